// Written by `npx projen generate`.
export * from './_types';
export * from './mutatingadmissionpolicy';
export * from './mutatingadmissionpolicybinding';
export * from './mutatingwebhookconfiguration';
export * from './validatingadmissionpolicy';
export * from './validatingadmissionpolicybinding';
export * from './validatingwebhookconfiguration';
