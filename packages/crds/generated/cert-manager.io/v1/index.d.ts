// Written by `npx projen generate`.
export * from './_types';
export * from './certificate';
export * from './certificaterequest';
export * from './clusterissuer';
export * from './issuer';
