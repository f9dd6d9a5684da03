export { generate, type GenerateInput } from './generate';
export type { CrdSource } from './read-crds';
export type { KubernetesSource } from './read-openapi';
export { SchemaError } from './schema-error';
export type { GeneratedFile } from './write-schemas';
