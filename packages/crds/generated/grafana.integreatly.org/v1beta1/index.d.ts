// Written by `npx projen generate`.
export * from './_types';
export * from './grafana';
export * from './grafanaalertrulegroup';
export * from './grafanacontactpoint';
export * from './grafanadashboard';
export * from './grafanadatasource';
export * from './grafanafolder';
export * from './grafanalibrarypanel';
export * from './grafanamanifest';
export * from './grafanamutetiming';
export * from './grafananotificationpolicy';
export * from './grafananotificationpolicyroute';
export * from './grafananotificationtemplate';
export * from './grafanaserviceaccount';
