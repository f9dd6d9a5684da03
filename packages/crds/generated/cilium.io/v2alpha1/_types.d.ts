// Written by `npx projen generate`.
export interface ServiceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: "In" | "NotIn" | "Exists" | "DoesNotExist";
  values?: readonly string[] | undefined;
}
