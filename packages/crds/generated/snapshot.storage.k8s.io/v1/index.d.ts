// Written by `npx projen generate`.
export * from './volumesnapshot';
export * from './volumesnapshotclass';
export * from './volumesnapshotcontent';
