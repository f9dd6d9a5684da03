import { mkdirSync, writeFileSync } from 'node:fs';

import type { Difference } from './difference';
import type { Step } from './journal';

/** New files wait here, beside the output: what is written is moved there when all of it is. */
export class Staging {
  private count = 0;
  private readonly removals: Step[] = [];
  private readonly additions: Step[] = [];

  /** @param folder made with the first file */
  public constructor(private readonly folder: string) {}

  /** Writes what a cluster's folder has not; a folder that is new as a whole is later moved as a whole. */
  public add(cluster: string, { isNew, added, changed, removed, emptied, newFolders }: Difference): void {
    if (isNew) {
      if (added.length > 0) this.additions.push({ kind: 'add', target: cluster, staged: this.writeFolder(cluster, newFolders, added) });
      return;
    }
    for (const target of removed) this.removals.push({ kind: 'remove', target });
    for (const target of emptied) this.removals.push({ kind: 'remove-folder', target });
    for (const target of newFolders) this.additions.push({ kind: 'make-folder', target });
    for (const file of changed) this.additions.push({ kind: 'replace', target: file.path, staged: this.writeFile(file.text) });
    for (const file of added) this.additions.push({ kind: 'add', target: file.path, staged: this.writeFile(file.text) });
  }

  /** What makes the output of it: first what goes, so that a file can take the place of a folder, or of its name in another case. */
  public get steps(): readonly Step[] {
    return [...this.removals, ...this.additions];
  }

  private writeFile(text: string): number {
    const number = this.next();
    writeFileSync(`${this.folder}/${number}`, text);
    return number;
  }

  private writeFolder(cluster: string, folders: readonly string[], files: Difference['added']): number {
    const number = this.next();
    const at = (path: string): string => `${this.folder}/${number}${path.slice(cluster.length)}`;
    for (const folder of folders) mkdirSync(at(folder));
    for (const file of files) writeFileSync(at(file.path), file.text);
    return number;
  }

  private next(): number {
    if (this.count === 0) mkdirSync(this.folder, { recursive: true });
    this.count += 1;
    return this.count;
  }
}
