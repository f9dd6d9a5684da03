import { mkdirSync, realpathSync, rmdirSync } from 'node:fs';

import { type Difference, differenceOf, type WriteCounts } from './difference';
import { kindAt } from './existing';
import { Lock } from './lock';
import { othersIn } from './others';
import { checkedFiles, folded, type StagedFile, stateFolder } from './paths';
import type { Runtime } from './runtime';
import { Staging } from './staging';
import { Transaction } from './transaction';
import { inOurWords, succeeds, WriteError } from './write-error';

export type { Runtime } from './runtime';
export type { WriteCounts } from './difference';

/** What a write did, or would do. */
export interface WriteResult {
  /** By cluster, those that are gone included. */
  readonly clusters: ReadonlyMap<string, WriteCounts>;
  /** What lies in the output folder, and is not synth's: it was kept. Sorted, relative to the folder. */
  readonly foreign: readonly string[];
}

/**
 * The one place that touches the disk. `begin`, then `stage` once for each cluster, then `commit` or `abort`. Until the
 * commit the output is as it was; a commit happens as a whole, by this run or, if it is killed, by the next one's `begin`.
 */
export class Writer {
  private readonly staging: Staging;
  private readonly counts = new Map<string, WriteCounts>();
  private readonly names = new Map<string, string>();
  private readonly foreign: string[] = [];
  private isOpen = true;

  /**
   * Takes the lock of the output folder, waiting while another run holds it, and ends what a killed run began.
   * @param outDir made where it is missing; it may be a link to a folder, but no link inside it is followed
   * @throws WriteError
   */
  public static begin(outDir: string, runtime: Runtime): Writer {
    return inOurWords(outDir, () => {
      const isMade = mkdirSync(outDir, { recursive: true }) !== undefined;
      const root = realpathSync(outDir);
      const lock = Lock.take(`${root}/${stateFolder}`, runtime);
      try {
        const transaction = new Transaction(root, `${root}/${stateFolder}`);
        transaction.recover();
        return new Writer(root, lock, transaction, isMade);
      } catch (error) {
        lock.release();
        if (isMade) removeIfEmpty(root);
        throw error;
      }
    });
  }

  /** Ends what a killed run began. Where there is nothing to end, nothing is done and no lock taken. @throws WriteError */
  public static recover(outDir: string, runtime: Runtime): void {
    if (kindAt(`${outDir}/${stateFolder}`) !== undefined) Writer.begin(outDir, runtime).abort();
  }

  private constructor(
    private readonly root: string,
    private readonly lock: Lock,
    private readonly transaction: Transaction,
    private readonly isMade: boolean,
  ) {
    this.staging = new Staging(transaction.staging);
  }

  /**
   * Compares a cluster's files with the disk and writes those that differ beside the output. The texts are not kept.
   * @param files all of the cluster's; none: its folder loses what synth wrote
   * @throws WriteError for a path or a link that is refused, and when the disk refuses; the write is then over
   */
  public stage(cluster: string, files: Iterable<StagedFile>): void {
    this.orEnd(() => {
      const other = this.names.get(folded(cluster));
      if (other !== undefined)
        throw new WriteError(`the clusters '${other}' and '${cluster}' are one folder; give one of them another name`);
      this.names.set(folded(cluster), cluster);
      this.add(cluster, checkedFiles(cluster, files));
    });
  }

  /**
   * Makes the output what was staged.
   * @param scope `whole`: clusters that were not staged lose what synth wrote; `part`: they are left as they are
   * @throws WriteError; the output is then as it was, and the write over
   */
  public commit(scope: 'whole' | 'part'): WriteResult {
    return this.orEnd(() => {
      if (scope === 'whole') {
        const { gone, foreign } = othersIn(this.root, (name) => this.names.has(folded(name)));
        for (const cluster of gone) this.add(cluster, new Map());
        this.foreign.push(...foreign);
      }
      this.transaction.commit(this.staging.steps);
      this.end();
      return { clusters: this.counts, foreign: this.foreign.toSorted() };
    });
  }

  /** Leaves the output as it was. When the write is over, in whichever way, there is nothing left to do. */
  public abort(): void {
    this.end();
  }

  private add(cluster: string, files: ReadonlyMap<string, StagedFile>): void {
    const difference = differenceOf(this.root, cluster, files);
    this.staging.add(cluster, difference);
    this.counts.set(cluster, countsOf(difference));
    this.foreign.push(...difference.foreign);
  }

  private orEnd<Result>(action: () => Result): Result {
    if (!this.isOpen) throw new WriteError('this write is over; begin another');
    return inOurWords(this.root, () => {
      try {
        return action();
      } catch (error) {
        this.end();
        throw error;
      }
    });
  }

  /** What cannot be cleaned up now, the next run's `begin` cleans up: by then the output is what it is to be. */
  private end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    attempt(() => this.transaction.clear());
    attempt(() => this.lock.release());
    // a folder that this run made for nothing goes again
    if (this.isMade) attempt(() => removeIfEmpty(this.root));
  }
}

function attempt(cleanUp: () => void): void {
  try {
    cleanUp();
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
  }
}

function removeIfEmpty(folder: string): void {
  succeeds(() => rmdirSync(folder), 'ENOENT', 'ENOTEMPTY', 'EEXIST');
}

export function countsOf({ changed, added, removed, unchanged }: Difference): WriteCounts {
  return { changed: changed.length, added: added.length, removed: removed.length, unchanged };
}
