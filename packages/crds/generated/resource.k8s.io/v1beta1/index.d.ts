// Written by `npx projen generate`.
export * from './_types';
export * from './deviceclass';
export * from './resourceclaim';
export * from './resourceclaimtemplate';
export * from './resourceslice';
