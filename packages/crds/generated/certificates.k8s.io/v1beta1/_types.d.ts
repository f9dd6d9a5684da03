// Written by `npx projen generate`.
export interface ClusterTrustBundleSpec {
  signerName?: string | undefined;
  trustBundle: string;
}
export interface PodCertificateRequestSpec {
  maxExpirationSeconds?: number | undefined;
  nodeName: string;
  nodeUID: string;
  pkixPublicKey?: string | undefined;
  podName: string;
  podUID: string;
  proofOfPossession?: string | undefined;
  serviceAccountName: string;
  serviceAccountUID: string;
  signerName: string;
  stubPKCS10Request: string;
  unverifiedUserAnnotations?: { [key: string]: string } | undefined;
}
