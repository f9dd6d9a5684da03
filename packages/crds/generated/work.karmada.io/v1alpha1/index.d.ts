// Written by `npx projen generate`.
export * from './_types';
export * from './clusterresourcebinding';
export * from './resourcebinding';
export * from './work';
