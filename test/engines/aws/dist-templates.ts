import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Resource {
  readonly Type: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- templates are read by path, and a test says what stands there
  readonly Properties: any;
  readonly DependsOn?: string | readonly string[];
}

export interface Template {
  readonly Description: string;
  readonly Parameters?: Readonly<Record<string, { readonly Type: string }>>;
  readonly Outputs?: Readonly<Record<string, object>>;
  readonly Resources: Readonly<Record<string, Resource>>;
}

const folder = join(__dirname, '../../../dist/cloud/aws');

/** Parts of the cloud whose templates lie in dist/. */
export const parts: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''))
  .toSorted();

export const templateOf = (part: string): Template => JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8')) as Template;
