// Written by `npx projen generate`.
export * from './_types';
export * from './gpucluster';
export * from './nvidiadriver';
