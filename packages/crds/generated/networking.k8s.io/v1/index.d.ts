// Written by `npx projen generate`.
export * from './_types';
export * from './ipaddress';
export * from './ingress';
export * from './ingressclass';
export * from './networkpolicy';
export * from './servicecidr';
