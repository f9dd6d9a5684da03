import type { Manifest } from '@kube-world/model';

import { withAt } from './json';

/** One changed object. */
export interface MetadataChange {
  readonly mutation: string;
  readonly place: string;
  readonly manifest: Manifest;
}

const long = (length: number): string => 'a'.repeat(length);
const names = ['Web', 'web_1', 'web.example.com', '-web', 'web-', 'web.', '.web', 'a..b', '1web', 'web/1', 'web%1', 'we b', '', 'wéb', 'a', long(52), long(53), long(57), long(58), long(63), long(64), long(253), long(254), 'system:web', '..', 'a:b']; // prettier-ignore
const keys = ['a', 'A', 'a b', 'example.com/a', 'Example.com/a', 'example.com/A_b.c', 'example.com/', '/a', 'a/b/c', '-a', 'a-', long(63), long(64), `${long(253)}/a`, `${long(254)}/a`, 'exa_mple.com/a', 'é', '', '1', 'a..b/c']; // prettier-ignore
const values = ['', 'a', 'A b', 'a/b', '-a', 'a_b.c-D', long(63), long(64), 'é', 'a\n', '1', 1, true, null, ['a']];

/** Names, fitting and not. @param beyondNames labels, annotations and the rest of the metadata, too */
export function metadataChanges(manifest: Manifest, beyondNames: boolean): readonly MetadataChange[] {
  const changed = (mutation: string, path: readonly string[], value: unknown): MetadataChange => ({
    mutation,
    place: `metadata.${path.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}`,
    manifest: withAt(manifest, ['metadata', ...path], value) as Manifest,
  });
  const named = names.map((name) => changed('name', ['name'], name));
  if (!beyondNames) return named;
  return [
    ...named,
    ...keys.map((key) => changed('label key', ['labels'], { [key]: 'x' })),
    ...values.map((value) => changed('label value', ['labels'], { a: value })),
    ...keys.map((key) => changed('annotation key', ['annotations'], { [key]: 'x' })),
    ...values.map((value) => changed('annotation value', ['annotations'], { a: value })),
    ...keys.map((key) => changed('finalizer', ['finalizers'], [key])),
    changed('finalizer', ['finalizers'], ['a/b', 'a/b']),
    changed('annotations too large', ['annotations'], { a: long(256 * 1024 - 1) }),
    changed('annotations too large', ['annotations'], { a: long(256 * 1024) }),
    changed('unknown metadata', ['zzUnknown'], 'x'),
    changed('metadata of another type', ['labels'], ['a']),
    changed('metadata of another type', ['annotations'], 'a'),
    changed('metadata of another type', ['generation'], '1'),
    changed('metadata of another type', ['creationTimestamp'], 'today'),
    changed('null metadata', ['creationTimestamp'], null),
    changed('null metadata', ['labels'], null),
    changed('null metadata', ['finalizers'], null),
    changed('owner', ['ownerReferences'], [{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'u' }]),
    changed('owner', ['ownerReferences'], [{ apiVersion: 'v1', kind: 'Pod', name: 'a' }]),
    changed('owner', ['ownerReferences'], [{ apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'u', zzUnknown: 1 }]),
    changed('owner', ['ownerReferences'], [{ apiVersion: 'v1', kind: 'Pod', name: '', uid: 'u' }]),
    changed('owner', ['ownerReferences'], [1, 2].map((number) => ({ apiVersion: 'v1', kind: 'Pod', name: `a${number}`, uid: `${number}`, controller: true }))),
  ]; // prettier-ignore
}
