// Written by `npx projen generate`.
export interface MatchAny {
  matchFeatures: readonly MatchFeatures[];
}
export interface MatchFeatures {
  feature: string;
  matchExpressions?: { [key: string]: MatchExpressions } | undefined;
  matchName?: MatchExpressions | undefined;
}
export interface MatchExpressions {
  op: "In" | "NotIn" | "InRegexp" | "Exists" | "DoesNotExist" | "Gt" | "Ge" | "Lt" | "Le" | "GtLt" | "GeLe" | "IsTrue" | "IsFalse";
  type?: string | undefined;
  value?: readonly string[] | undefined;
}
