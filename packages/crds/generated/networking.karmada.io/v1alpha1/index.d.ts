// Written by `npx projen generate`.
export * from './multiclusteringress';
export * from './multiclusterservice';
