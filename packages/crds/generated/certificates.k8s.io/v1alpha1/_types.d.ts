// Written by `npx projen generate`.
export interface ClusterTrustBundleSpec {
  signerName?: string | undefined;
  trustBundle: string;
}
export interface PodCertificateRequestSpec {
  maxExpirationSeconds?: number | undefined;
  nodeName: string;
  nodeUID: string;
  pkixPublicKey: string;
  podName: string;
  podUID: string;
  proofOfPossession: string;
  serviceAccountName: string;
  serviceAccountUID: string;
  signerName: string;
}
