import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { parse, stringify } from 'yaml';

export const repository = join(__dirname, '..', '..', '..');

/** A copy of the repository's output, to plant a fault in. */
export interface DistCopy {
  readonly root: string;
  write(path: string, content: string | Buffer): void;
  /** Changes a file of YAML by its data. */
  edit(path: string, change: (value: Record<string, unknown>) => void): void;
  remove(): void;
}

/** @param paths what to copy below the repository. @default - all of dist/ */
export function distCopy(paths: readonly string[] = ['dist']): DistCopy {
  const root = mkdtempSync(join(tmpdir(), 'kube-world-fleet-'));
  for (const path of paths) cpSync(join(repository, path), join(root, path), { recursive: true });
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  return {
    root,
    write,
    edit: (path, change) => {
      const value = parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
      change(value);
      write(path, stringify(value));
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
