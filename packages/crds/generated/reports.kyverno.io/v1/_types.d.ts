// Written by `npx projen generate`.
export interface EphemeralReportSpec {
  owner: {
    apiVersion: string;
    blockOwnerDeletion?: boolean | undefined;
    controller?: boolean | undefined;
    kind: string;
    name: string;
    uid: string;
  };
  results?: readonly Results[] | undefined;
  summary?: {
    error?: number | undefined;
    fail?: number | undefined;
    pass?: number | undefined;
    skip?: number | undefined;
    warn?: number | undefined;
  } | undefined;
}
export interface Results {
  category?: string | undefined;
  message?: string | undefined;
  policy: string;
  properties?: { [key: string]: string } | undefined;
  resourceSelector?: {
    matchExpressions?: readonly MatchExpressions[] | undefined;
    matchLabels?: { [key: string]: string } | undefined;
  } | undefined;
  resources?: readonly Resources[] | undefined;
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
export interface Resources {
  apiVersion?: string | undefined;
  fieldPath?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  resourceVersion?: string | undefined;
  uid?: string | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
