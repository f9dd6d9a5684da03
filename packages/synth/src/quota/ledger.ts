import { type BuiltManifest, Quantity } from '@kube-world/model';

import type { Charge } from './charge';
import { objectCharges } from './object-charges';
import { podCharge, type PodFacts } from './pod-charges';
import { type Quota, quotasOf } from './quota';

/** A quota, and all that its namespace has which it counts. */
export interface Account {
  readonly quota: Quota;
  readonly charges: readonly Charge[];
}

/** Every namespace has a ConfigMap of the cluster's own authority, and an account for pods that name none. */
const everywhere: Charge = {
  at: '',
  usage: new Map([
    ['configmaps', Quantity.of(1)],
    ['count/configmaps', Quantity.of(1)],
  ]),
  count: 1,
  isRun: false,
};

/**
 * What the quotas of a cluster count, in the order of the objects. What controllers make is known of pods and their claims alone, and of
 * Secrets nothing but the objects: what is counted is the least that there will be.
 */
export function accountsOf(objects: readonly BuiltManifest[], facts: PodFacts, defaultClass: string | undefined): readonly Account[] {
  const quotas = quotasOf(objects);
  if (quotas.length === 0) return [];
  const charges = new Map(quotas.map(({ namespace }): [string, Charge[]] => [namespace, [everywhere]]));
  for (const built of objects) {
    const own = charges.get(built.manifest.metadata.namespace ?? '');
    if (!own) continue;
    const pods = podCharge(built, facts);
    if (pods) own.push(pods);
    own.push(...objectCharges(built, defaultClass));
  }
  return quotas.map((quota) => ({ quota, charges: (charges.get(quota.namespace) ?? []).filter(quota.counts) }));
}

/** What stands all the time asks for of one resource. */
export function standing({ charges }: Account, resource: string): Quantity {
  return Quantity.sum(charges.flatMap((charge) => (charge.isRun ? [] : (amountOf(charge, resource) ?? []))));
}

/** All that a charge asks for of a resource. @returns `undefined` where it asks for nothing of it */
export function amountOf({ usage, count }: Charge, resource: string): Quantity | undefined {
  return usage.get(resource)?.times(count);
}
