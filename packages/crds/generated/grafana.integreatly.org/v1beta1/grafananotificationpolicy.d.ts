// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaNotificationPolicyProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaNotificationPolicySpec;
}
export interface GrafanaNotificationPolicySpec {
  allowCrossNamespaceImport?: boolean | undefined;
  editable?: boolean | undefined;
  instanceSelector: $types.InstanceSelector;
  resyncPeriod?: string | undefined;
  route: $types.GrafanaNotificationPolicyRouteSpec;
  suspend?: boolean | undefined;
}
export declare class GrafanaNotificationPolicy extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaNotificationPolicy';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaNotificationPolicyProps);
}
