// Written by `npx projen generate`.
export * from './_types';
export * from './bfdprofile';
export * from './bgpadvertisement';
export * from './bgppeer';
export * from './community';
export * from './configurationstate';
export * from './ipaddresspool';
export * from './l2advertisement';
export * from './servicebgpstatus';
export * from './servicel2status';
