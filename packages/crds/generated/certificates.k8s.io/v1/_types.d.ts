// Written by `npx projen generate`.
export interface CertificateSigningRequestSpec {
  expirationSeconds?: number | undefined;
  extra?: { [key: string]: readonly string[] } | undefined;
  groups?: readonly string[] | undefined;
  request: string;
  signerName: string;
  uid?: string | undefined;
  usages?: readonly string[] | undefined;
  username?: string | undefined;
}
