// Written by `npx projen generate`.
export * from './_types';
export * from './controllerrevision';
export * from './daemonset';
export * from './deployment';
export * from './replicaset';
export * from './statefulset';
