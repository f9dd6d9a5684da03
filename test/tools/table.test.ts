import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { titleOf } from '.';
import { toolsNamed } from './find';
import { tools } from './table';

describe('the table', () => {
  test('each name and version is there once', () => {
    const keys = tools.map(({ name, version }) => `${name}@${version}`);
    expect(keys).toStrictEqual([...new Set(keys)]);
  });

  test('each tool says which version it is, Debian alone leaves that to its archive', () => {
    for (const { name, version, from } of tools)
      expect(`${name} ${version}`).toMatch(from.kind === 'debian' ? /^[a-z\d_-]+ archive$/ : /^[a-z-]+ \d+\.\d+\.\d+$/);
  });

  test('each archive of a Go module has one checksum, wherever it is named', () => {
    const sums = new Map<string, Set<string>>();
    for (const { version, from } of tools) {
      if (from.kind !== 'go') continue;
      expect(from.sum).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
      const key = `${from.module}@${version}`;
      sums.set(key, (sums.get(key) ?? new Set()).add(from.sum));
    }
    expect([...sums].filter(([, of]) => of.size !== 1)).toStrictEqual([]);
    expect(new Set([...sums.values()].flatMap((of) => [...of])).size).toBe(sums.size);
  });

  test('each file of pinned Python libraries belongs to a tool, and pins every line', () => {
    const folder = join(__dirname, 'python');
    for (const file of readdirSync(folder)) {
      expect(tools.filter(({ name, from }) => from.kind === 'pypi' && `${name}.txt` === file)).toHaveLength(1);
      expect(existsSync(join(folder, file))).toBe(true);
    }
  });
});

describe('a name', () => {
  test('stands for every version, newest first, or for one', () => {
    expect(toolsNamed('kube-apiserver').map(({ version }) => version)).toStrictEqual(['1.36.3', '1.31.0', '1.30.14', '1.29.6']);
    expect(toolsNamed('kube-apiserver@1.29.6').map(({ version }) => version)).toStrictEqual(['1.29.6']);
  });

  test.each([
    ['kube-apisever', "no tool is named 'kube-apisever'; did you mean 'kube-apiserver'"],
    ['kustomise', "no tool is named 'kustomise'; did you mean 'kustomize'"],
    ['etcd@3.5.0', "no etcd of version '3.5.0' is in test/tools/table.ts; there are: 3.6.16"],
  ])('%s is answered with what there is', (wanted, message) => {
    expect(() => toolsNamed(wanted)).toThrow(message);
  });

  test('is told with the version of the table, of what Debian has without one', () => {
    expect(['kube-apiserver', 'promtool'].map(titleOf)).toStrictEqual(['kube-apiserver 1.36.3', 'promtool']);
  });

  test('that is far from all others is answered with the whole list', () => {
    expect(() => toolsNamed('nonsense')).toThrow(/no tool is named 'nonsense'; test\/tools\/table\.ts lists etcd, .*age-keygen/);
  });
});
