import type { EnvVar } from '@kube-world/crds/core/v1';

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
