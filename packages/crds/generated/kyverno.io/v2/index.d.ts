// Written by `npx projen generate`.
export * from './_types';
export * from './cleanuppolicy';
export * from './clustercleanuppolicy';
export * from './globalcontextentry';
export * from './policyexception';
export * from './updaterequest';
