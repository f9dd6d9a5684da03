import { groupOf, type Issue, type Manifest } from '@kube-world/model';

import { type CheckContext, objectsOf, type Rule } from '../context';
import { isCustomKind } from '../custom-kind';
import { boundOf, fieldListBytes, jsonBytes, mebibyte, textBytes } from './weight';

/** What etcd takes of one request unless it is told otherwise (`--max-request-bytes`). */
export const mostStored = 1.5 * mebibyte;
/** What an API server reads of one request: twice as much, since JSON becomes shorter. */
export const mostRead = 3 * mebibyte;
/** What a server adds beside the list of fields: uid, time, owner, the request's own frame. A small object had 479 bytes of it. */
const frame = 512;

/**
 * An object is one request to etcd. Custom kinds are stored as JSON, so that their own JSON is the least that it takes; built-in
 * ones as protobuf, which holds at least their texts. Past the limit it cannot be stored, an error; where only what the API
 * server adds (`managedFields`: every field's name once more) may bring it there, a warning, since lists are kept more shortly.
 * The limits are those of etcd and of kube-apiserver without flags. ConfigMaps and Secrets have a nearer one of their own.
 */
export const objectTooLarge: Rule = (context) =>
  objectsOf(context).flatMap(({ manifest, at }): readonly Issue[] => {
    if (boundOf(manifest) <= mostStored || hasOwnLimit(manifest)) return [];
    const found = judge(context, manifest);
    return found
      ? [
          {
            rule: 'object-too-large',
            at,
            remedy: 'split it, or keep what is large outside of the API: in a volume, an image or a bucket',
            ...found,
          },
        ]
      : [];
  });

function hasOwnLimit({ apiVersion, kind }: Manifest): boolean {
  return groupOf(apiVersion) === '' && (kind === 'ConfigMap' || kind === 'Secret');
}

function judge(context: CheckContext, manifest: Manifest): Pick<Issue, 'severity' | 'message'> | undefined {
  const json = jsonBytes(manifest);
  if (json > mostRead) return { severity: 'error', message: `it has ${json} bytes as JSON, and the API server reads ${mostRead}` };
  const isCustom = isCustomKind(context, manifest.apiVersion, manifest.kind);
  const stored = isCustom ? json : textBytes(manifest);
  const what = isCustom ? 'bytes as JSON' : 'bytes of text';
  if (stored > mostStored) return { severity: 'error', message: `it has ${stored} ${what}, and etcd takes ${mostStored}` };
  const added = fieldListBytes(manifest) + frame;
  if (stored + added <= mostStored) return undefined;
  return {
    severity: 'warning',
    message: `it has ${stored} ${what}, to which the API server adds some ${added}, and etcd takes ${mostStored}`,
  };
}
