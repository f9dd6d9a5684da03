import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

function idsIn(text: string, prefix: string): readonly string[] {
  return [...new Set(text.match(new RegExp(`\\b${prefix}-\\d+`, 'g')))].sort();
}

test.each([
  ['kubani', 'KB'],
  ['talos', 'TL'],
  ['kthw', 'KT'],
  ['kubespray', 'KS'],
])('docs/systems/%s.md lists what the tests of clusters show, and nothing else', (system, prefix) => {
  const page = readFileSync(join(root, `docs/systems/${system}.md`), 'utf8');
  const shown = page.slice(page.indexOf('## Shown'), page.indexOf('## Not yet'));
  const tests = readdirSync(__dirname).filter((name) => name.endsWith('.test.ts'));
  const titles = tests.flatMap((name) => readFileSync(join(__dirname, name), 'utf8').match(/\[(?:KB|TL|KT|KS)-\d+\]/g) ?? []);
  expect(idsIn(shown, prefix)).toEqual(idsIn(titles.join(' '), prefix));
  expect(idsIn(shown, prefix).length).toBeGreaterThan(0);
});

test('docs/systems/kube-world.md says of nothing that it works which no test is named after', () => {
  const page = readFileSync(join(root, 'docs/systems/kube-world.md'), 'utf8');
  const rows = page.slice(page.indexOf('## What works'), page.indexOf('## What does not work yet')).split('\n');
  const working = rows.flatMap((row) => (row.split(' | ')[1] ?? '').match(/\d+/g) ?? []);
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const named = tests.flatMap((name) => readFileSync(join(root, 'test', name), 'utf8').match(/(?<=\[KW-)\d+(?=\])/g) ?? []);
  const titles = new Set(named.map(Number));
  expect(working.length).toBeGreaterThan(40);
  expect(working.map(Number).filter((id) => !titles.has(id))).toEqual([]);
});
