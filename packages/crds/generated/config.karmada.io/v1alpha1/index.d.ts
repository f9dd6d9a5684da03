// Written by `npx projen generate`.
export * from './resourceinterpretercustomization';
export * from './resourceinterpreterwebhookconfiguration';
