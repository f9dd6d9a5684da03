import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { actions, libraries, tools } from '../../projenrc/versions';

const root = join(__dirname, '..', '..');
const table = 'projenrc/versions.ts';
const { customManagers } = JSON.parse(readFileSync(join(root, 'renovate.json'), 'utf8')) as {
  readonly customManagers: readonly {
    readonly managerFilePatterns: readonly string[];
    readonly matchStrings: readonly string[];
    readonly datasourceTemplate?: string;
  }[];
};

/** `depName version` of what the managers of a data source find in the table. */
function foundIn(datasource: string): readonly string[] {
  const text = readFileSync(join(root, table), 'utf8');
  const patterns = customManagers
    .filter(({ datasourceTemplate }) => datasourceTemplate === datasource)
    .filter(({ managerFilePatterns }) => managerFilePatterns.some((pattern) => new RegExp(pattern.slice(1, -1)).test(table)))
    .flatMap(({ matchStrings }) => matchStrings);
  return patterns
    .flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))])
    .map(({ groups }) => `${groups?.['depName']} ${groups?.['currentValue']}`);
}

test('Renovate finds every library and tool that projen installs, and nothing else', () => {
  const wanted = Object.entries({ ...libraries, ...tools }).map(([name, version]) => `${name} ${version}`);
  expect([...foundIn('npm')].sort()).toEqual(wanted.sort());
});

test('Renovate finds every action of the workflow, and nothing else', () => {
  expect([...foundIn('github-tags')].sort()).toEqual(
    Object.values(actions)
      .map((action) => action.replace('@', ' '))
      .sort(),
  );
});
