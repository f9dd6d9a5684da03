export { cloudApp, reportFile } from './cloud-app';
export { templatesOf } from './templates';
