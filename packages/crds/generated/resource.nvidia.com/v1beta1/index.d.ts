// Written by `npx projen generate`.
export * from './computedomain';
export * from './computedomainclique';
