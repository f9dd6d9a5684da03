import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

import type { Bundle } from './bundles';
import type { BundleFile } from './files';
import type { ClusterMatch, FleetYaml, HelmOptions } from './fleet-yaml';

/** From this size of its JSON on, in bytes, Fleet compresses a bundle's files. */
export const compressAbove = 1_000_000;

export interface Resource {
  readonly name: string;
  readonly content: string;
  readonly encoding?: 'base64+gz';
}

/** The object that Fleet writes into the hub. */
export interface BundleObject {
  readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  readonly kind: 'Bundle';
  readonly metadata: { readonly name: string; readonly namespace: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: Readonly<Record<string, unknown>> & { readonly resources: readonly Resource[]; readonly helm?: HelmOptions };
}

/**
 * @param chart files of the chart that the bundle names, by their paths in the archive. @default - none, as if it were empty
 * @returns the object as the API server gets it: Helm's values go into a Secret of their own
 */
export function bundleObject(bundle: Bundle, chart: readonly BundleFile[] = []): BundleObject {
  const plain = withResources(bundle, chart, false);
  const { spec, ...rest } = bytes(plain) < compressAbove ? plain : withResources(bundle, chart, true);
  const { helm, ...others } = spec;
  if (helm?.values === undefined) return { ...rest, spec };
  const { values, ...options } = helm;
  const valuesHash = createHash('sha256').update(JSON.stringify(values)).digest('hex');
  return { ...rest, spec: { ...others, helm: options, valuesHash } };
}

/** The JSON's length in bytes, which is what etcd keeps of a custom object. */
export function bytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

/** `fleet.yaml` as Fleet copies it into the object; a field that it does not know stays in `spec`, for a check to find. */
export function bundleWithoutFiles(
  options: FleetYaml,
  at: { readonly name: string; readonly namespace: string; readonly targets?: readonly ClusterMatch[] },
): BundleObject {
  const { name = at.name, labels = {}, targetCustomizations = [], overrideTargets, ...spec } = options;
  const targets = overrideTargets ?? at.targets ?? [];
  return {
    apiVersion: 'fleet.cattle.io/v1alpha1',
    kind: 'Bundle',
    metadata: { name, namespace: at.namespace, labels },
    spec: { ...spec, targets: [...targetCustomizations, ...targets], targetRestrictions: targets, resources: [] },
  };
}

function withResources(bundle: Bundle, chart: readonly BundleFile[], compress: boolean): BundleObject {
  const { metadata, spec } = bundle.gitRepo;
  const { spec: options, ...rest } = bundleWithoutFiles(bundle.options, {
    name: bundle.name,
    namespace: bundle.namespace,
    ...(spec.targets ? { targets: spec.targets } : {}),
  });
  const folder = chartFolder(bundle.options.helm);
  const files = [...bundle.files.taken, ...chart.map(({ name, content }) => ({ name: `${folder}/${name}`, content }))];
  const labels = { ...rest.metadata.labels, 'fleet.cattle.io/repo-name': metadata.name };
  return {
    ...rest,
    metadata: { ...rest.metadata, labels },
    spec: { ...options, resources: files.map((file) => resource(file, compress)) },
  };
}

/** A chart lies in the bundle under a checksum of where it comes from. */
function chartFolder({ chart = '', repo = '', version = '' }: HelmOptions = {}): string {
  return `.chart/${createHash('sha256').update(`${chart}:${repo}:${version}`).digest('hex')}`;
}

function resource({ name, content }: BundleFile, compress: boolean): Resource {
  const text = content.toString('utf8');
  if (!compress && Buffer.from(text).equals(content)) return { name, content: text };
  return { name, content: gzipSync(content).toString('base64'), encoding: 'base64+gz' };
}
