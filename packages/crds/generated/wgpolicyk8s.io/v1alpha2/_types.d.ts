// Written by `npx projen generate`.
export interface PolicyReportResults {
  category?: string | undefined;
  message?: string | undefined;
  policy: string;
  properties?: { [key: string]: string } | undefined;
  resourceSelector?: PolicyReportScopeSelector | undefined;
  resources?: readonly PolicyReportScope[] | undefined;
  result?: "pass" | "fail" | "warn" | "error" | "skip" | undefined;
  rule?: string | undefined;
  scored?: boolean | undefined;
  severity?: "critical" | "high" | "low" | "medium" | "info" | undefined;
  source?: string | undefined;
  timestamp?: {
    nanos: number;
    seconds: number;
  } | undefined;
}
export interface PolicyReportScope {
  apiVersion?: string | undefined;
  fieldPath?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  resourceVersion?: string | undefined;
  uid?: string | undefined;
}
export interface PolicyReportScopeSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface PolicyReportSummary {
  error?: number | undefined;
  fail?: number | undefined;
  pass?: number | undefined;
  skip?: number | undefined;
  warn?: number | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
