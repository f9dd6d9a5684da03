// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaDashboardProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaDashboardSpec;
}
export interface GrafanaDashboardSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  configMapRef?: $types.ConfigMapRef | undefined;
  contentCacheDuration?: string | undefined;
  datasources?: readonly $types.Datasources[] | undefined;
  envFrom?: readonly $types.EnvFrom[] | undefined;
  envs?: readonly $types.Envs[] | undefined;
  folder?: string | undefined;
  folderRef?: string | undefined;
  folderUID?: string | undefined;
  grafanaCom?: $types.GrafanaCom | undefined;
  gzipJson?: string | undefined;
  instanceSelector: $types.InstanceSelector;
  json?: string | undefined;
  jsonnet?: string | undefined;
  jsonnetLib?: $types.JsonnetLib | undefined;
  oci?: $types.Oci | undefined;
  plugins?: readonly $types.Plugins[] | undefined;
  resyncPeriod?: string | undefined;
  suspend?: boolean | undefined;
  uid?: string | undefined;
  url?: string | undefined;
  urlAuthorization?: $types.UrlAuthorization | undefined;
}
export declare class GrafanaDashboard extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaDashboard';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaDashboardProps);
}
