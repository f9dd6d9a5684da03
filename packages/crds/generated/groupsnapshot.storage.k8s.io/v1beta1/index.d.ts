// Written by `npx projen generate`.
export * from './volumegroupsnapshot';
export * from './volumegroupsnapshotclass';
export * from './volumegroupsnapshotcontent';
