// Written by `npx projen generate`.
export * from './_types';
export * from './deletingpolicy';
export * from './generatingpolicy';
export * from './imagevalidatingpolicy';
export * from './mutatingpolicy';
export * from './policyexception';
export * from './validatingpolicy';
