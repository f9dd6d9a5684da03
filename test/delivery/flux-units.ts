import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { inOrder } from './in-order';

/** What one `Kustomization` of Flux applies. */
export interface FluxUnit {
  readonly name: string;
  /** Namespace of the `Kustomization` itself. */
  readonly namespace: string;
  readonly dependsOn: readonly string[];
  /** Files that its folder's `kustomization.yaml` lists; absolute, in the order listed. */
  readonly files: readonly string[];
  /** Account that the unit is applied as. @default - that of the kustomize-controller */
  readonly serviceAccountName?: string;
  /** Objects that leave Git leave the cluster. */
  readonly prune: boolean;
}

interface Kustomization {
  readonly kind?: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly path: string;
    readonly prune?: boolean;
    readonly dependsOn?: readonly { readonly name: string }[];
    readonly serviceAccountName?: string;
  };
}

/**
 * The units that Flux brings to a cluster, each after those that it depends on; the one that holds all `Kustomization`s
 * comes first, as in a cluster it is what brings the others.
 * @param folder `dist/<cluster>` of a cluster that Flux serves
 */
export function unitsInOrder(folder: string): readonly FluxUnit[] {
  const gitops = join(folder, 'gitops');
  const kustomizations = readdirSync(gitops)
    .filter((file) => file.startsWith('kustomization.') && file !== 'kustomization.yaml')
    .map((file) => parse(readFileSync(join(gitops, file), 'utf8')) as Kustomization);
  // a path is relative to the root of the repository, of which `folder` is `dist/<cluster>`
  const root = join(folder, '..', '..');
  const units = inOrder(
    kustomizations.map((kustomization) => unit(kustomization, root)),
    gitops,
  );
  const isFirst = (at: FluxUnit): boolean => at.files.some((file) => file.startsWith(`${gitops}/`));
  return [...units.filter(isFirst), ...units.filter((at) => !isFirst(at))];
}

function unit({ metadata, spec }: Kustomization, root: string): FluxUnit {
  return {
    name: metadata.name,
    namespace: metadata.namespace,
    dependsOn: (spec.dependsOn ?? []).map(({ name }) => name),
    files: listed(join(root, spec.path)),
    prune: spec.prune ?? false,
    ...(spec.serviceAccountName === undefined ? {} : { serviceAccountName: spec.serviceAccountName }),
  };
}

function listed(folder: string): readonly string[] {
  const path = join(folder, 'kustomization.yaml');
  if (!existsSync(path)) throw new Error(`${path}: a Kustomization names this folder, which has no such file; run synth`);
  const { resources = [] } = parse(readFileSync(path, 'utf8')) as { readonly resources?: readonly string[] };
  return resources.map((resource) => join(folder, resource));
}
