// Written by `npx projen generate`.
export * from './_types';
export * from './ciliuml2announcementpolicy';
export * from './ciliumloadbalancerippool';
