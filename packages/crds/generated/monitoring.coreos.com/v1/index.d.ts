// Written by `npx projen generate`.
export * from './_types';
export * from './alertmanager';
export * from './podmonitor';
export * from './probe';
export * from './prometheus';
export * from './prometheusrule';
export * from './servicemonitor';
export * from './thanosruler';
