import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Manifest, Placement } from '@kube-world/model';
import { parse } from 'yaml';

import { fleet } from '../../../clusters/fleet';

export const repository = join(__dirname, '..', '..', '..');
/** Clusters that run something, and so have a folder in `dist/`. */
export const clusters: readonly Placement[] = fleet.placements.filter(({ units }) => units.length > 0);
export const clusterNames = clusters.map(({ cluster }) => cluster.name);

/** What an engine reads beside the objects, by its file's name; no API server is ever given one. */
const notObjects: ReadonlySet<string> = new Set(['fleet.yaml', 'kustomization.yaml']);

export interface ObjectFile {
  /** Below `dist/`: `pi/apps/home-assistant/service.home-assistant.yaml`. */
  readonly path: string;
  readonly text: string;
  readonly manifest: Manifest;
}

export interface ClusterFiles {
  readonly objects: readonly ObjectFile[];
  /** Files of YAML that hold no object. */
  readonly leftOut: readonly string[];
}

/** The files of YAML in a cluster's folder of `dist/`, as they are on the disk. */
export function filesOf(cluster: string): ClusterFiles {
  const folder = join(repository, 'dist');
  const paths = readdirSync(join(folder, cluster), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => join(cluster, path))
    .toSorted();
  const isLeftOut = (path: string): boolean => notObjects.has(path.slice(path.lastIndexOf('/') + 1));
  return {
    objects: paths.filter((path) => !isLeftOut(path)).map((path) => readObject(folder, path)),
    leftOut: paths.filter(isLeftOut),
  };
}

function readObject(folder: string, path: string): ObjectFile {
  const text = readFileSync(join(folder, path), 'utf8');
  return { path, text, manifest: parse(text) as Manifest };
}

/** `StatefulSet home-assistant/mosquitto`: how findings of all analysers name an object. */
export function nameOf({ kind, metadata }: Pick<Manifest, 'kind' | 'metadata'>): string {
  return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
}
