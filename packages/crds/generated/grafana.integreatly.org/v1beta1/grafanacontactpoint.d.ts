// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaContactPointProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaContactPointSpec;
}
export interface GrafanaContactPointSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  disableResolveMessage?: boolean | undefined;
  editable?: boolean | undefined;
  instanceSelector: $types.InstanceSelector;
  name?: string | undefined;
  receivers?: readonly GrafanaContactPointSpecReceivers[] | undefined;
  resyncPeriod?: string | undefined;
  settings?: unknown;
  suspend?: boolean | undefined;
  type?: string | undefined;
  uid?: string | undefined;
  valuesFrom?: readonly $types.ValuesFrom[] | undefined;
}
export interface GrafanaContactPointSpecReceivers {
  disableResolveMessage?: boolean | undefined;
  settings: unknown;
  type: string;
  uid?: string | undefined;
  valuesFrom?: readonly $types.ValuesFrom[] | undefined;
}
export declare class GrafanaContactPoint extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaContactPoint';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaContactPointProps);
}
