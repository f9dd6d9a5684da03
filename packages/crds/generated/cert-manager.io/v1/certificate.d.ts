// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CertificateProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: CertificateSpec | undefined;
}
export interface CertificateSpec {
  additionalOutputFormats?: readonly CertificateSpecAdditionalOutputFormats[] | undefined;
  commonName?: string | undefined;
  dnsNames?: readonly string[] | undefined;
  duration?: string | undefined;
  emailAddresses?: readonly string[] | undefined;
  encodeUsagesInRequest?: boolean | undefined;
  ipAddresses?: readonly string[] | undefined;
  isCA?: boolean | undefined;
  issuerRef: $types.IssuerRef;
  keystores?: {
    jks?: {
      alias?: string | undefined;
      create: boolean;
      password?: string | undefined;
      passwordSecretRef?: $types.PrivateKeySecretRef | undefined;
    } | undefined;
    pkcs12?: {
      create: boolean;
      password?: string | undefined;
      passwordSecretRef?: $types.PrivateKeySecretRef | undefined;
      profile?: "LegacyRC2" | "LegacyDES" | "Modern2023" | "Modern2026" | undefined;
    } | undefined;
  } | undefined;
  literalSubject?: string | undefined;
  nameConstraints?: {
    critical?: boolean | undefined;
    excluded?: CertificateSpecNameConstraintsExcluded | undefined;
    permitted?: CertificateSpecNameConstraintsExcluded | undefined;
  } | undefined;
  otherNames?: readonly CertificateSpecOtherNames[] | undefined;
  privateKey?: {
    algorithm?: "RSA" | "ECDSA" | "Ed25519" | undefined;
    encoding?: "PKCS1" | "PKCS8" | undefined;
    rotationPolicy?: "Never" | "Always" | undefined;
    size?: number | undefined;
  } | undefined;
  renewBefore?: string | undefined;
  renewBeforePercentage?: number | undefined;
  renewal?: {
    policy?: "RenewBefore" | "Disabled" | undefined;
    windows?: readonly CertificateSpecRenewalWindows[] | undefined;
  } | undefined;
  revisionHistoryLimit?: number | undefined;
  secretName: string;
  secretTemplate?: $types.SecretTemplate | undefined;
  signatureAlgorithm?: "SHA256WithRSA" | "SHA384WithRSA" | "SHA512WithRSA" | "ECDSAWithSHA256" | "ECDSAWithSHA384" | "ECDSAWithSHA512" | "PureEd25519" | undefined;
  subject?: {
    countries?: readonly string[] | undefined;
    localities?: readonly string[] | undefined;
    organizationalUnits?: readonly string[] | undefined;
    organizations?: readonly string[] | undefined;
    postalCodes?: readonly string[] | undefined;
    provinces?: readonly string[] | undefined;
    serialNumber?: string | undefined;
    streetAddresses?: readonly string[] | undefined;
  } | undefined;
  uris?: readonly string[] | undefined;
  usages?: readonly ("signing" | "digital signature" | "content commitment" | "key encipherment" | "key agreement" | "data encipherment" | "cert sign" | "crl sign" | "encipher only" | "decipher only" | "any" | "server auth" | "client auth" | "code signing" | "email protection" | "s/mime" | "ipsec end system" | "ipsec tunnel" | "ipsec user" | "timestamping" | "ocsp signing" | "microsoft sgc" | "netscape sgc")[] | undefined;
}
export interface CertificateSpecAdditionalOutputFormats {
  type: "DER" | "CombinedPEM";
}
export interface CertificateSpecOtherNames {
  oid?: string | undefined;
  utf8Value?: string | undefined;
}
export interface CertificateSpecNameConstraintsExcluded {
  dnsDomains?: readonly string[] | undefined;
  emailAddresses?: readonly string[] | undefined;
  ipRanges?: readonly string[] | undefined;
  uriDomains?: readonly string[] | undefined;
}
export interface CertificateSpecRenewalWindows {
  cron: string;
  timezone?: string | undefined;
  windowDuration: string;
}
export declare class Certificate extends $KubeObject {
  static readonly apiVersion: 'cert-manager.io/v1';
  static readonly kind: 'Certificate';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: CertificateProps);
}
