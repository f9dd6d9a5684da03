import { mkdirSync, rmSync } from 'node:fs';

import { apply, type Places, takeBack } from './apply';
import { entriesOf, expectFolder } from './existing';
import { readJournal, type Step, writeJournal } from './journal';
import { succeeds, WriteError } from './write-error';

/** Steps that are done as a whole or not at all, whatever ends the process. Its owner holds the lock. */
export class Transaction implements Places {
  public readonly staging: string;
  public readonly undo: string;
  private readonly journal: string;
  private isBroken = false;

  public constructor(
    public readonly root: string,
    private readonly state: string,
  ) {
    this.staging = `${state}/staging`;
    this.undo = `${state}/undo`;
    this.journal = `${state}/journal.json`;
  }

  /** Ends what a killed run began: what it had committed is done, or taken back where that fails; the rest is dropped. */
  public recover(): void {
    const steps = readJournal(this.journal);
    if (steps) this.settle(steps);
    this.clear();
  }

  /** Does the steps. @throws the first error, after taking back what was done */
  public commit(steps: readonly Step[]): void {
    if (steps.length === 0) return;
    writeJournal(this.journal, steps);
    const failure = this.settle(steps);
    if (failure) throw failure.error;
  }

  /** Removes everything of the writer's but the lock; what cannot be taken back is left for the next run. */
  public clear(): void {
    if (this.isBroken) return;
    for (const [name] of entriesOf(this.state)) {
      // what another process puts into its folder while it waits for the lock is its own to remove
      if (name !== 'lock')
        succeeds(() => rmSync(`${this.state}/${name}`, { recursive: true, force: true }), 'ENOENT', 'ENOTEMPTY', 'EEXIST');
    }
  }

  /** @returns why the steps were taken back, if they were */
  private settle(steps: readonly Step[]): { readonly error: unknown } | undefined {
    this.isBroken = true;
    let failure: { readonly error: unknown } | undefined;
    try {
      this.expectFolders();
      mkdirSync(this.undo, { recursive: true });
      apply(this, steps);
      rmSync(this.journal);
    } catch (error) {
      failure = { error };
      this.takeBack(steps, error);
      rmSync(this.journal);
    }
    this.isBroken = false;
    return failure;
  }

  private takeBack(steps: readonly Step[], error: unknown): void {
    try {
      this.expectFolders();
      takeBack(this, steps);
    } catch (again) {
      const why = [error, again].map((one) => (one instanceof Error ? one.message : String(one))).join('; then ');
      throw new WriteError(`is half written, and cannot be taken back (${why}); remove the cause, the next run ends it`, {
        at: this.root,
        cause: error,
      });
    }
  }

  private expectFolders(): void {
    expectFolder(this.staging);
    expectFolder(this.undo);
  }
}
