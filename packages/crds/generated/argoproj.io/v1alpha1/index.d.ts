// Written by `npx projen generate`.
export * from './_types';
export * from './appproject';
export * from './application';
export * from './applicationset';
