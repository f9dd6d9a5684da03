// Written by `npx projen generate`.
export interface TokenReviewSpec {
  audiences?: readonly string[] | undefined;
  token: string;
}
