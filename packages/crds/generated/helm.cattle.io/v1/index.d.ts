// Written by `npx projen generate`.
export * from './_types';
export * from './helmchart';
export * from './helmchartconfig';
