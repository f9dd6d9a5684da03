// Written by `npx projen generate`.
export interface LeaseCandidateSpec {
  binaryVersion: string;
  emulationVersion?: string | undefined;
  leaseName: string;
  pingTime?: string | undefined;
  renewTime?: string | undefined;
  strategy: string;
}
