// Written by `npx projen generate`.
export * from './_types';
export * from './localsubjectaccessreview';
export * from './selfsubjectaccessreview';
export * from './selfsubjectrulesreview';
export * from './subjectaccessreview';
