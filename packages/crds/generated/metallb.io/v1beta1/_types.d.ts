// Written by `npx projen generate`.
export interface IpAddressPoolSelectors {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
