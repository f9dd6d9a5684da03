// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaNotificationTemplateProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaNotificationTemplateSpec;
}
export interface GrafanaNotificationTemplateSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  editable?: boolean | undefined;
  instanceSelector: $types.InstanceSelector;
  name: string;
  resyncPeriod?: string | undefined;
  suspend?: boolean | undefined;
  template?: string | undefined;
}
export declare class GrafanaNotificationTemplate extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaNotificationTemplate';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaNotificationTemplateProps);
}
