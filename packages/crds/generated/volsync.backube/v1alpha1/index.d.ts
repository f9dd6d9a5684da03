// Written by `npx projen generate`.
export * from './_types';
export * from './replicationdestination';
export * from './replicationsource';
