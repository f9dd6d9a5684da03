// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SopsSecretProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  sops?: SopsSecretSops | undefined;
  spec?: SopsSecretSpec | undefined;
}
export interface SopsSecretSops {
  age?: readonly SopsSecretSopsAge[] | undefined;
  azure_kv?: readonly SopsSecretSopsAzureKv[] | undefined;
  encrypted_regex?: string | undefined;
  encrypted_suffix?: string | undefined;
  gcp_kms?: readonly SopsSecretSopsGcpKms[] | undefined;
  hc_vault?: readonly SopsSecretSopsHcVault[] | undefined;
  kms?: readonly SopsSecretSopsKms[] | undefined;
  lastmodified?: string | undefined;
  mac?: string | undefined;
  mac_only_encrypted?: boolean | undefined;
  pgp?: readonly SopsSecretSopsPgp[] | undefined;
  version?: string | undefined;
}
export interface SopsSecretSpec {
  secretTemplates: readonly SopsSecretSpecSecretTemplates[];
}
export interface SopsSecretSopsAge {
  enc?: string | undefined;
  recipient?: string | undefined;
}
export interface SopsSecretSopsAzureKv {
  created_at?: string | undefined;
  enc?: string | undefined;
  name?: string | undefined;
  vault_url?: string | undefined;
  version?: string | undefined;
}
export interface SopsSecretSopsGcpKms {
  created_at?: string | undefined;
  enc?: string | undefined;
  resource_id?: string | undefined;
}
export interface SopsSecretSopsHcVault {
  created_at?: string | undefined;
  enc?: string | undefined;
  engine_path?: string | undefined;
  key_name?: string | undefined;
  vault_address?: string | undefined;
}
export interface SopsSecretSopsKms {
  arn?: string | undefined;
  aws_profile?: string | undefined;
  created_at?: string | undefined;
  enc?: string | undefined;
  role?: string | undefined;
}
export interface SopsSecretSopsPgp {
  created_at?: string | undefined;
  enc?: string | undefined;
  fp?: string | undefined;
}
export interface SopsSecretSpecSecretTemplates {
  annotations?: { [key: string]: string } | undefined;
  data: { [key: string]: string };
  labels?: { [key: string]: string } | undefined;
  name: string;
  type?: string | undefined;
}
export declare class SopsSecret extends $KubeObject {
  static readonly apiVersion: 'isindir.github.com/v1alpha2';
  static readonly kind: 'SopsSecret';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SopsSecretProps);
}
