import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { parse } from 'yaml';

import { deployedFiles, type Style } from './deployed';
import { bundleFiles, type FolderFiles } from './files';
import type { ClusterMatch, FleetYaml } from './fleet-yaml';
import { bundleFolders, optionsFile } from './folders';
import { releaseSafe } from './names';

/** What starts Fleet: a repository, the folders of it to read, and for whom. */
export interface GitRepo {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: {
    readonly repo: string;
    readonly paths?: readonly string[];
    readonly targets?: readonly ClusterMatch[];
    readonly targetNamespace?: string;
    readonly keepResources?: boolean;
    readonly paused?: boolean;
  };
}

/** A folder of the repository as Fleet holds it. */
export interface Bundle {
  readonly name: string;
  /** Namespace of the Bundle in the hub: that of its GitRepo. */
  readonly namespace: string;
  readonly gitRepo: GitRepo;
  /** Relative to the repository. */
  readonly folder: string;
  readonly options: FleetYaml;
  readonly files: FolderFiles;
  readonly style: Style;
  /** Paths, relative to the bundle's folder, of the files that reach a cluster. */
  readonly deployed: readonly string[];
}

/** The GitRepos in the `gitops/` folders of all clusters, and the file that each comes from. */
export function gitRepos(root: string): readonly { readonly path: string; readonly gitRepo: GitRepo }[] {
  const dist = join(root, 'dist');
  return readdirSync(dist).flatMap((cluster) => {
    const gitops = join(dist, cluster, 'gitops');
    if (!existsSync(gitops)) return [];
    return readdirSync(gitops)
      .filter((file) => file.startsWith('gitrepo.'))
      .map((file) => ({ path: relative(root, join(gitops, file)), gitRepo: parse(readFileSync(join(gitops, file), 'utf8')) as GitRepo }));
  });
}

/**
 * The bundles that Fleet makes of a GitRepo; a folder that leaves nothing to deploy is none.
 * @param below only those in a folder, `dist/pi/`. @default - all
 */
export function bundlesOf(root: string, gitRepo: GitRepo, below = ''): readonly Bundle[] {
  const folders = (gitRepo.spec.paths ?? ['.']).flatMap((path) => bundleFolders(root, path));
  return folders
    .filter((folder) => `${folder}/`.startsWith(below))
    .map((folder) => bundle(root, gitRepo, folder))
    .filter(({ files, options }) => files.taken.length > 0 || options.helm?.chart !== undefined);
}

function bundle(root: string, gitRepo: GitRepo, folder: string): Bundle {
  const path = optionsFile(join(root, folder));
  const options = ((path && parse(readFileSync(path, 'utf8'))) ?? {}) as FleetYaml;
  const valuesFiles = [options, ...(options.targetCustomizations ?? [])].flatMap(({ helm }) => helm?.valuesFiles ?? []);
  const files = bundleFiles(join(root, folder), valuesFiles);
  const { style, names } = deployedFiles(
    files.taken.map(({ name }) => name),
    options,
  );
  return {
    name: options.name ?? releaseSafe(join(gitRepo.metadata.name, folder)),
    namespace: gitRepo.metadata.namespace,
    gitRepo,
    folder,
    options,
    files,
    style,
    deployed: names,
  };
}

/** Where the objects that name no namespace go, and where Helm keeps the release. */
export function namespaceOf({ options, gitRepo }: Bundle): string {
  return gitRepo.spec.targetNamespace ?? options.namespace ?? options.defaultNamespace ?? 'default';
}

/** Name of the Helm release that the bundle becomes. */
export function releaseName({ name, options }: Bundle): string {
  return options.helm?.releaseName ?? releaseSafe(name);
}
