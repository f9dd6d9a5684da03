// Written by `npx projen generate`.
export * from './objectbucket';
export * from './objectbucketclaim';
