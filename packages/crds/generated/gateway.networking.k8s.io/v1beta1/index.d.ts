// Written by `npx projen generate`.
export * from './_types';
export * from './gateway';
export * from './gatewayclass';
export * from './httproute';
export * from './referencegrant';
