// Written by `npx projen generate`.
export * from './_types';
export * from './ciliumbgpadvertisement';
export * from './ciliumbgpclusterconfig';
export * from './ciliumbgpnodeconfigoverride';
export * from './ciliumbgppeerconfig';
export * from './ciliumcidrgroup';
export * from './ciliumclusterwidenetworkpolicy';
export * from './ciliumegressgatewaypolicy';
export * from './ciliumloadbalancerippool';
export * from './ciliumnetworkpolicy';
