// Written by `npx projen generate`.
export interface ScaleTargetRef {
  apiVersion?: string | undefined;
  kind: string;
  name: string;
}
