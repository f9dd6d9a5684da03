// Written by `npx projen generate`.
export * from './_types';
export * from './backendtlspolicy';
export * from './grpcroute';
export * from './gateway';
export * from './gatewayclass';
export * from './httproute';
export * from './listenerset';
export * from './referencegrant';
export * from './tcproute';
export * from './tlsroute';
export * from './udproute';
