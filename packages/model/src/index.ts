export { ModelError } from './errors';
export { compareIssues, compareText, type Issue, type Severity } from './issue';
export { type BuiltManifest, groupOf, type Json, type Manifest, type ObjectMetadata } from './manifest';
export type { OutputFile } from './output-file';
export type { KindSchema, Schema, SchemaSource } from './schema-source';
