import type { Manifest } from '@kube-world/model';

import { fieldsAt, textAt } from '../fields';

/** How many pods a rolling update may add to those that are wanted, and how many of those may be away. */
export interface Update {
  readonly surge: number;
  readonly away: number;
}

/**
 * What a Deployment or DaemonSet does when its pods change. A share of the pods that may be added is rounded up, one of those that may be
 * away is rounded down, and a Deployment for which both come to nothing takes one away, as its controller does. Left out: a quarter each
 * of a Deployment, and of a DaemonSet none more and one away.
 *
 * @param wanted how many pods there are
 * @returns `undefined` for what takes a pod away before it makes the next, or never changes one; and where a figure cannot be read
 */
export function updateOf({ kind, ...manifest }: Manifest, wanted: number): Update | undefined {
  const spec = fieldsAt(manifest, 'spec');
  const [field, surgeByDefault, awayByDefault] = kind === 'Deployment' ? ['strategy', '25%', '25%'] : ['updateStrategy', 0, 1];
  const strategy = fieldsAt(spec, field);
  if ((kind !== 'Deployment' && kind !== 'DaemonSet') || (textAt(strategy, 'type') ?? 'RollingUpdate') !== 'RollingUpdate')
    return undefined;
  const rolling = fieldsAt(strategy, 'rollingUpdate');
  const surge = scaled(rolling['maxSurge'] ?? surgeByDefault, wanted, Math.ceil);
  const away = scaled(rolling['maxUnavailable'] ?? awayByDefault, wanted, Math.floor);
  if (surge === undefined || away === undefined) return undefined;
  return surge === 0 && away === 0 ? { surge, away: 1 } : { surge, away };
}

/** Whether its next revision waits for a pod beside all that run: none of those goes before one is ready. */
export function needsRoom(update: Update | undefined): boolean {
  return update !== undefined && update.away === 0;
}

function scaled(value: unknown, of: number, round: (share: number) => number): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : undefined;
  const percent = typeof value === 'string' ? /^(\d{1,9})%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? undefined : round((Number(percent) * of) / 100);
}
