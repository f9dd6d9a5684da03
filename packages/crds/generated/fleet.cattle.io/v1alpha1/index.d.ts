// Written by `npx projen generate`.
export * from './_types';
export * from './bundle';
export * from './bundledeployment';
export * from './bundlenamespacemapping';
export * from './cluster';
export * from './clustergroup';
export * from './clusterregistration';
export * from './clusterregistrationtoken';
export * from './content';
export * from './gitrepo';
export * from './gitreporestriction';
export * from './helmop';
export * from './imagescan';
export * from './policy';
export * from './schedule';
