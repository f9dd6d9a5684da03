import type { EnvVar } from '@kube-world/crds/core/v1';
import type { HandMadeSecret } from '@kube-world/model';

/** A value that is kept out of Git: a Secret of the same namespace, and the key in it. */
export interface SecretKey {
  readonly name: string;
  readonly key: string;
}

/** Name -> a text, or where the cluster keeps it. */
export type Environment = Readonly<Record<string, string | SecretKey>>;

export function environment(variables: Environment): readonly EnvVar[] {
  return Object.entries(variables).map(([name, value]) =>
    typeof value === 'string' ? { name, value } : { name, valueFrom: { secretKeyRef: { name: value.name, key: value.key } } },
  );
}

/** An app's `secrets`: the Secrets that these keys are of, each with all that is read of it. Texts and what is not there are passed over. */
export function madeByHand(...keys: readonly (SecretKey | string | undefined)[]): readonly HandMadeSecret[] {
  const secrets = new Map<string, Set<string>>();
  for (const one of keys) {
    if (typeof one !== 'object') continue;
    const of = secrets.get(one.name) ?? new Set();
    secrets.set(one.name, of.add(one.key));
  }
  return [...secrets].map(([name, of]) => ({ name, keys: [...of] }));
}
