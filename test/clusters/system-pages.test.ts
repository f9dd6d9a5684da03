import { readFileSync } from 'node:fs';
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
])('docs/systems/%s.md lists what the tests of its specs show, and nothing else', (system, prefix) => {
  const page = readFileSync(join(root, `docs/systems/${system}.md`), 'utf8');
  const shown = page.slice(page.indexOf('## Shown'), page.indexOf('## Not yet'));
  const titles = readFileSync(join(root, `test/clusters/specs-${system}.test.ts`), 'utf8').match(/\[(?:KB|TL|KT|KS)-\d+\]/g) ?? [];
  expect(idsIn(shown, prefix)).toEqual(idsIn(titles.join(' '), prefix));
  expect(idsIn(shown, prefix).length).toBeGreaterThan(0);
});
