// Written by `npx projen generate`.
export * from './_types';
export * from './cleanuppolicy';
export * from './clustercleanuppolicy';
export * from './clusterpolicy';
export * from './globalcontextentry';
export * from './policy';
export * from './policyexception';
