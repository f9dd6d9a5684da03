// Written by `npx projen generate`.
export * from './_types';
export * from './endpointslice';
