import type { Issue } from '@kube-world/model';

import { listAt, textAt } from '../../fields';
import type { ChargedPod } from '../../quota/charge';
import type { Account } from '../../quota/ledger';
import { containerResources, noResources, type Resources } from '../../scheduling/amounts';
import { LimitRanges } from '../../scheduling/limit-ranges';
import { objectsOf, type Rule } from '../context';
import { accountsIn } from './accounts';

/** Processors and memory alone: of all else a pod that says nothing takes nothing. */
const wanted: readonly (readonly [names: readonly string[], of: keyof Resources, resource: string])[] = [
  [['requests.cpu', 'cpu'], 'requests', 'cpu'],
  [['requests.memory', 'memory'], 'requests', 'memory'],
  [['limits.cpu'], 'limits', 'cpu'],
  [['limits.memory'], 'limits', 'memory'],
];

/**
 * Where a ResourceQuota counts processors or memory, every container says what it asks for or is limited to of them, or a LimitRange of
 * its namespace does; the API server refuses its pod otherwise. A pod that speaks for all of its containers is let through.
 */
export const quotaNeedsRequest: Rule = (context) => {
  const accounts = accountsIn(context);
  if (accounts.length === 0) return [];
  const ranges = new LimitRanges(objectsOf(context));
  return accounts.flatMap((account) => {
    const defaults = ranges.defaultsIn(account.quota.namespace);
    const named = wanted.filter(([names]) => names.some((name) => account.quota.hard.has(name)));
    return account.charges.flatMap(({ at, pod }) => (pod ? silent(pod, named, defaults).map((says) => issueOf(account, at, says)) : []));
  });
};

interface Silent {
  readonly container: string;
  readonly missing: readonly string[];
}

function silent({ spec }: ChargedPod, named: typeof wanted, defaults: Resources): readonly Silent[] {
  const whole = containerResources(spec, noResources);
  if (['cpu', 'memory'].some((name) => whole.requests.has(name) || whole.limits.has(name))) return [];
  return [...listAt(spec, 'initContainers'), ...listAt(spec, 'containers')].flatMap((container) => {
    const resources = containerResources(container, defaults);
    const missing = named.filter(([, of, name]) => !resources[of].has(name)).map(([, of, name]) => `${of}.${name}`);
    return missing.length === 0 ? [] : [{ container: textAt(container, 'name') ?? '', missing }];
  });
}

function issueOf({ quota }: Account, at: string, { container, missing }: Silent): Issue {
  return {
    rule: 'quota-needs-request',
    severity: 'error',
    at,
    message: `container '${container}' says no ${missing.join(', ')}, which ResourceQuota '${quota.name}' of namespace '${quota.namespace}' counts: its pods are refused`,
    remedy: 'say what the container needs, or give the namespace a LimitRange with defaults',
  };
}
