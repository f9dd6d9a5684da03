import type { Schema } from '@kube-world/model';

import { isLabelValue, isQualifiedName } from './names';
import { type Check, counted, quoted, type Walk } from './walk';

const text: Schema = { type: 'string' };
const texts: Schema = { type: 'object', additionalProperties: text };
const count: Schema = { type: 'integer', format: 'int64' };
const time: Schema = { type: 'string', format: 'date-time' };
const named: Schema = { type: 'string', minLength: 1 };

/** What every object's `metadata` may hold; the same for built-in kinds and custom resources, in all versions of Kubernetes. */
export const objectMeta: Schema = {
  type: 'object',
  properties: {
    name: text,
    generateName: text,
    namespace: text,
    labels: texts,
    annotations: texts,
    finalizers: { type: 'array', items: text, 'x-kubernetes-list-type': 'set' },
    ownerReferences: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          apiVersion: named,
          kind: named,
          name: named,
          uid: named,
          controller: { type: 'boolean' },
          blockOwnerDeletion: { type: 'boolean' },
        },
        required: ['apiVersion', 'kind', 'name', 'uid'],
      },
      'x-kubernetes-list-type': 'map',
      'x-kubernetes-list-map-keys': ['uid'],
    },
    uid: text,
    resourceVersion: text,
    selfLink: text,
    generation: count,
    creationTimestamp: time,
    deletionTimestamp: time,
    deletionGracePeriodSeconds: count,
    managedFields: { type: 'array', items: { type: 'object' } },
  },
};

/** Bytes of all annotations of one object together. */
const annotationBytes = 256 * 1024;

/** What the form alone does not say: how keys and values of labels are spelt. The value has passed `objectMeta` already. */
export const metadataNames: Check = (value, walk) => {
  const { labels, annotations, finalizers, ownerReferences } = value as Readonly<Record<string, unknown>>;
  let fine = labels === undefined || labels === null || walk.into('labels', labelNames, labels);
  if (annotations !== undefined && annotations !== null) fine = walk.into('annotations', annotationNames, annotations) && fine;
  if (Array.isArray(finalizers)) fine = walk.into('finalizers', finalizerNames, finalizers) && fine;
  if (Array.isArray(ownerReferences)) fine = walk.into('ownerReferences', oneController, ownerReferences) && fine;
  return fine;
};

/** Keys and values of labels, and of what selects by them. */
export const labelNames: Check = (value, walk) => {
  let fine = true;
  for (const [key, label] of Object.entries(value as object)) {
    if (!isQualifiedName(key)) fine = refuseKey(key, 'label', walk);
    if (typeof label === 'string' && !isLabelValue(label)) {
      fine = walk.refuseAt(key, () => ({
        rule: 'metadata-invalid',
        message: `${walk.shown(label)} is no label value`,
        remedy:
          'use at most 63 letters, digits, dashes, underscores and dots, with a letter or digit at both ends; longer text belongs in an annotation',
      }));
    }
  }
  return fine;
};

const annotationNames: Check = (value, walk) => {
  let fine = true;
  let size = 0;
  for (const [key, annotation] of Object.entries(value as object)) {
    // upper case is accepted in the domain of an annotation's key, unlike in a label's
    if (!isQualifiedName(key.toLowerCase())) fine = refuseKey(key, 'annotation', walk);
    if (typeof annotation === 'string') size += key.length + annotation.length;
  }
  if (size * 3 <= annotationBytes || bytesOf(value as object) <= annotationBytes) return fine;
  return walk.refuse(() => ({
    rule: 'metadata-invalid',
    message: `annotations are larger than ${annotationBytes} bytes together`,
    remedy: 'move the text into a ConfigMap',
  }));
};

/** Keys of a ConfigMap or a Secret. */
export const configKeys: Check = (value, walk) => {
  let fine = true;
  for (const key of Object.keys(value as object)) {
    if (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== '.' && !key.startsWith('..')) continue;
    fine = walk.refuseAt(key, () => ({
      rule: 'schema-format',
      message: `${quoted(key)} is no key of a configuration`,
      remedy: 'use letters, digits, dashes, underscores and dots',
    }));
  }
  return fine;
};

const finalizerNames: Check = (value, walk) => {
  let fine = true;
  for (const [index, name] of (value as readonly unknown[]).entries()) {
    if (typeof name !== 'string' || isQualifiedName(name)) continue;
    fine = walk.refuseAt(index, () => ({
      rule: 'metadata-invalid',
      message: `${quoted(name)} is no finalizer`,
      remedy: 'write it as domain/name',
    }));
  }
  return fine;
};

const oneController: Check = (value, walk) => {
  const controllers = (value as readonly { readonly controller?: unknown }[]).filter((owner) => owner?.controller === true);
  return (
    controllers.length < 2 ||
    walk.refuse(() => ({
      rule: 'metadata-invalid',
      message: `${counted(controllers.length, 'owner')} are called the controller, and an object has one`,
      remedy: 'leave controller out of the others',
    }))
  );
};

function refuseKey(key: string, what: string, walk: Walk): boolean {
  return walk.refuseAt(key, () => ({
    rule: 'metadata-invalid',
    message: `${quoted(key)} is no ${what} key`,
    remedy: 'write name or domain/name: a domain in lower case, and a name of at most 63 letters, digits, dashes, underscores and dots',
  }));
}

function bytesOf(annotations: object): number {
  return Object.entries(annotations).reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(String(value)), 0);
}
