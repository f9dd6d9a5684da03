import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { generateChart } from '@kube-world/charts/generate';
import fc from 'fast-check';

import { chart, textOf } from '../../packages/charts/generate/charts';

// Loads its formats as modules, which jest cannot; nothing is formatted here.
jest.mock('prettier', () => ({}));

const root = join(__dirname, '..', '..', '..');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-charts-'));
  await mkdir(join(folder, 'src'));
  await cp(join(root, 'packages/charts/src/chart.ts'), join(folder, 'src/chart.ts'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const words = [
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'hasOwnProperty',
  '*/',
  '/* */ } export const x = 1; interface Y {',
  '`${process.exit(1)}`',
  '"; process.exit(1); "',
  "'",
  '\\',
  '\u2028\u2029',
  '\n\r\t\0',
  '\uD800',
  '[k: string]',
  'k0_',
  '"k1_"',
  'a k2_ b',
  '$ref',
  '$defs',
  'definitions',
  'tsType',
  '// }',
  '{',
  '}',
  '',
  ' ',
  'null',
  'default',
  'x?: any; y',
  '名前',
  '<script>',
  'Values',
  'Record',
];
const hostileWord = fc.oneof(
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** A literal that holds no character which a file could lose. */
function literal(text: string): string {
  return JSON.stringify(text).replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function record<T>(keys: readonly string[], value: T): Record<string, T> {
  // `__proto__` as a key of its own, as JSON.parse makes it.
  return JSON.parse(`{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`) as Record<string, T>;
}

test('whatever keys and literals a chart has, its types compile and have these members and no others', async () => {
  const samples = [[...words], ...fc.sample(fc.uniqueArray(hostileWord, { minLength: 1, maxLength: 6 }), { numRuns: 60, seed: 7 })];
  const proofs = await Promise.all(
    samples.map(async (keys, index) => {
      const name = `demo${index}`;
      const schema = { properties: record(keys, { enum: keys, title: keys[0], description: keys[0] }) };
      for (const [suffix, input] of [
        ['a', { defaults: record(keys, 1) }],
        ['b', { schema }],
      ] as const) {
        const files = await generateChart(chart(input, { name: name + suffix }));
        for (const file of files) await write(`generated/${file.path}`, file.text);
      }
      const members = keys.map(literal).join(' | ');
      return [
        `import type { Demo${index}aValues } from './generated/${name}a';`,
        `import type { Demo${index}bValues } from './generated/${name}b';`,
        `export const a${index}: Same<keyof Demo${index}aValues, ${members}> = true;`,
        `export const b${index}: Same<keyof Demo${index}bValues, ${members}> = true;`,
        `export const c${index}: Same<NonNullable<Demo${index}bValues[keyof Demo${index}bValues]>, ${members}> = true;`,
      ];
    }),
  );
  const same = 'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;';
  await write('proofs.ts', [same, ...proofs.flat()].join('\n'));
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    lib: ['es2023'],
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2022',
  };
  await write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['proofs.ts'] }));
  expect(compile()).toBe('');
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

function compile(): string {
  try {
    return execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout);
  }
}

test('what runs of a module is one line, whatever its facts say', async () => {
  await fc.assert(
    fc.asyncProperty(hostileWord, async (word) => {
      const files = await generateChart(
        chart({}, { appVersion: word, images: [word], objects: [{ apiVersion: word, kind: word, name: word }] }),
      );
      expect(textOf(files, 'index.js').split('\n')[1]).toBe("exports.demo = require('./facts.json');");
      expect(JSON.parse(textOf(files, 'facts.json'))).toMatchObject({ appVersion: word, images: [word] });
    }),
    { numRuns: 50 },
  );
});

test.each<[string, string]>([
  ['a path', '../demo'],
  ['code', 'a;process.exit()'],
  ['nothing', ''],
  ['upper case', 'Demo'],
  ['a prototype', '__proto__'],
  ['too many letters', 'a'.repeat(101)],
])('a chart named by %s is refused', async (_, name) => {
  await expect(generateChart(chart({}, { name }))).rejects.toThrow('not a chart name');
});

test.each([
  ['k8s-gateway', 'k8sGateway', 'K8sGatewayValues'],
  ['3scale', 'chart3scale', 'Chart3scaleValues'],
  ['new', 'newChart', 'NewChartValues'],
  ['a.b_c', 'aBC', 'ABCValues'],
])('the chart %s is exported as %s', async (name, constant, values) => {
  expect(textOf(await generateChart(chart({}, { name })), 'index.d.ts')).toContain(`export declare const ${constant}: Chart<${values}>;`);
});

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

test.each<[string, Parameters<typeof chart>[0], string]>([
  ['defaults 10,000 deep', { defaults: nested(10_000, (inner) => ({ a: inner })) }, "'a.a.a.a.a.a.a.a…' lies more than 64 levels deep"],
  ['lists 10,000 deep', { defaults: nested(10_000, (inner) => [inner]) }, 'lies more than 64 levels deep'],
  ['a schema 10,000 deep', { schema: nested(10_000, (inner) => ({ properties: { a: inner } })) }, 'lies more than 64 levels deep'],
  ['a switch 10,000 deep', { dependencies: [{ name: 'a', condition: 'a.'.repeat(10_000) }] }, 'lies more than 64 levels deep'],
  [
    '200,000 keys',
    { defaults: Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1])) },
    'more than 100000 values',
  ],
  [
    'references that double at each of 60 steps',
    {
      schema: {
        $ref: '#/$defs/s60',
        $defs: Object.fromEntries(
          Array.from({ length: 61 }, (_, index) => [
            `s${index}`,
            { properties: { x: { $ref: `#/$defs/s${index - 1}` }, y: { $ref: `#/$defs/s${index - 1}` } } },
          ]),
        ),
      },
    },
    'more than 100000 values',
  ],
])('a chart with %s is refused with its name and the place', async (_, values, message) => {
  await expect(generateChart(chart(values))).rejects.toThrow(/^demo: /);
  await expect(generateChart(chart(values))).rejects.toThrow(message);
});

test('references in a ring end', async () => {
  const $defs = { a: { $ref: '#/$defs/b' }, b: { allOf: [{ $ref: '#/$defs/a' }, { $ref: '#' }] } };
  const files = await generateChart(chart({ schema: { properties: { a: { $ref: '#/$defs/a' } }, $defs } }));
  expect(textOf(files, 'index.d.ts')).toContain('a: ');
});

test('a million literals are a text', async () => {
  const literals = Array.from({ length: 1_000_000 }, (_, index) => `v${index}`);
  const files = await generateChart(chart({ schema: { properties: { a: { enum: literals } } } }));
  expect(textOf(files, 'index.d.ts')).toContain('a: string\n');
});
