// Written by `npx projen generate`.
export * from './_types';
export * from './clusterrole';
export * from './clusterrolebinding';
export * from './role';
export * from './rolebinding';
