// Written by `npx projen generate`.
export * from './_types';
export * from './apiserver';
export * from './goldmane';
export * from './imageset';
export * from './installation';
export * from './tigerastatus';
export * from './whisker';
