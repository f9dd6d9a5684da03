import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { schemas } from '@kube-world/crds/schemas';

import { type Bundle, gitRepos, namespaceOf, releaseName } from '../../delivery/fleet/bundles';
import { dependencies } from '../../delivery/fleet/depends-on';
import { type DeployedObject, findings, meetsItsNamespace, objectsOf } from '../../delivery/fleet/findings';
import { fleetClusters } from '../../delivery/fleet/hub';
import { gitRepoFindings, optionsFindings } from '../../delivery/fleet/schema-findings';
import { optionsFor } from '../../delivery/fleet/targets';
import { bundlesFor, bundlesInOrder } from '../../delivery/fleet-bundles';

const kept = new Set(['Namespace', 'PersistentVolumeClaim', 'PersistentVolume', 'CustomResourceDefinition']);

/** What is wrong with `dist/<cluster>` by Fleet's rules; empty when nothing is. */
export function clusterFindings(root: string, cluster: string): readonly string[] {
  const folder = join(root, 'dist', cluster);
  const bundles = bundlesFor(folder);
  const repos = gitRepos(root).filter(({ gitRepo }) => bundles.some((bundle) => bundle.gitRepo.metadata.name === gitRepo.metadata.name));
  return [
    ...repos.flatMap(({ path, gitRepo }) => gitRepoFindings(gitRepo).map((finding) => `${path}: ${finding}`)),
    ...bundles.flatMap((bundle) => optionsFindings(bundle.options).map((finding) => `${bundle.folder}/fleet.yaml: ${finding}`)),
    ...bundles.flatMap((bundle) => findings(bundle)),
    ...bundles.flatMap(settingFindings),
    ...inventoryFindings(folder, bundles),
    ...releaseFindings(bundles),
    ...targetFindings(root, bundles),
    ...orderFindings(folder, bundles),
  ];
}

/** Drift is set back without force, and what the loss of would hurt outlives its bundle. */
function settingFindings(bundle: Bundle): readonly string[] {
  const { name, folder, options } = bundle;
  const holdsItself = basename(folder) === 'gitops';
  const loose = objectsOf(bundle).filter(({ kind, annotations }) => kept.has(kind) && annotations['helm.sh/resource-policy'] !== 'keep');
  return [
    ...(options.correctDrift?.enabled === true && options.correctDrift.force !== true ? [] : ['drift is not set back as it should be']),
    ...((options.keepResources ?? false) === holdsItself
      ? []
      : ['keepResources is for the folder that holds its own GitRepo, and only for it']),
    ...(meetsItsNamespace(bundle)
      ? ['Helm makes the namespace first and then refuses the bundle for holding it; say helm.takeOwnership']
      : []),
    ...loose.map(({ kind, name: object }) => `${kind} '${object}' would go with the bundle; annotate it to be kept`),
    ...namespaceFindings(bundle),
  ].map((finding) => `bundle '${name}': ${finding}`);
}

/** `namespace` moves every object, and Fleet refuses a bundle in which one has no place to be moved to. */
function namespaceFindings(bundle: Bundle): readonly string[] {
  if (bundle.options.namespace === undefined && bundle.gitRepo.spec.targetNamespace === undefined) return [];
  return objectsOf(bundle)
    .filter((object) => !isNamespaced(object))
    .map(({ kind, name }) => `${kind} '${name}' is cluster-scoped and the bundle has a namespace for all; say defaultNamespace`);
}

/** The objects of `dist/<cluster>` by their files, without the files that only tell an engine what to do. */
export function inventoryOf(folder: string): Readonly<Record<string, { readonly namespace?: string }>> {
  const all = JSON.parse(readFileSync(join(folder, 'inventory.json'), 'utf8')) as Record<string, { kind?: string; namespace?: string }>;
  return Object.fromEntries(Object.entries(all).filter(([, { kind }]) => kind !== undefined));
}

function inventoryFindings(folder: string, bundles: readonly Bundle[]): readonly string[] {
  const inventory = inventoryOf(folder);
  const holders = new Map(Object.keys(inventory).map((path) => [path, [] as string[]]));
  const wrong: string[] = [];
  for (const bundle of bundles) {
    for (const object of objectsOf(bundle)) {
      const path = join(bundle.folder, object.file).split('/').slice(2).join('/');
      const expected = inventory[path];
      holders.get(path)?.push(bundle.name);
      const namespace = isNamespaced(object) ? (object.namespace ?? namespaceOf(bundle)) : undefined;
      if (!expected) wrong.push(`${path}: bundle '${bundle.name}' deploys what the inventory has not`);
      else if (expected.namespace !== namespace)
        wrong.push(`${path}: goes to '${namespace}' and the inventory says '${expected.namespace}'`);
    }
  }
  const homeless = [...holders].filter(([, names]) => names.length !== 1);
  return [...wrong, ...homeless.map(([path, names]) => `${path}: is in ${names.length} bundles, ${names.join(', ')}`)];
}

function isNamespaced({ apiVersion, kind }: DeployedObject): boolean {
  return schemas.kind('1.36', apiVersion, kind)?.namespaced ?? true;
}

/** Helm tells releases apart by namespace and name. */
function releaseFindings(bundles: readonly Bundle[]): readonly string[] {
  const names = (bundle: Bundle): string => `${namespaceOf(bundle)}/${releaseName(bundle)}`;
  const first = new Map(bundles.toReversed().map((bundle) => [names(bundle), bundle]));
  return bundles
    .filter((bundle) => first.get(names(bundle)) !== bundle)
    .map((bundle) => `release ${names(bundle)} of bundle '${bundle.name}' is also that of '${first.get(names(bundle))?.name}'`);
}

function targetFindings(root: string, bundles: readonly Bundle[]): readonly string[] {
  const clusters = fleetClusters(root);
  return bundles.flatMap((bundle) => {
    const takers = clusters.filter((cluster) => optionsFor(bundle, cluster)).map(({ name }) => name);
    return takers.length === 1 ? [] : [`bundle '${bundle.name}' goes to ${takers.length} clusters: ${takers.join(', ')}`];
  });
}

function orderFindings(folder: string, bundles: readonly Bundle[]): readonly string[] {
  const unknown = bundles.flatMap((bundle) => failure(() => dependencies(bundle, bundles)));
  return unknown.length > 0 ? unknown : failure(() => bundlesInOrder(folder));
}

function failure(attempt: () => unknown): readonly string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
