export { cloudApp } from './cloud-app';
export { templatesOf } from './templates';
