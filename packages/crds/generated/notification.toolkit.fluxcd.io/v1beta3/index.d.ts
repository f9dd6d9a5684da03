// Written by `npx projen generate`.
export * from './alert';
export * from './provider';
