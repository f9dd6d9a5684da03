import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Schema } from '@kube-world/model';

const generated = join(__dirname, '../../../../packages/crds/generated');

/** Path -> default and enum of every field of a schema. */
function* fieldsOf(
  schema: Schema,
  path: string,
): Generator<readonly [string, { readonly preset: string | undefined; readonly words: readonly unknown[] | undefined }]> {
  yield [path, { preset: JSON.stringify(schema.default), words: schema.enum }];
  for (const [name, property] of Object.entries(schema.properties ?? {})) yield* fieldsOf(property, `${path}.${name}`);
  if (schema.items) yield* fieldsOf(schema.items, `${path}[]`);
  if (typeof schema.additionalProperties === 'object') yield* fieldsOf(schema.additionalProperties, `${path}.*`);
}

/** Each definition of Kubernetes that changed, as its schemas from version to version. */
function changedDefinitions(): readonly (readonly [name: string, schemas: readonly Schema[]])[] {
  const files = readdirSync(generated, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('schemas.json'));
  return files.flatMap((file) => {
    const { definitions } = JSON.parse(readFileSync(join(generated, file), 'utf8')) as {
      readonly definitions: Readonly<Record<string, Schema | readonly (readonly [string, string, Schema])[]>>;
    };
    return Object.entries(definitions).flatMap(([name, found]) =>
      Array.isArray(found) ? [[name, found.map(([, , schema]) => schema as Schema)] as const] : [],
    );
  });
}

test('no default changes and no enum loses a word between the versions that schemas are known of, so an upgrade need not ask', () => {
  const changes: string[] = [];
  const definitions = changedDefinitions();
  expect(definitions.length).toBeGreaterThan(50);
  for (const [name, variants] of definitions)
    for (const [index, later] of variants.slice(1).entries()) {
      const before = new Map(fieldsOf(variants[index] ?? {}, name));
      for (const [path, { preset, words }] of fieldsOf(later, name)) {
        const had = before.get(path);
        // schemas of before 1.31 do not tell of every default that the server has
        if (had?.preset !== undefined && had.preset !== preset) changes.push(`${path}: ${had.preset} becomes ${preset}`);
        if (had?.words && words && !had.words.every((word) => words.includes(word))) changes.push(`${path} loses a word`);
      }
    }
  expect(changes).toEqual([]);
});
