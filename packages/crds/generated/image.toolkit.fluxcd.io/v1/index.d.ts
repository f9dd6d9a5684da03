// Written by `npx projen generate`.
export * from './imagepolicy';
export * from './imagerepository';
export * from './imageupdateautomation';
