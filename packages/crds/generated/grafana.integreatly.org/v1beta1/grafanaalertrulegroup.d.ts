// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaAlertRuleGroupProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaAlertRuleGroupSpec;
}
export interface GrafanaAlertRuleGroupSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  editable?: boolean | undefined;
  folderRef?: string | undefined;
  folderUID?: string | undefined;
  instanceSelector: $types.InstanceSelector;
  interval: string;
  name?: string | undefined;
  resyncPeriod?: string | undefined;
  rules: readonly GrafanaAlertRuleGroupSpecRules[];
  suspend?: boolean | undefined;
}
export interface GrafanaAlertRuleGroupSpecRules {
  annotations?: { [key: string]: string } | undefined;
  condition: string;
  dashboardUid?: string | undefined;
  data: readonly GrafanaAlertRuleGroupSpecRulesData[];
  execErrState: "OK" | "Alerting" | "Error" | "KeepLast";
  for?: string | undefined;
  isPaused?: boolean | undefined;
  keepFiringFor?: string | undefined;
  labels?: { [key: string]: string } | undefined;
  missingSeriesEvalsToResolve?: number | undefined;
  noDataState: "Alerting" | "NoData" | "OK" | "KeepLast";
  notificationSettings?: {
    active_time_intervals?: readonly string[] | undefined;
    group_by?: readonly string[] | undefined;
    group_interval?: string | undefined;
    group_wait?: string | undefined;
    mute_time_intervals?: readonly string[] | undefined;
    receiver: string;
    repeat_interval?: string | undefined;
  } | undefined;
  panelId?: number | undefined;
  record?: {
    from: string;
    metric: string;
    targetDatasourceUid?: string | undefined;
  } | undefined;
  title: string;
  uid: string;
}
export interface GrafanaAlertRuleGroupSpecRulesData {
  datasourceUid?: string | undefined;
  model?: unknown;
  queryType?: string | undefined;
  refId?: string | undefined;
  relativeTimeRange?: {
    from?: number | undefined;
    to?: number | undefined;
  } | undefined;
}
export declare class GrafanaAlertRuleGroup extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaAlertRuleGroup';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaAlertRuleGroupProps);
}
