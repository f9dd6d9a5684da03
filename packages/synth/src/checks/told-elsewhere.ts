import { type Fields, fieldsAt, textAt } from '../fields';
import type { Unplaced } from '../scheduling/place';
import { type CheckContext, objectsOf } from './context';
import { indexOf } from './references/cluster-index';
import { absentDevices, absentLabels, nodeOffers } from './references/node-asks';

/**
 * Whether what keeps pods from every node is a name that nothing answers to: a claim, its class, a label, a device. Rules of
 * their own tell of these, and say which name was meant.
 */
export function toldElsewhere(context: CheckContext): (unplaced: Pick<Unplaced, 'pods'>) => boolean {
  const offers = nodeOffers(context);
  const index = indexOf(context);
  const hasNoClass = (claim: Fields): boolean => {
    const name = textAt(claim, 'storageClassName') ?? '';
    return name !== '' && textAt(claim, 'volumeName') === undefined && !index.has('StorageClass', '', name);
  };
  let known: ReadonlyMap<string, Fields> | undefined;
  return ({ pods: { spec, namespace, claims } }) => {
    if (offers && (absentLabels(spec, offers).length > 0 || absentDevices(spec, offers).length > 0)) return true;
    if (claims.length > 0) known ??= claimsIn(context);
    return claims.some(({ name, own }) => {
      const claim = own ?? known?.get(`${namespace}/${name}`);
      return claim === undefined || hasNoClass(claim);
    });
  };
}

function claimsIn(context: CheckContext): ReadonlyMap<string, Fields> {
  const claims = objectsOf(context).filter(({ manifest }) => manifest.kind === 'PersistentVolumeClaim');
  return new Map(
    claims.map(({ manifest }) => [`${manifest.metadata.namespace ?? ''}/${manifest.metadata.name}`, fieldsAt(manifest, 'spec')]),
  );
}
