import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  /** Takes back what was written and edited. */
  restore(): void;
  remove(): void;
}

/** @param paths what to copy below the repository. @default - all of dist/ */
export function distCopy(paths: readonly string[] = ['dist']): DistCopy {
  const root = mkdtempSync(join(tmpdir(), 'kube-world-fleet-'));
  for (const path of paths) cpSync(join(repository, path), join(root, path), { recursive: true });
  const before = new Map<string, Buffer | undefined>();
  const write = (path: string, content: string | Buffer): void => {
    const file = join(root, path);
    if (!before.has(file)) before.set(file, existsSync(file) ? readFileSync(file) : undefined);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  return {
    root,
    write,
    edit: (path, change) => {
      const value = parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
      change(value);
      write(path, stringify(value));
    },
    restore: () => {
      for (const [file, content] of before) {
        if (content) writeFileSync(file, content);
        else rmSync(file);
      }
      before.clear();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
