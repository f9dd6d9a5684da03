// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface HelmChartProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: HelmChartSpec | undefined;
}
export interface HelmChartSpec {
  chart: string;
  ignoreMissingValuesFiles?: boolean | undefined;
  interval: string;
  reconcileStrategy?: "ChartVersion" | "Revision" | undefined;
  sourceRef: {
    apiVersion?: string | undefined;
    kind: "HelmRepository" | "GitRepository" | "Bucket";
    name: string;
  };
  suspend?: boolean | undefined;
  valuesFiles?: readonly string[] | undefined;
  verify?: {
    matchOIDCIdentity?: readonly $types.MatchOIDCIdentity[] | undefined;
    provider?: "cosign" | "notation" | undefined;
    secretRef?: {
      name: string;
    } | undefined;
  } | undefined;
  version?: string | undefined;
}
export declare class HelmChart extends $KubeObject {
  static readonly apiVersion: 'source.toolkit.fluxcd.io/v1';
  static readonly kind: 'HelmChart';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: HelmChartProps);
}
