// Written by `npx projen generate`.
export interface LeaseCandidateSpec {
  binaryVersion?: string | undefined;
  emulationVersion?: string | undefined;
  leaseName: string;
  pingTime?: string | undefined;
  preferredStrategies: readonly string[];
  renewTime?: string | undefined;
}
