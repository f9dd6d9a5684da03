import { type Account, accountsOf } from '../../quota/ledger';
import { LimitRanges } from '../../scheduling/limit-ranges';
import { PriorityClasses } from '../../scheduling/priority-classes';
import { type CheckContext, objectsOf } from '../context';
import { placementOf } from './placement';

const known = new WeakMap<CheckContext, readonly Account[]>();

/** The accounts of a cluster's quotas, made when the first rule asks for them. */
export function accountsIn(context: CheckContext): readonly Account[] {
  const accounts = known.get(context) ?? made(context);
  known.set(context, accounts);
  return accounts;
}

function made(context: CheckContext): readonly Account[] {
  const objects = objectsOf(context);
  const { classes } = context.cluster.spec.storage;
  const defaultClass = Object.entries(classes).find(([, { isDefault }]) => isDefault === true)?.[0];
  if (!objects.some(({ manifest }) => manifest.kind === 'ResourceQuota')) return [];
  const { nodes } = placementOf(context).places;
  return accountsOf(objects, { ranges: new LimitRanges(objects), priorities: new PriorityClasses(objects), nodes }, defaultClass);
}
