import type { AppNeeds, Fleet, Issue, Unit } from '@kube-world/model';

import { suggest } from '../schema/nearest';
import { either, knownNeeds, lackingOf } from './lacking';

/** More names than this are not read. */
const shown = 5;

/**
 * Whether a unit's cluster has what its app needs. Asked of the facts alone, before anything is built; @returns one finding
 * with all that is missing, what the cluster has instead, and which other clusters have it all.
 */
export function misplaced(fleet: Fleet, { name, app, cluster }: Unit): Issue | undefined {
  const needs = app.needs ?? {};
  const finding = (message: string, remedy: string): Issue => ({
    rule: 'app-misplaced',
    severity: 'error',
    at: `${cluster.name}/${name}`,
    message,
    remedy,
  });
  const unknown = Object.keys(needs).find((need) => !knownNeeds.includes(need));
  if (unknown !== undefined) {
    const remedy = suggest(unknown, knownNeeds, 'name one of them');
    return finding(`needs '${unknown}', which nothing is known of`, remedy);
  }
  const lacking = lackingOf(cluster.spec, needs);
  if (lacking.length === 0) return undefined;
  const facts = lacking.map(({ fact }) => fact).join(', ');
  return finding(
    `cluster '${cluster.name}' lacks what it needs: ${lacking.map(({ what, has }) => `${what} (${has})`).join('; ')}`,
    `${elsewhere(fleet, { name, cluster }, needs)}; or write what '${cluster.name}' has all the same into its spec: ${facts}`,
  );
}

function elsewhere(fleet: Fleet, { name, cluster }: Pick<Unit, 'name' | 'cluster'>, needs: AppNeeds): string {
  const fitting = fleet.placements.filter((other) => other.cluster !== cluster && lackingOf(other.cluster.spec, needs).length === 0);
  if (fitting.length === 0) return 'leave it out, for no cluster of the fleet has all of it';
  const running = fitting.find(({ units }) => units.some((unit) => unit.name === name));
  if (running) return `leave it out here; it runs on '${running.cluster.name}', which has all of it`;
  const names = fitting.slice(0, shown).map((other) => `'${other.cluster.name}'`);
  return `place it on ${either(names)}, ${names.length === 1 ? 'which has' : 'each of which has'} all of it`;
}
