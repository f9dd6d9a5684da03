import type { Obstacle } from './obstacle';
import type { Obstacles } from './place';

/** `worker-1 (and 2 more) has 0 of cpu left, and it asks for 1; gpu has no squat.ai/zwave` */
export function reasonsOf(obstacles: Obstacles): string {
  const nodes = new Map<string, string[]>();
  for (const { node, obstacle } of obstacles)
    nodes.set(obstacle.text, [...(nodes.get(obstacle.text) ?? []), ...(node === undefined ? [] : [node])]);
  return [...nodes].map(([text, names]) => [named(names), text].filter((part) => part !== '').join(' ')).join('; ');
}

/** What to change so that the node that all but fits takes the pod. */
export function remedyOf(obstacles: Obstacles): string {
  return remedies[nearest(obstacles.map(({ obstacle }) => obstacle.kind))];
}

/** `worker-1 (and 2 more)` */
export function named([first = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} (and ${rest.length} more)`;
}

const device = "ask for a device that a node has, or describe it in the node's gpus or extendedResources";

/** From what rules a node out to what all but fits: the last of them that is met is the least to change. */
const remedies: Readonly<Record<Obstacle['kind'], string>> = {
  claim: 'make the claim in a unit, of a class that the cluster has',
  labels: 'select labels that a node has, or give a node these labels in its facts',
  taint: "tolerate the taint, or take it from the node's facts",
  device,
  'device-taken': device,
  port: 'take another port of the host, or run fewer replicas than nodes',
  volume: 'mount volumes of one node in one pod, or use a class whose volumes can be reached from every node',
  neighbours: 'run fewer replicas, loosen the affinity or the spread, or add a node',
  room: 'ask for less, run fewer replicas, or add a node',
};

function nearest(kinds: readonly Obstacle['kind'][]): Obstacle['kind'] {
  const order = Object.keys(remedies) as Obstacle['kind'][];
  return kinds.reduce((best, kind) => (order.indexOf(kind) > order.indexOf(best) ? kind : best), order[0] ?? 'claim');
}
