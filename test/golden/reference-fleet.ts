import { parse } from 'yaml';

import type { Manifest } from '@kube-world/model';

import { fleet } from '../../clusters/fleet';
import { partsOf } from '@kube-world/cli';
import { synthCluster } from '../../packages/synth/src/pipeline/synth-cluster';

const parts = partsOf('2000-01-01');
const outputs = new Map<string, ReadonlyMap<string, string>>();

/** What synth writes for a cluster of the reference fleet: path inside its folder -> text. */
export function filesOf(cluster: string): ReadonlyMap<string, string> {
  const known = outputs.get(cluster);
  if (known) return known;
  const placement = fleet.placements.find((candidate) => candidate.cluster.name === cluster);
  if (!placement) throw new Error(`no cluster ${cluster}`);
  const { files } = synthCluster(fleet, placement, parts, { checks: false });
  const texts = new Map(files.map((file) => [file.path.slice(cluster.length + 1), file.text]));
  outputs.set(cluster, texts);
  return texts;
}

/** A file, read back. */
export function read(cluster: string, path: string): Record<string, unknown> {
  const text = filesOf(cluster).get(path);
  if (text === undefined) throw new Error(`dist/${cluster} holds no ${path}`);
  return parse(text) as Record<string, unknown>;
}

/** Every object of a cluster, the engine's own included. */
export function objects(cluster: string): readonly Manifest[] {
  return [...filesOf(cluster)]
    .filter(([path]) => path.endsWith('.yaml') && !/(?:^|\/)(?:kustomization|fleet)\.yaml$/.test(path))
    .map(([, text]) => parse(text) as Manifest);
}
