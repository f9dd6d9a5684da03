import { copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';

import { kindAt, refuseLink } from './existing';
import type { Step } from './journal';
import { parentOf } from './paths';
import { succeeds } from './write-error';

export interface Places {
  /** The output folder. */
  readonly root: string;
  /** New files and folders wait here, by number. */
  readonly staging: string;
  /** What was replaced or removed is kept here, by the number of its step, until all steps are done. */
  readonly undo: string;
}

/** Does the steps; those that an earlier run has done are skipped. Where one fails, `takeBack` is what to do next. */
export function apply(places: Places, steps: readonly Step[]): void {
  const way = new Way(places.root);
  for (const [index, step] of steps.entries()) {
    way.expect(step.target);
    forward(places, step, index);
  }
}

/** Makes the output what it was before the first step, whichever of them were done. It can be stopped and begun again. */
export function takeBack(places: Places, steps: readonly Step[]): void {
  const way = new Way(places.root);
  for (const [index, step] of [...steps.entries()].toReversed()) {
    way.expect(step.target);
    back(places, step, index);
  }
}

function forward({ root, staging, undo }: Places, step: Step, index: number): void {
  const target = `${root}/${step.target}`;
  switch (step.kind) {
    case 'remove':
      if (kindAt(`${undo}/${index}`) === undefined) succeeds(() => renameSync(target, `${undo}/${index}`), 'ENOENT');
      return;
    case 'remove-folder':
      succeeds(() => rmdirSync(target), ...notRemoved);
      return;
    case 'make-folder':
      succeeds(() => mkdirSync(target), 'EEXIST');
      return;
    case 'replace':
      keep(target, `${undo}/${index}`);
      move(`${staging}/${step.staged}`, target);
      return;
    case 'add':
      move(`${staging}/${step.staged}`, target);
  }
}

function back({ root, staging, undo }: Places, step: Step, index: number): void {
  const target = `${root}/${step.target}`;
  switch (step.kind) {
    case 'remove':
    case 'replace':
      if (kindAt(`${undo}/${index}`) === undefined) return;
      if (step.kind === 'replace') keep(target, `${staging}/${step.staged}`);
      mkdirSync(parentOf(target), { recursive: true });
      renameSync(`${undo}/${index}`, target);
      return;
    case 'remove-folder':
      mkdirSync(target, { recursive: true });
      return;
    case 'make-folder':
      succeeds(() => rmdirSync(target), ...notRemoved);
      return;
    case 'add':
      if (kindAt(`${staging}/${step.staged}`) === undefined) succeeds(() => renameSync(target, `${staging}/${step.staged}`), 'ENOENT');
  }
}

/** Not there, not empty, or a file by now. */
const notRemoved = ['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR'];

/** A second name for the file, so that it is never missing; a copy where the file system knows no second names. */
function keep(target: string, kept: string): void {
  const isLinked = succeeds(
    () => void succeeds(() => linkSync(target, kept), 'EEXIST', 'ENOENT'),
    'EPERM',
    'ENOTSUP',
    'EOPNOTSUPP',
    'ENOSYS',
    'EMLINK',
  );
  if (isLinked || kindAt(kept) !== undefined || kindAt(target) === undefined) return;
  copyFileSync(target, `${kept}.part`);
  renameSync(`${kept}.part`, kept);
}

/** Moves what was staged; nothing staged means that it was moved before. */
function move(staged: string, target: string): void {
  if (!succeeds(() => renameSync(staged, target), 'ENOENT') && kindAt(staged) !== undefined) renameSync(staged, target);
}

/** Refuses links on the way to a target; looks at each folder once. */
class Way {
  private readonly seen = new Set<string>(['']);

  public constructor(private readonly root: string) {}

  public expect(target: string): void {
    const folder = parentOf(target);
    if (this.seen.has(folder)) return;
    this.expect(folder);
    refuseLink(`${this.root}/${folder}`);
    this.seen.add(folder);
  }
}
