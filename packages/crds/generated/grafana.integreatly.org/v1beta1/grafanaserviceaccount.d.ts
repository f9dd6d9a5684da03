// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface GrafanaServiceAccountProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: GrafanaServiceAccountSpec | undefined;
}
export interface GrafanaServiceAccountSpec {
  instanceName: string;
  isDisabled?: boolean | undefined;
  name?: string | undefined;
  resyncPeriod?: string | undefined;
  role: "Viewer" | "Editor" | "Admin";
  suspend?: boolean | undefined;
  tokens?: readonly GrafanaServiceAccountSpecTokens[] | undefined;
}
export interface GrafanaServiceAccountSpecTokens {
  expires?: string | undefined;
  name: string;
  secretName?: string | undefined;
}
export declare class GrafanaServiceAccount extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaServiceAccount';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: GrafanaServiceAccountProps);
}
