// Written by `npx projen generate`.
export * from './_types';
export * from './challenge';
export * from './order';
