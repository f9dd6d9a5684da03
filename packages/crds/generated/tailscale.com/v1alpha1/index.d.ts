// Written by `npx projen generate`.
export * from './_types';
export * from './connector';
export * from './dnsconfig';
export * from './peerrelay';
export * from './proxyclass';
export * from './proxygroup';
export * from './proxygrouppolicy';
export * from './recorder';
export * from './tailnet';
