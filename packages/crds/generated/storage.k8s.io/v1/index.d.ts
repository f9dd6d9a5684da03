// Written by `npx projen generate`.
export * from './_types';
export * from './csidriver';
export * from './csinode';
export * from './csistoragecapacity';
export * from './storageclass';
export * from './volumeattachment';
export * from './volumeattributesclass';
