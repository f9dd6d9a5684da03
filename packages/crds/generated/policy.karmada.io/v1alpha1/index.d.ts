// Written by `npx projen generate`.
export * from './_types';
export * from './clusteroverridepolicy';
export * from './clusterpropagationpolicy';
export * from './clustertaintpolicy';
export * from './federatedresourcequota';
export * from './overridepolicy';
export * from './propagationpolicy';
