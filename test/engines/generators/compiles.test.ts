import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { generate } from '@kube-world/crds/generate';

import { readSourceFolder } from '../../../packages/cli/src/generate/source-folder';
import { crdOf, crdText } from '../../packages/crds/crd-text';

// The compiler's formatter, which is not used, cannot be loaded by jest.
jest.mock('prettier', () => ({}));

const root = join(__dirname, '..', '..', '..');
const names = [
  '*/',
  '`',
  '${x}',
  '__proto__',
  'constructor',
  '\u2028',
  "'",
  '"',
  '\n',
  '\ud800',
  '[k: string]',
  'w0',
  'a-b',
  '0',
  '',
  '/* x',
];
const field = { type: 'string', enum: names, description: '*/ declare const evil: 1; /*' };
const hostile = {
  type: 'object',
  required: ['*/'],
  properties: {
    ...Object.fromEntries(names.map((name) => [name, field])),
    list: { type: 'array', items: { type: 'object', properties: { __proto: { type: 'string' }, any: {} } } },
    number: { enum: [1e21, -0.5, 1e-7, null, true] },
  },
};

/** Types and values are used as a program would; each line below a comment must be refused, or the batch fails. */
const program = `
import { Thing, type ThingProps, type ThingSpec } from './generated/example.com/v1';
import { Object as Named, Promise as Named2, Index, Types } from './generated/names.example.com/v1';
import { Bed, Greenhouse, type Fertiliser } from './generated/garden.example.com/v1';
import type { PlotSpec } from './generated/plots.k8s.io/v1';
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
type Names = ${names.map((name) => JSON.stringify(name).replaceAll('\u2028', '\\u2028')).join(' | ')};
export const members: Same<keyof ThingSpec, Names | 'list' | 'number'> = true;
export const props: Same<keyof ThingProps, 'metadata' | 'spec'> = true;
export const values: Same<ThingSpec['*/'], Names> = true;
export const numbers: Same<ThingSpec['number'], 1e21 | -0.5 | 1e-7 | null | true | undefined> = true;
// @ts-expect-error the comparison above can tell members apart
export const wrong: Same<keyof ThingSpec, Names> = true;
// @ts-expect-error nothing a schema says is declared
export const leaked = evil;
export const kinds: readonly ['Thing', 'Object', 'Promise', 'Index', 'Types'] = [Thing.kind, Named.kind, Named2.kind, Index.kind, Types.kind];
export const spec: ThingSpec = { '*/': '__proto__', constructor: 'w0', list: [{ any: 1 }] as const, number: undefined };
export const plot: PlotSpec = { fence: { material: 'wood' }, area: 1, shade: '10%', neighbour: { fence: {} }, paths: [{ to: 'x' }] as const };
export const fertiliser: Fertiliser = { contents: { a: 'nitrogen' } };
declare const scope: import('constructs').Construct;
new Bed(scope, 'bed', { spec: { rows: [{ name: 'a', 'sow-date': null }] } });
new Greenhouse(scope, 'greenhouse', { metadata: { name: 'x' } });
// @ts-expect-error a bed has rows
new Bed(scope, 'bed', { spec: {} });
// @ts-expect-error cat is no fertiliser
export const cat: Fertiliser = { contents: { a: 'cat' } };
// @ts-expect-error a greenhouse is not in a namespace
new Greenhouse(scope, 'greenhouse', { metadata: { namespace: 'x' } });
`;

test('what is generated from hostile schemas compiles, and has the members expected and no other', async () => {
  const { kubernetes, crds } = readSourceFolder(join(__dirname, '..', '..', 'packages', 'crds', 'fixtures', 'sources'));
  const named = ['Object', 'Promise', 'Index', 'Types'].map((kind) => crdOf({ openAPIV3Schema: {} }, { kind, group: 'names.example.com' }));
  const files = await generate({
    kubernetes,
    crds: [...crds, ...[crdText(hostile), ...named].map((text, index) => ({ name: `${index}.yaml`, release: 'v1', text }))],
  });
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-compiles-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  try {
    for (const { path, text } of files) write(`generated/${path}`, text);
    // As in packages/crds: `src` lies two folders above a group, beside `generated`.
    write('src/kube-object.d.ts', `export declare class KubeObject { constructor(scope: object, id: string, props?: object); }`);
    write('node_modules/constructs/index.d.ts', 'export declare class Construct { readonly node: string; }');
    write('program.ts', program);
    const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
    const compilerOptions = {
      ...strict,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022'],
      module: 'commonjs',
      moduleResolution: 'bundler',
      types: [],
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['program.ts', 'generated/**/*.d.ts'] }));
    const tsc = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
    expect(tsc.stdout).toBe('');
    expect(tsc.status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
