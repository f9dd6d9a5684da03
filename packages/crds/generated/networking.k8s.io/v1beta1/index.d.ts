// Written by `npx projen generate`.
export * from './_types';
export * from './ipaddress';
export * from './servicecidr';
