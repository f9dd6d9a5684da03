// Written by `npx projen generate`.
export interface ParametersRef {
  group: string;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export interface InfrastructureParametersRef {
  group: string;
  kind: string;
  name: string;
}
