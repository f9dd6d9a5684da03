// Written by `npx projen generate`.
export * from './_types';
export * from './clusterephemeralreport';
export * from './ephemeralreport';
