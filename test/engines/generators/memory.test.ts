import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');

// What is larger than any CRD and let through, and much that is not, one after the other in one small process.
const program = `
const { generate } = require(${JSON.stringify(join(root, 'packages/crds/generate/index.ts'))});
const crd = (spec) => JSON.stringify({ apiVersion: 'apiextensions.k8s.io/v1', kind: 'CustomResourceDefinition', spec: { group: 'a.b',
  names: { kind: 'Thing', plural: 'things' }, scope: 'Cluster', versions: [{ name: 'v1', served: true, schema: { openAPIV3Schema: { properties: { spec } } } }] } });
const wide = (outer, inner) => ({ properties: Object.fromEntries(Array.from({ length: outer }, (_, at) => ['f' + at,
  { properties: Object.fromEntries(Array.from({ length: inner }, (_, it) => ['g' + at + '_' + it, { type: 'string' }])) }])) });
const texts = {
  large: crd(wide(50, 200)),
  larger: crd(wide(50, 640)),
  enums: crd({ enum: Array.from({ length: 1e6 }, (_, at) => at % 10) }),
  anchors: Array.from({ length: 1e5 }, (_, at) => 'k' + at + ': &a' + at + ' v').join('\\n'),
  brackets: '['.repeat(1e6),
  lists: '- '.repeat(1e4),
  quoted: '"' + 'a\\n'.repeat(2e5),
  documents: '---\\n'.repeat(1e6),
};
(async () => {
  for (const [name, text] of Object.entries(texts)) {
    const result = await generate({ kubernetes: [], crds: [{ name, release: 'v1', text }] }).then((files) => files.length + ' files', (error) => error.name);
    process.stdout.write(name + ': ' + result + '\\n');
  }
})();
`;

test('no schema, however hostile, takes more than a small process has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kube-world-memory-'));
  try {
    writeFileSync(join(folder, 'program.ts'), program);
    const args = ['--max-old-space-size=320', join(root, 'packages/cli/bin/run.cjs'), join(folder, 'program.ts')];
    const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const refused = ['larger', 'enums', 'anchors', 'brackets', 'lists', 'quoted', 'documents'].map((name) => `${name}: SchemaError`);
    expect(stdout.trim().split('\n')).toEqual(['large: 8 files', ...refused]);
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
