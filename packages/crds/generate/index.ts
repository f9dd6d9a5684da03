export type { GeneratedFile } from './data-file';
export { generate, type GenerateInput } from './generate';
export { keepGroups } from './keep-groups';
export type { CrdSource } from './read-crds';
export type { KubernetesSource } from './read-openapi';
export { SchemaError } from './schema-error';
