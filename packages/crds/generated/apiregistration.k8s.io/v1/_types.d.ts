// Written by `npx projen generate`.
export interface APIServiceSpec {
  caBundle?: string | undefined;
  group?: string | undefined;
  groupPriorityMinimum: number;
  insecureSkipTLSVerify?: boolean | undefined;
  service?: ServiceReference | undefined;
  version?: string | undefined;
  versionPriority: number;
}
export interface ServiceReference {
  name?: string | undefined;
  namespace?: string | undefined;
  port?: number | undefined;
}
