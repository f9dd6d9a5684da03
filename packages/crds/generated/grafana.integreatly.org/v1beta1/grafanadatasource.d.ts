// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaDatasourceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaDatasourceSpec;
}
export interface GrafanaDatasourceSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  datasource: {
    access?: string | undefined;
    basicAuth?: boolean | undefined;
    basicAuthUser?: string | undefined;
    database?: string | undefined;
    editable?: boolean | undefined;
    isDefault?: boolean | undefined;
    jsonData?: { [key: string]: unknown } | undefined;
    name?: string | undefined;
    orgId?: number | undefined;
    secureJsonData?: { [key: string]: unknown } | undefined;
    type?: string | undefined;
    uid?: string | undefined;
    url?: string | undefined;
    user?: string | undefined;
  };
  instanceSelector: $types.InstanceSelector;
  plugins?: readonly $types.Plugins[] | undefined;
  resyncPeriod?: string | undefined;
  suspend?: boolean | undefined;
  uid?: string | undefined;
  valuesFrom?: readonly $types.ValuesFrom[] | undefined;
}
export declare class GrafanaDatasource extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaDatasource';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaDatasourceProps);
}
