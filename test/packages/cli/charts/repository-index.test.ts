import { lookUp, nearestVersions } from '../../../../packages/cli/src/charts/repository-index';

const chart = { name: 'tower', version: '1.10', repository: 'https://charts.example.com' };
const digest = 'AB'.repeat(32);
const index = (entry: string): string =>
  `apiVersion: v1\nentries:\n  tower:\n  - version: 1.9\n    digest: ${'0'.repeat(64)}\n  - ${entry}\n`;

test('a version is found as it is written, and its digest in either form', () => {
  for (const written of [digest, `sha256:${digest}`])
    expect(lookUp(chart, index(`version: 1.10\n    digest: ${written}`))).toEqual({ digest: digest.toLowerCase() });
  expect(lookUp({ ...chart, version: '1.2.3' }, index('version: v1.2.3'))).toEqual({});
});

test.each([
  ['no such chart', 'entries: {}', "https://charts.example.com has no chart 'tower'"],
  ['nothing at all', '', 'the index of https://charts.example.com is no YAML'],
  ['no such version', index('version: 1.11.0'), 'has no version 1.10 of it; near are 1.11.0'],
  ['another kind of digest', index('version: 1.10\n    digest: sha512:00'), "has the digest 'sha512:00', which is no sha256"],
  ['no YAML', '{', 'the index of https://charts.example.com is no YAML'],
])('an index with %s is refused in those words', (_, text, message) => {
  expect(() => lookUp(chart, text)).toThrow(`chart tower 1.10: `);
  expect(() => lookUp(chart, text)).toThrow(message);
});

test.each([
  ['1.2.3', ['1.0.0', '1.1.0', '1.2.2', '1.2.4', '1.3.0', '2.0.0'], ['1.1.0', '1.2.2', '1.2.4', '1.3.0', '2.0.0']],
  ['9.0.0', ['1.0.0', '1.1.0', '1.2.0'], ['1.1.0', '1.2.0']],
  ['0.1.0', ['1.0.0', 'nonsense', '1.1.0', '2.0.0'], ['1.0.0', '1.1.0', '2.0.0']],
  ['latest', ['1.0.0', '2.0.0'], ['1.0.0', '2.0.0']],
])('near %s of %j are %j', (version, known, near) => {
  expect(nearestVersions(version, known)).toEqual(near);
});
