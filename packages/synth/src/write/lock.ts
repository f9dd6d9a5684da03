import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

import { expectFolder, kindAt, refuseLink } from './existing';
import type { Runtime } from './runtime';
import { succeeds, WriteError } from './write-error';

/** Owners of this process: a lock with its id that is not among them is left from an earlier one with the same id. */
const ownNames = new Set<string>();
const longestWaitMilliseconds = 10 * 60 * 1000;
const shortestPauseMilliseconds = 10;
const longestPauseMilliseconds = 250;
const remedy = 'end it, or remove this folder when it is no synth';

/**
 * The right to write an output folder. It is a folder with one file, named after its owner: a folder that is not empty
 * cannot be renamed over, so of all who try one gets it; and a stale owner is removed by a name that no other has.
 */
export class Lock {
  /**
   * Waits while a running process holds the lock; takes over what a dead one left.
   * @param state the folder of the lock; made where it is missing
   * @throws WriteError after ten minutes, at a link, and where this process holds the lock already
   */
  public static take(state: string, runtime: Runtime): Lock {
    let pause = shortestPauseMilliseconds;
    for (let waited = 0; ;) {
      expectFolder(state);
      mkdirSync(state, { recursive: true });
      const owner = runningOwner(`${state}/lock`, runtime);
      if (owner === undefined) {
        const name = attempt(state, runtime);
        if (name !== undefined) return new Lock(state, name);
        continue;
      }
      if (waited >= longestWaitMilliseconds)
        throw new WriteError(`process ${owner} has been writing for ${longestWaitMilliseconds / 60_000} minutes; ${remedy}`, {
          at: `${state}/lock`,
        });
      runtime.wait(pause);
      waited += pause;
      pause = Math.min(pause * 2, longestPauseMilliseconds);
    }
  }

  private constructor(
    private readonly state: string,
    private readonly name: string,
  ) {
    ownNames.add(name);
  }

  /** Gives the lock back, and removes the folder around it when nothing else is in it. */
  public release(): void {
    ownNames.delete(this.name);
    // between these calls another may have taken the lock: then the folders are not empty, and stay
    succeeds(() => unlinkSync(`${this.state}/lock/${this.name}`), 'ENOENT');
    const isEmpty = succeeds(() => rmdirSync(`${this.state}/lock`), 'ENOENT', 'ENOTEMPTY', 'EEXIST');
    if (isEmpty) succeeds(() => rmdirSync(this.state), 'ENOENT', 'ENOTEMPTY', 'EEXIST');
  }
}

/** @returns the owner's name; undefined when another was faster */
function attempt(state: string, runtime: Runtime): string | undefined {
  let own = '';
  // an owner that cleans up may remove our folder under our hands: ENOENT
  const isMade = succeeds(() => {
    own = mkdtempSync(`${state}/lock-`);
    writeFileSync(`${own}/${nameIn(own, runtime)}`, runtime.startOf?.(runtime.pid) ?? '');
  }, 'ENOENT');
  if (!isMade) return undefined;
  if (succeeds(() => renameSync(own, `${state}/lock`), 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR')) return nameIn(own, runtime);
  rmSync(own, { recursive: true, force: true });
  return undefined;
}

function nameIn(folder: string, runtime: Runtime): string {
  return `${runtime.pid}.${basename(folder).slice('lock-'.length)}`;
}

/** The process that holds the lock; undefined when none does, and then what a dead one left is removed. */
function runningOwner(lock: string, runtime: Runtime): number | undefined {
  const kind = kindAt(lock);
  refuseLink(lock);
  if (kind === undefined) return undefined;
  if (kind !== 'folder') {
    succeeds(() => unlinkSync(lock), 'ENOENT', 'EISDIR');
    return undefined;
  }
  let names: readonly string[] = [];
  succeeds(() => void (names = readdirSync(lock)), 'ENOENT');
  for (const name of names) {
    const pid = Number(/^(\d+)\.\w+$/.exec(name)?.[1]);
    if (isRunning(lock, name, pid, runtime)) return pid;
    rmSync(`${lock}/${name}`, { recursive: true, force: true });
  }
  return undefined;
}

function isRunning(lock: string, name: string, pid: number, runtime: Runtime): boolean {
  if (Number.isNaN(pid)) return false;
  if (pid === runtime.pid) {
    if (ownNames.has(name)) throw new WriteError('this process writes the folder already; end one write before the next', { at: lock });
    return false;
  }
  if (!runtime.isRunning(pid)) return false;
  const start = runtime.startOf?.(pid);
  let recorded = '';
  succeeds(() => void (recorded = readFileSync(`${lock}/${name}`, 'utf8')), 'ENOENT');
  return start === undefined || recorded === '' || start === recorded;
}
