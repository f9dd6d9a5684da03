import { SchemaError, shown } from './schema-error';

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const patterns = {
  // A CRD's group has a dot, which keeps it apart from `core`, `apps` and `meta`.
  group: new RegExp(`^(?=.{1,253}$)${label}(?:\\.${label})+$`),
  // Kubernetes's own groups need no dot; the two folders below are ours.
  builtinGroup: new RegExp(`^(?!(?:core|meta)$)(?=.{1,253}$)${label}(?:\\.${label})*$`),
  version: /^v[0-9]{1,6}(?:(?:alpha|beta)[0-9]{1,6})?$/,
  plural: new RegExp(`^${label}$`),
  kind: /^[A-Z][A-Za-z0-9]{0,62}$/,
  release: /^[A-Za-z0-9][A-Za-z0-9._+-]{0,63}$/,
  minor: /^1\.[0-9]{1,3}$/,
} as const;

const says: Record<keyof typeof patterns, string> = {
  group: 'an API group such as cert-manager.io',
  builtinGroup: 'an API group such as apps',
  version: 'an API version such as v1 or v1beta1',
  plural: 'the plural of a kind such as certificates',
  kind: 'a kind such as Certificate',
  release: 'a release such as v1.21.1',
  minor: 'a minor version of Kubernetes such as 1.36',
};

/** What reaches a path or an identifier passes here first. @throws SchemaError */
export function checkName(what: keyof typeof patterns, value: unknown, at: string): string {
  if (typeof value === 'string' && patterns[what].test(value)) return value;
  throw new SchemaError(at, `${shown(value)} is not ${says[what]}`);
}

/** `cert-manager.io/v1`; the core group's is `v1`. */
export function apiVersionOf(folder: string): string {
  return folder.startsWith('core/') ? folder.slice('core/'.length) : folder;
}

/** `privateKeySecretRef` -> `PrivateKeySecretRef`; letters and digits only, never empty. */
export function pascal(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return /^[A-Za-z]/.test(joined) ? joined.slice(0, 60) : `Field${joined.slice(0, 60)}`;
}

/** By UTF-16 code unit: the same in every locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A record in the order of its keys; `__proto__` stays a key like any other. */
export function sorted<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([left], [right]) => compareText(left, right)));
}
