import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const optionsFiles = ['fleet.yaml', 'fleet.yml'] as const;

/** The folder's options file, the usual name first. */
export function optionsFile(folder: string): string | undefined {
  return optionsFiles.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * The folders below a path of a GitRepo that become bundles: the path itself with a `fleet.yaml` or with YAML that no
 * `fleet.yaml` below claims, and every folder below it with a `fleet.yaml`.
 * @param root the repository
 * @param path of `spec.paths`; a glob is refused, as none is written here
 * @returns paths relative to the repository, in the order in which Fleet walks
 */
export function bundleFolders(root: string, path: string): readonly string[] {
  const from = path.replace(/^\/+/, '');
  if (/[*?[\\]/.test(from)) throw new Error(`'${path}': globs are not followed here; name the folder`);
  if (!existsSync(join(root, from)) || !statSync(join(root, from)).isDirectory()) return [];
  const found = optionsFile(join(root, from)) !== undefined || hasUnclaimed(join(root, from)) ? [from] : [];
  return [...found, ...below(root, from)];
}

function below(root: string, folder: string): readonly string[] {
  return folders(join(root, folder)).flatMap((name) => {
    if (name === '.git') return [];
    const path = join(folder, name);
    return [...(optionsFile(join(root, path)) ? [path] : []), ...below(root, path)];
  });
}

function hasUnclaimed(folder: string): boolean {
  if (optionsFile(folder)) return false;
  const holdsYaml = readdirSync(folder, { withFileTypes: true }).some(
    (entry) => !entry.isDirectory() && ['.yaml', '.yml'].includes(extname(entry.name)),
  );
  return holdsYaml || folders(folder).some((name) => hasUnclaimed(join(folder, name)));
}

function folders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
