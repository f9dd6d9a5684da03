// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface GlobalContextEntryProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: GlobalContextEntrySpec;
}
export interface GlobalContextEntrySpec {
  apiCall?: {
    data?: readonly GlobalContextEntrySpecApiCallData[] | undefined;
    method?: "GET" | "POST" | undefined;
    refreshInterval?: string | undefined;
    retryLimit?: number | undefined;
    service?: {
      caBundle?: string | undefined;
      headers?: readonly GlobalContextEntrySpecApiCallServiceHeaders[] | undefined;
      url: string;
    } | undefined;
    urlPath?: string | undefined;
  } | undefined;
  kubernetesResource?: {
    group?: string | undefined;
    namespace?: string | undefined;
    resource: string;
    version: string;
  } | undefined;
  projections?: readonly GlobalContextEntrySpecProjections[] | undefined;
}
export interface GlobalContextEntrySpecProjections {
  jmesPath: string;
  name: string;
}
export interface GlobalContextEntrySpecApiCallData {
  key: string;
  value: unknown;
}
export interface GlobalContextEntrySpecApiCallServiceHeaders {
  key: string;
  value: string;
}
export declare class GlobalContextEntry extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v2alpha1';
  static readonly kind: 'GlobalContextEntry';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: GlobalContextEntryProps);
}
