// Written by `npx projen generate`.
export * from './_types';
export * from './binding';
export * from './configmap';
export * from './endpoints';
export * from './event';
export * from './limitrange';
export * from './namespace';
export * from './node';
export * from './persistentvolume';
export * from './persistentvolumeclaim';
export * from './pod';
export * from './podtemplate';
export * from './replicationcontroller';
export * from './resourcequota';
export * from './secret';
export * from './service';
export * from './serviceaccount';
