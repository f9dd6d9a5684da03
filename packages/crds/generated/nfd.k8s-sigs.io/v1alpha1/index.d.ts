// Written by `npx projen generate`.
export * from './_types';
export * from './nodefeature';
export * from './nodefeaturegroup';
export * from './nodefeaturerule';
