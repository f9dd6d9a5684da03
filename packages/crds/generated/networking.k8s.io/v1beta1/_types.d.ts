// Written by `npx projen generate`.
export interface IPAddressSpec {
  parentRef: ParentReference;
}
export interface ParentReference {
  group?: string | undefined;
  name: string;
  namespace?: string | undefined;
  resource: string;
}
export interface ServiceCIDRSpec {
  cidrs?: readonly string[] | undefined;
}
