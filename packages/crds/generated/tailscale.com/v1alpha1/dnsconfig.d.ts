// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface DNSConfigProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: DNSConfigSpec;
}
export interface DNSConfigSpec {
  nameserver: {
    image?: {
      repo?: string | undefined;
      tag?: string | undefined;
    } | undefined;
    pod?: {
      affinity?: $types.Affinity | undefined;
      nodeSelector?: { [key: string]: string } | undefined;
      tolerations?: readonly $types.Tolerations[] | undefined;
    } | undefined;
    replicas?: number | undefined;
    service?: {
      clusterIP?: string | undefined;
    } | undefined;
  };
}
export declare class DNSConfig extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'DNSConfig';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: DNSConfigProps);
}
