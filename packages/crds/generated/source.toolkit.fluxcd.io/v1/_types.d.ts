// Written by `npx projen generate`.
export interface MatchOIDCIdentity {
  issuer: string;
  subject: string;
}
