import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Manifest } from '@kube-world/model';
import { parse } from 'yaml';

import { clusterNames, filesOf, nameOf, repository } from './dist-objects';

export interface ShellScript {
  /** Where it stands. */
  readonly at: string;
  readonly shell: 'sh' | 'bash';
  readonly text: string;
}

const shebang = /^#!\s*\/\S*?(?:\/env\s+)?(sh|bash)\b/;
const program = /^(?:\/(?:usr\/)?bin\/)?(sh|bash)$/;

/** Every shell script of the repository: files, hooks, and what containers are told to run and ConfigMaps hand them. */
export function shellScripts(): readonly ShellScript[] {
  const objects = clusterNames.flatMap((name) => filesOf(name).objects);
  return [...files(), ...hooks(), ...objects.flatMap(({ path, manifest }) => scriptsIn(manifest, `dist/${path}`))];
}

/** Scripts that an object holds. */
export function scriptsIn(manifest: Manifest, at = nameOf(manifest)): readonly ShellScript[] {
  const data = manifest.kind === 'ConfigMap' ? Object.entries((manifest['data'] ?? {}) as Readonly<Record<string, string>>) : [];
  return [...data.flatMap(([key, text]) => scriptOf(`${at} ${key}`, key, text)), ...commandsIn(manifest, at)];
}

function commandsIn(value: unknown, at: string): readonly ShellScript[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value)) return Object.values(value).flatMap((member) => commandsIn(member, at));
  const [shell, options, text] = value as readonly unknown[];
  const name = typeof shell === 'string' ? program.exec(shell)?.[1] : undefined;
  if (name === undefined || typeof options !== 'string' || typeof text !== 'string' || !/^-[a-z]*c[a-z]*$/.test(options))
    return value.flatMap((member) => commandsIn(member, at));
  // what the command says of errors, said where shellcheck reads it
  return [{ at, shell: name as ShellScript['shell'], text: options.includes('e') ? `set -e\n${text}` : text }];
}

function scriptOf(at: string, name: string, text: string): readonly ShellScript[] {
  const shell = shebang.exec(text)?.[1] ?? (name.endsWith('.sh') ? 'sh' : undefined);
  return shell === undefined ? [] : [{ at, shell: shell as ShellScript['shell'], text }];
}

/** Those that Git has, and those that it will have. */
function files(): readonly ShellScript[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ':!packages/*/generated', ':!dist'];
  const paths = execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).split('\n');
  return paths
    .filter((path) => path !== '' && !/\.(?:ts|cts|json|md|ya?ml|cjs|patch|txt)$/.test(path))
    .flatMap((path) => scriptOf(path, path, readFileSync(join(repository, path), 'utf8')));
}

interface Hooks {
  readonly repos: readonly { readonly hooks: readonly { readonly id: string; readonly entry: string }[] }[];
}

function hooks(): readonly ShellScript[] {
  const file = '.pre-commit-config.yaml';
  const { repos } = parse(readFileSync(join(repository, file), 'utf8')) as Hooks;
  return repos
    .flatMap((repo) => repo.hooks)
    .flatMap(({ id, entry }) => {
      const text = /^sh -c '(.*)'$/s.exec(entry)?.[1];
      return text === undefined ? [] : [{ at: `${file} ${id}`, shell: 'sh' as const, text }];
    });
}
