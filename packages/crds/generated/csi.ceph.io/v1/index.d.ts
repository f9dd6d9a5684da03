// Written by `npx projen generate`.
export * from './_types';
export * from './cephconnection';
export * from './clientprofile';
export * from './clientprofilemapping';
export * from './driver';
export * from './operatorconfig';
