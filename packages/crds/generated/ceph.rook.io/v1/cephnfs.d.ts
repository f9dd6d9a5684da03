// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephNFSProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephNFSSpec;
}
export interface CephNFSSpec {
  rados?: CephNFSSpecRados | null | undefined;
  security?: CephNFSSpecSecurity | null | undefined;
  server: {
    active: number;
    annotations?: { [key: string]: string } | null | undefined;
    hostNetwork?: boolean | null | undefined;
    image?: string | undefined;
    imagePullPolicy?: "IfNotPresent" | "Always" | "Never" | "" | undefined;
    labels?: { [key: string]: string } | null | undefined;
    livenessProbe?: $types.LivenessProbe | undefined;
    logLevel?: string | undefined;
    placement?: $types.SpecPlacement | null | undefined;
    port?: number | undefined;
    priorityClassName?: string | undefined;
    resources?: $types.SpecResources | null | undefined;
  };
}
export interface CephNFSSpecRados {
  namespace?: string | undefined;
  pool?: string | undefined;
}
export interface CephNFSSpecSecurity {
  kerberos?: CephNFSSpecSecurityKerberos | null | undefined;
  sssd?: CephNFSSpecSecuritySssd | null | undefined;
}
export interface CephNFSSpecSecurityKerberos {
  configFiles?: CephNFSSpecSecurityKerberosConfigFiles | undefined;
  domainName?: string | undefined;
  keytabFile?: CephNFSSpecSecurityKerberosConfigFiles | undefined;
  principalName?: string | undefined;
}
export interface CephNFSSpecSecuritySssd {
  sidecar?: {
    additionalFiles?: readonly $types.AdditionalVolumeMounts[] | undefined;
    debugLevel?: number | undefined;
    image: string;
    resources?: $types.Resources | undefined;
    sssdConfigFile?: CephNFSSpecSecurityKerberosConfigFiles | undefined;
  } | undefined;
}
export interface CephNFSSpecSecurityKerberosConfigFiles {
  volumeSource?: $types.VolumeSource | undefined;
}
export declare class CephNFS extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephNFS';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephNFSProps);
}
