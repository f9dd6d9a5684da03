// Written by `npx projen generate`.
export * from './_types';
export * from './podschedulingcontext';
export * from './resourceclaim';
export * from './resourceclaimparameters';
export * from './resourceclaimtemplate';
export * from './resourceclass';
export * from './resourceclassparameters';
export * from './resourceslice';
