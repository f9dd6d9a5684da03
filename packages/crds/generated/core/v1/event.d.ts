// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface EventProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  action?: string | undefined;
  count?: number | undefined;
  eventTime?: string | undefined;
  firstTimestamp?: string | undefined;
  involvedObject: $types.ObjectReference;
  lastTimestamp?: string | undefined;
  message?: string | undefined;
  reason?: string | undefined;
  related?: $types.ObjectReference | undefined;
  reportingComponent?: string | undefined;
  reportingInstance?: string | undefined;
  series?: $types.EventSeries | undefined;
  source?: $types.EventSource | undefined;
  type?: string | undefined;
}
export declare class Event extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'Event';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: EventProps);
}
