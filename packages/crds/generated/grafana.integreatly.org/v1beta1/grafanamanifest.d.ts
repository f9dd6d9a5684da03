// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaManifestProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaManifestSpec;
}
export interface GrafanaManifestSpec {
  allowCrossNamespaceImport?: boolean | undefined;
  instanceSelector: $types.InstanceSelector;
  patch?: {
    env?: readonly GrafanaManifestSpecPatchEnv[] | undefined;
    scripts: readonly string[];
  } | undefined;
  resyncPeriod?: string | undefined;
  suspend?: boolean | undefined;
  template: {
    apiVersion: string;
    kind: string;
    metadata: {
      annotations?: { [key: string]: string } | undefined;
      labels?: { [key: string]: string } | undefined;
      name: string;
      namespace?: string | undefined;
    };
    spec?: unknown;
  };
}
export interface GrafanaManifestSpecPatchEnv {
  name: string;
  valueFrom: {
    configMapKeyRef?: $types.ConfigMapRef | undefined;
    grafanaRef?: $types.GrafanaRef | undefined;
    secretKeyRef?: $types.ConfigMapRef | undefined;
  };
}
export declare class GrafanaManifest extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'GrafanaManifest';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaManifestProps);
}
