// Written by `npx projen generate`.
export * from './_types';
export * from './bucket';
export * from './externalartifact';
export * from './gitrepository';
export * from './helmchart';
export * from './helmrepository';
export * from './ocirepository';
