import { type Issue, ModelError } from '@kube-world/model';

import { Claims } from '../scheduling/claims';
import { type Fields, fieldsAt, textFields } from '../fields';
import { Neighbours } from '../scheduling/neighbours';
import { Node } from '../scheduling/node';
import type { Obstacle } from '../scheduling/obstacle';
import { place, type Unplaced } from '../scheduling/place';
import { podSetsOf } from '../scheduling/pods';
import { type CheckContext, objectsOf, type Rule } from './context';

/**
 * Every pod finds a node of the cluster that its labels, taints, room, devices and ports allow, beside all others that the
 * cluster's objects make. Silent where a cloud makes the nodes, and where facts cannot be read, which is a finding of its own.
 */
export const unschedulable: Rule = (context) => {
  const nodes = nodesOf(context);
  const objects = objectsOf(context);
  const sets = nodes.length === 0 ? [] : podSetsOf(objects);
  if (sets.length === 0) return [];
  const namespaces = new Map<string, Fields>();
  for (const { manifest } of objects) if (manifest.kind === 'Namespace') namespaces.set(manifest.metadata.name, manifest);
  const labelsOf = (name: string): Readonly<Record<string, string>> => ({
    'kubernetes.io/metadata.name': name,
    ...textFields(fieldsAt(fieldsAt(namespaces.get(name) ?? {}, 'metadata'), 'labels')),
  });
  const places = { nodes, claims: new Claims(objects, context.cluster.spec), neighbours: new Neighbours(nodes, labelsOf, sets) };
  return place(sets, places).map(issueOf);
};

function nodesOf({ cluster: { spec } }: CheckContext): readonly Node[] {
  try {
    return Object.entries(spec.nodes).map(([name, facts]) => new Node(spec, name, facts));
  } catch (error) {
    if (error instanceof ModelError) return [];
    throw error;
  }
}

function issueOf({ pods, placed, obstacles }: Unplaced): Issue {
  const which = pods.lives === 'daemon' || pods.count === 1 ? 'its pod' : `pod ${placed + 1} of ${pods.count}`;
  const nodes = new Map<string, string[]>();
  for (const { node, obstacle } of obstacles)
    nodes.set(obstacle.text, [...(nodes.get(obstacle.text) ?? []), ...(node === undefined ? [] : [node])]);
  const reasons = [...nodes].map(([text, names]) => [named(names), text].filter((part) => part !== '').join(' '));
  return {
    rule: 'unschedulable',
    severity: 'error',
    at: pods.at,
    message: `${which} finds no node: ${reasons.join('; ')}`,
    remedy: remedies[nearest(obstacles.map(({ obstacle }) => obstacle.kind))],
  };
}

/** `worker-1 (and 2 more)` */
function named([first = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} (and ${rest.length} more)`;
}

/** From what rules a node out to what all but fits: the last of them that is met is the least to change. */
const remedies: Readonly<Record<Obstacle['kind'], string>> = {
  claim: 'make the claim in a unit, of a class that the cluster has',
  labels: 'select labels that a node has, or give a node these labels in its facts',
  taint: "tolerate the taint, or take it from the node's facts",
  device: "ask for a device that a node has, or describe it in the node's gpus or extendedResources",
  port: 'take another port of the host, or run fewer replicas than nodes',
  volume: 'mount volumes of one node in one pod, or use a class whose volumes can be reached from every node',
  neighbours: 'run fewer replicas, loosen the affinity or the spread, or add a node',
  room: 'ask for less, run fewer replicas, or add a node',
};

function nearest(kinds: readonly Obstacle['kind'][]): Obstacle['kind'] {
  const order = Object.keys(remedies) as Obstacle['kind'][];
  return kinds.reduce((best, kind) => (order.indexOf(kind) > order.indexOf(best) ? kind : best), order[0] ?? 'claim');
}
