// Written by `npx projen generate`.
export * from './_types';
export * from './deletingpolicy';
export * from './generatingpolicy';
export * from './imagevalidatingpolicy';
export * from './mutatingpolicy';
export * from './namespaceddeletingpolicy';
export * from './namespacedgeneratingpolicy';
export * from './namespacedimagevalidatingpolicy';
export * from './namespacedmutatingpolicy';
export * from './namespacedvalidatingpolicy';
export * from './policyexception';
export * from './validatingpolicy';
