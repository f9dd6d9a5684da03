// Written by `npx projen generate`.
export * from './_types';
export * from './deviceclass';
export * from './devicetaintrule';
export * from './podschedulingcontext';
export * from './resourceclaim';
export * from './resourceclaimtemplate';
export * from './resourcepoolstatusrequest';
export * from './resourceslice';
