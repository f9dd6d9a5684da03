// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephObjectStoreProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephObjectStoreSpec;
}
export interface CephObjectStoreSpec {
  allowUsersInNamespaces?: readonly string[] | undefined;
  auth?: {
    keystone?: CephObjectStoreSpecAuthKeystone | null | undefined;
  } | undefined;
  dataPool?: $types.DataPool | null | undefined;
  defaultRealm?: boolean | undefined;
  gateway?: CephObjectStoreSpecGateway | null | undefined;
  healthCheck?: CephObjectStoreSpecHealthCheck | null | undefined;
  hosting?: CephObjectStoreSpecHosting | null | undefined;
  metadataPool?: $types.DataPool | null | undefined;
  preservePoolsOnDelete?: boolean | undefined;
  protocols?: {
    enableAPIs?: readonly ("s3" | "s3website" | "swift" | "swift_auth" | "admin" | "sts" | "iam" | "notifications")[] | null | undefined;
    s3?: CephObjectStoreSpecProtocolsS3 | null | undefined;
    swift?: CephObjectStoreSpecProtocolsSwift | null | undefined;
  } | undefined;
  security?: CephObjectStoreSpecSecurity | null | undefined;
  sharedPools?: $types.SharedPools | null | undefined;
  zone?: $types.Zone | null | undefined;
}
export interface CephObjectStoreSpecGateway {
  additionalVolumeMounts?: readonly $types.AdditionalVolumeMounts[] | undefined;
  annotations?: { [key: string]: string } | null | undefined;
  caBundleRef?: string | null | undefined;
  dashboardEnabled?: boolean | null | undefined;
  disableMultisiteSyncTraffic?: boolean | undefined;
  externalRgwEndpoints?: readonly CephObjectStoreSpecGatewayExternalRgwEndpoints[] | null | undefined;
  hostNetwork?: boolean | null | undefined;
  instances?: number | null | undefined;
  labels?: { [key: string]: string } | null | undefined;
  opsLogSidecar?: CephObjectStoreSpecGatewayOpsLogSidecar | null | undefined;
  placement?: $types.SpecPlacement | null | undefined;
  port?: number | undefined;
  priorityClassName?: string | undefined;
  readAffinity?: {
    type: "localize" | "balance" | "default";
  } | undefined;
  resources?: $types.SpecResources | null | undefined;
  rgwCommandFlags?: { [key: string]: string } | null | undefined;
  rgwConfig?: { [key: string]: string } | null | undefined;
  rgwConfigFromSecret?: { [key: string]: $types.CephConfigFromSecret } | null | undefined;
  securePort?: number | null | undefined;
  service?: CephObjectStoreSpecGatewayService | null | undefined;
  sslCertificateRef?: string | null | undefined;
}
export interface CephObjectStoreSpecHealthCheck {
  readinessProbe?: {
    disabled?: boolean | undefined;
    probe?: $types.Probe | undefined;
    [key: string]: unknown;
  } | undefined;
  startupProbe?: $types.LivenessProbe | undefined;
}
export interface CephObjectStoreSpecHosting {
  advertiseEndpoint?: CephObjectStoreSpecHostingAdvertiseEndpoint | null | undefined;
  dnsNames?: readonly string[] | undefined;
}
export interface CephObjectStoreSpecSecurity {
  cipherSuites?: readonly string[] | undefined;
  ciphers?: readonly string[] | undefined;
  keyRotation?: $types.KeyRotation | null | undefined;
  kms?: $types.Kms | null | undefined;
  s3?: $types.Kms | null | undefined;
  sslOptions?: {
    defaultWorkarounds?: boolean | undefined;
    noCompression?: boolean | undefined;
    singleDiffieHellmanUse?: boolean | undefined;
    sslv2?: boolean | undefined;
    sslv3?: boolean | undefined;
    tlsv1_0?: boolean | undefined;
    tlsv1_1?: boolean | undefined;
    tlsv1_2?: boolean | undefined;
  } | undefined;
  tlsGroups?: readonly string[] | undefined;
}
export interface CephObjectStoreSpecAuthKeystone {
  acceptedRoles: readonly string[];
  implicitTenants?: string | undefined;
  revocationInterval?: number | null | undefined;
  serviceUserSecretName: string;
  tokenCacheSize?: number | null | undefined;
  url: string;
}
export interface CephObjectStoreSpecGatewayExternalRgwEndpoints {
  hostname?: string | undefined;
  ip?: string | undefined;
}
export interface CephObjectStoreSpecGatewayOpsLogSidecar {
  resources?: $types.Resources | undefined;
}
export interface CephObjectStoreSpecGatewayService {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface CephObjectStoreSpecHostingAdvertiseEndpoint {
  dnsName: string;
  port: number;
  useTls: boolean;
}
export interface CephObjectStoreSpecProtocolsS3 {
  authUseKeystone?: boolean | null | undefined;
  enabled?: boolean | null | undefined;
}
export interface CephObjectStoreSpecProtocolsSwift {
  accountInUrl?: boolean | null | undefined;
  urlPrefix?: string | null | undefined;
  versioningEnabled?: boolean | null | undefined;
}
export declare class CephObjectStore extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephObjectStore';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephObjectStoreProps);
}
