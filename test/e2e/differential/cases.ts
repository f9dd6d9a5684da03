import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type KindSchema, schemas } from '@kube-world/crds/schemas';
import { groupOf, type Manifest } from '@kube-world/model';
import { parseAllDocuments } from 'yaml';

import { withAt } from './json';
import { metadataChanges } from './metadata-mutations';
import type { Mutator } from './mutation';
import { placesOf, shapeOf } from './places';
import { smallObjects } from './small-objects';
import { fieldMutations, listMutations, typeMutations } from './structure-mutations';
import { leastValue } from './synthesize';
import { enumMutations, numberMutations, numberOrTextMutations, quantityMutations, textMutations } from './value-mutations';

/** An object that both are asked about. */
export interface Case {
  /** What was done to it: `unknown field`. */
  readonly mutation: string;
  /** Where: `Deployment spec.template`. */
  readonly at: string;
  readonly manifest: Manifest;
  /** Whether it comes of what stands in dist/, which changes with the fleet, or of objects that are written down here. */
  readonly of: 'fleet' | 'examples';
}

const dist = join(__dirname, '..', '..', '..', 'dist');

/** What the fleet delivers, of every cluster. */
export function deliveredObjects(): readonly Manifest[] {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  const documents = files
    .toSorted()
    .flatMap((file) => parseAllDocuments(readFileSync(join(dist, file), 'utf8')).map((document) => document.toJS() as unknown));
  // kustomization.yaml and fleet.yaml are for the engines, not for the server
  return documents.filter((value): value is Manifest => {
    const { kind, metadata } = (value ?? {}) as Partial<Manifest>;
    return kind !== undefined && metadata !== undefined;
  });
}

/** The least object of every custom kind of some groups, in its newest version. */
export function leastObjects(kubernetes: string, takes: (group: string) => boolean): readonly Manifest[] {
  return schemas.kinds(kubernetes).flatMap((kind) => {
    const found = new Map<string, Manifest>();
    for (const apiVersion of schemas.apiVersionsOf(kubernetes, kind)) {
      const schema = schemas.kind(kubernetes, apiVersion, kind);
      const group = groupOf(apiVersion);
      // newest first
      if (schema?.crdRelease === undefined || !takes(group) || found.has(group)) continue;
      const least = leastValue(schema.schema, schema) as Readonly<Record<string, unknown>>;
      found.set(group, { ...least, apiVersion, kind, metadata: { name: 'web', ...(schema.namespaced ? { namespace: 'apps' } : {}) } });
    }
    return [...found.values()];
  });
}

/** Every object unchanged: what both have to take. */
export function baseCases(kubernetes: string, takes: (group: string) => boolean): readonly Case[] {
  const cases = (of: Case['of'], manifests: readonly Manifest[]): readonly Case[] =>
    manifests
      .filter(({ apiVersion, kind }) => schemas.kind(kubernetes, apiVersion, kind) !== undefined)
      .map((manifest) => ({ mutation: 'none', at: `${manifest.kind}/${manifest.metadata.name}`, manifest, of }));
  return [...cases('examples', [...smallObjects, ...leastObjects(kubernetes, takes)]), ...cases('fleet', deliveredObjects())];
}

const mutators: readonly Mutator[] = [
  fieldMutations,
  typeMutations,
  listMutations,
  enumMutations,
  numberMutations,
  quantityMutations,
  numberOrTextMutations,
  textMutations,
];

/** The pods of these kinds are one and the same to the server. */
function podShape(at: string): string {
  return at.replace(
    /^(?:apps\/v1 (?:DaemonSet|Deployment|ReplicaSet|StatefulSet)|batch\/v1 (?:Job|CronJob) (?:\.spec\.jobTemplate)?) ?\.spec\.template\./,
    'pod template ',
  );
}

/** Names have rules of each kind; labels and the rest have rules that all share, and are changed in a few kinds. */
const kindsWithLabels = 4;

/** Every change at every place of the objects; places of one shape in one kind are changed once. */
export function mutatedCases(kubernetes: string, bases: readonly Case[]): readonly Case[] {
  const cases: Case[] = [];
  const done = new Set<string>();
  const kinds = new Set<string>();
  const custom = new Set<string>();
  for (const { manifest: base, of } of bases) {
    const { apiVersion, kind } = base;
    const schema = schemas.kind(kubernetes, apiVersion, kind) as KindSchema;
    for (const place of placesOf(base, schema)) {
      const at = `${apiVersion} ${kind} ${shapeOf(place.path)}`;
      for (const mutator of mutators) {
        for (const { mutation, value, part } of mutator(place, schema, done.size)) {
          const key = `${podShape(at)} ${mutation} ${part ?? JSON.stringify(value) ?? ''}`;
          if (done.has(key) || JSON.stringify(value) === JSON.stringify(place.value)) continue;
          done.add(key);
          cases.push({ mutation, at, manifest: withAt(base, place.path, value) as Manifest, of });
        }
      }
    }
    const key = `${apiVersion} ${kind}`;
    const isCustom = schema.crdRelease !== undefined;
    if (kinds.has(key) || (isCustom && custom.size >= 2)) continue;
    kinds.add(key);
    if (isCustom) custom.add(key);
    for (const { mutation, place, manifest } of metadataChanges(base, kinds.size <= kindsWithLabels || isCustom))
      cases.push({ mutation, at: `${apiVersion} ${kind} ${place}`, manifest, of });
  }
  return cases;
}
