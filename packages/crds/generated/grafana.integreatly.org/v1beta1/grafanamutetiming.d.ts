// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaMuteTimingProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaMuteTimingSpec;
}
export interface GrafanaMuteTimingSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  editable?: boolean | undefined;
  instanceSelector: $types.InstanceSelector;
  name: string;
  resyncPeriod?: string | undefined;
  suspend?: boolean | undefined;
  time_intervals: readonly GrafanaMuteTimingSpecTimeIntervals[];
}
export interface GrafanaMuteTimingSpecTimeIntervals {
  days_of_month?: readonly string[] | undefined;
  location?: string | undefined;
  months?: readonly string[] | undefined;
  times?: readonly GrafanaMuteTimingSpecTimeIntervalsTimes[] | undefined;
  weekdays?: readonly string[] | undefined;
  years?: readonly string[] | undefined;
}
export interface GrafanaMuteTimingSpecTimeIntervalsTimes {
  end_time: string;
  start_time: string;
}
export declare class GrafanaMuteTiming extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaMuteTiming';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaMuteTimingProps);
}
