// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaFolderProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaFolderSpec;
}
export interface GrafanaFolderSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  instanceSelector: $types.InstanceSelector;
  parentFolderRef?: string | undefined;
  parentFolderUID?: string | undefined;
  permissions?: string | undefined;
  resyncPeriod?: string | undefined;
  suspend?: boolean | undefined;
  title?: string | undefined;
  uid?: string | undefined;
}
export declare class GrafanaFolder extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaFolder';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaFolderProps);
}
