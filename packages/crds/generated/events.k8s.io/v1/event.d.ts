// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $core_v1 from '../../core/v1/_types';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface EventProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  action?: string | undefined;
  deprecatedCount?: number | undefined;
  deprecatedFirstTimestamp?: string | undefined;
  deprecatedLastTimestamp?: string | undefined;
  deprecatedSource?: $core_v1.EventSource | undefined;
  eventTime: string;
  note?: string | undefined;
  reason?: string | undefined;
  regarding?: $core_v1.ObjectReference | undefined;
  related?: $core_v1.ObjectReference | undefined;
  reportingController?: string | undefined;
  reportingInstance?: string | undefined;
  series?: $types.EventSeries | undefined;
  type?: string | undefined;
}
export declare class Event extends $KubeObject {
  static readonly apiVersion: 'events.k8s.io/v1';
  static readonly kind: 'Event';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: EventProps);
}
