// Written by `npx projen generate`.
export * from './serviceexport';
export * from './serviceimport';
