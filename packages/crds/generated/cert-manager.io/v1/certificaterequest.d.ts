// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CertificateRequestProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: CertificateRequestSpec | undefined;
}
export interface CertificateRequestSpec {
  duration?: string | undefined;
  extra?: { [key: string]: readonly string[] } | undefined;
  groups?: readonly string[] | undefined;
  isCA?: boolean | undefined;
  issuerRef: $types.IssuerRef;
  request: string;
  uid?: string | undefined;
  usages?: readonly ("signing" | "digital signature" | "content commitment" | "key encipherment" | "key agreement" | "data encipherment" | "cert sign" | "crl sign" | "encipher only" | "decipher only" | "any" | "server auth" | "client auth" | "code signing" | "email protection" | "s/mime" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "timestamping" | "ocsp signing" | "microsoft sgc" | "netscape sgc")[] | undefined;
  username?: string | undefined;
}
export declare class CertificateRequest extends $KubeObject {
  static readonly apiVersion: 'cert-manager.io/v1';
  static readonly kind: 'CertificateRequest';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: CertificateRequestProps);
}
