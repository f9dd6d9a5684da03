// Written by `npx projen generate`.
export * from './_types';
export * from './cronfederatedhpa';
export * from './federatedhpa';
