export { cloudApp, reportFile } from './cloud-app';
export type { CloudStack } from './cloud-stack';
export { templatesOf } from './templates';
