// Written by `npx projen generate`.
export * from './_types';
export * from './ingressroute';
export * from './ingressroutetcp';
export * from './ingressrouteudp';
export * from './middleware';
export * from './middlewaretcp';
export * from './serverstransport';
export * from './serverstransporttcp';
export * from './tlsoption';
export * from './tlsstore';
export * from './traefikservice';
