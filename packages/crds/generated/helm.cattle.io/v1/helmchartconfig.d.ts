// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface HelmChartConfigProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: HelmChartConfigSpec | undefined;
}
export interface HelmChartConfigSpec {
  failurePolicy?: "abort" | "reinstall" | "retry" | undefined;
  forceConflicts?: boolean | undefined;
  serverSide?: "true" | "false" | "auto" | undefined;
  values?: unknown;
  valuesContent?: string | undefined;
  valuesSecrets?: readonly $types.ValuesSecrets[] | undefined;
}
export declare class HelmChartConfig extends $KubeObject {
  static readonly apiVersion: 'helm.cattle.io/v1';
  static readonly kind: 'HelmChartConfig';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: HelmChartConfigProps);
}
