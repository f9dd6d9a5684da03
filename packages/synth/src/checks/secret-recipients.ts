import { type FleetFacts, type Issue, listOf } from '@kube-world/model';

import { type Fields, fieldsAt, itemsOf, textAt } from '../fields';
import { type CheckContext, objectsBesideCharts, type Rule } from './context';
import { sopsState } from './sops-state';

/**
 * An encrypted Secret is read by those whom its cluster's facts and the fleet's name, and by nobody else: without a key the
 * cluster gets no Secret, and another cluster's key is a way into this one. A plain Secret is another rule's finding.
 */
export const secretRecipients: Rule = (context) => {
  const wanted = wantedIn(context);
  return objectsBesideCharts(context).flatMap(({ manifest, at }) =>
    manifest.kind === 'Secret' && sopsState(manifest) !== 'not' ? judge(context, wanted, fieldsAt(manifest, 'sops'), `${at} sops`) : [],
  );
};

function wantedIn({ cluster, fleet }: CheckContext): ReadonlySet<string> {
  return new Set([cluster.spec, fleet].flatMap(({ secrets }) => listOf(secrets?.recipients)));
}

/** Members in which SOPS keeps keys that facts cannot name. */
const otherKeys = ['pgp', 'kms', 'gcp_kms', 'azure_kv', 'hc_vault'];

function judge({ cluster: { name }, fleet }: CheckContext, wanted: ReadonlySet<string>, sops: Fields, at: string): readonly Issue[] {
  const issue = (message: string, remedy: string): Issue => ({ rule: 'secret-recipients', severity: 'error', at, message, remedy });
  const spec = `clusters/${name}/spec.ts`;
  if (wanted.size === 0) {
    const remedy = `name the public keys of the cluster and of its owner in secrets.recipients of ${spec} or of the fleet`;
    return [issue(`no fact says whose keys read the secrets of cluster '${name}'`, remedy)];
  }
  if (itemsOf(sops['key_groups']).length > 0) {
    return [
      issue('its key is divided among groups, so that no one key reads it', 'encrypt it for the recipients alone, without key_groups'),
    ];
  }
  const has = new Set(itemsOf(sops['age']).map((key) => textAt(key, 'recipient') ?? 'a key that cannot be read'));
  const missing = [...wanted].filter((key) => !has.has(key));
  const strangers = [...has].filter((key) => !wanted.has(key)).map((key) => `${key}${ownerOf(fleet, key)}`);
  const extra = [...strangers, ...otherKeys.filter((kind) => itemsOf(sops[kind]).length > 0).map((kind) => `a key of ${kind}`)];
  const take = `take it out of .sops.yaml, run 'sops updatekeys' and 'sops rotate' on the file, and change what it could read`;
  return [
    ...(missing.length === 0
      ? []
      : [issue(`cannot be read with ${missing.join(', ')}`, "add the key under age in .sops.yaml, and run 'sops updatekeys' on the file")]),
    ...(extra.length === 0
      ? []
      : [issue(`can also be read with ${extra.join(', ')}`, `${take}; a key that may read it belongs into secrets.recipients of ${spec}`)]),
  ];
}

function ownerOf({ clusters }: FleetFacts, key: string): string {
  const owner = clusters.find(({ spec }) => listOf(spec.secrets?.recipients).includes(key));
  return owner ? ` of cluster '${owner.name}'` : '';
}
