import { openSchemas } from './schema-files';
import { readGenerated } from './generated-files';
import type { SchemaSource } from './schema';

export type { KindSchema, Schema, SchemaSource, ValidationRule } from './schema';

/** Every kind of Kubernetes 1.28 ... 1.36 and of the committed CRDs. A file is read when one of its kinds is first asked for. */
export const schemas: SchemaSource = openSchemas(readGenerated);
