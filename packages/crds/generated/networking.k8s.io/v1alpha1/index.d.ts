// Written by `npx projen generate`.
export * from './_types';
export * from './clustercidr';
export * from './ipaddress';
export * from './servicecidr';
