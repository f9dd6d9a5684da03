// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaNotificationPolicyRouteProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.GrafanaNotificationPolicyRouteSpec;
}
export declare class GrafanaNotificationPolicyRoute extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaNotificationPolicyRoute';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaNotificationPolicyRouteProps);
}
