import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { images, Version, versions } from '@kube-world/model';

const root = join(__dirname, '..', '..', '..');
const table = readFileSync(join(root, 'packages/model/src/versions.ts'), 'utf8');
const renovate = JSON.parse(readFileSync(join(root, 'renovate.json'), 'utf8')) as {
  readonly customManagers: readonly { readonly managerFilePatterns: readonly string[]; readonly matchStrings: readonly string[] }[];
};
const manager = renovate.customManagers.find(({ managerFilePatterns }) =>
  managerFilePatterns.some((pattern) => new RegExp(pattern.slice(1, -1)).test('packages/model/src/versions.ts')),
);
const found = [...table.matchAll(new RegExp(manager?.matchStrings[0] ?? '(?!)', 'g'))].map(({ groups }) => groups ?? {});

test('Renovate finds every entry of the version table, and nothing else', () => {
  expect(found).toHaveLength(Object.keys(images).length + Object.keys(versions).length);
});

test.each(Object.entries(images))('Renovate reads the name, tag and digest of the image %s', (_, image) => {
  const { digest } = { digest: undefined, ...image.pin };
  expect(found).toContainEqual(
    expect.objectContaining({ datasource: 'docker', depName: image.name, currentValue: image.tag, currentDigest: digest }),
  );
});

test.each(Object.entries(versions))('Renovate reads the release of %s, which is a semantic version', (_, version) => {
  const datasource = expect.stringMatching(/^(?:github-releases|helm)$/) as string;
  expect(found).toContainEqual(expect.objectContaining({ datasource, currentValue: version }));
  expect(Version.tryParse(version).ok).toBe(true);
});

test('the type of an image says that its digest was not looked up', () => {
  const pinnedBy: readonly string[] = [images.homeAssistant.pin.by, images.kindNode.pin.by];
  expect(pinnedBy).toEqual(['tag', 'digest']);
  // @ts-expect-error Home Assistant's digest is not known here
  expect(images.homeAssistant.pin.digest).toBeUndefined();
});
