// Written by `npx projen generate`.
export * from './_types';
export * from './alertmanagerconfig';
export * from './prometheusagent';
export * from './scrapeconfig';
