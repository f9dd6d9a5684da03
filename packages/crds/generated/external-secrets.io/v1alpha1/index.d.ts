// Written by `npx projen generate`.
export * from './_types';
export * from './clusterpushsecret';
export * from './pushsecret';
