// Written by `npx projen generate`.
export * from './artifactgenerator';
