// Written by `npx projen generate`.
export interface IssuerRef {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
}
