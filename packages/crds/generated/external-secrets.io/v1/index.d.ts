// Written by `npx projen generate`.
export * from './_types';
export * from './clusterexternalsecret';
export * from './clustersecretstore';
export * from './externalsecret';
export * from './secretstore';
