import { type Issue, workersOf } from '@kube-world/model';

import { named, reasonsOf, remedyOf } from '../../scheduling/explain';
import { Node } from '../../scheduling/node';
import type { Obstacle } from '../../scheduling/obstacle';
import { type Obstacles, type Places, seek } from '../../scheduling/place';
import type { PodSet } from '../../scheduling/pods';
import type { Rule } from '../context';
import { placementOf } from './placement';

/**
 * Where the cluster must bear that one worker is lost, the pods of each worker in turn find room on the others, beside what runs there.
 *
 * Not asked for: pods of DaemonSets, which belong to their node; runs, which are tried again; and what nothing but the lost node can take,
 * by its volume, device, label or taint. Such a pod is a finding only where its workload has several replicas, all of them there: who asks
 * for one pod on the node with the radio knows that it is gone with it, who asks for two wanted one to stay. Nor is a replica asked for that
 * may not stand beside its like, by a port or an affinity, as long as another of them runs elsewhere.
 *
 * As in `unschedulable`, each pod goes to a node that takes it, and is not moved again: the scheduler may pack better where nodes are all
 * but full.
 */
export const workerLost: Rule = (context) => {
  const { spec } = context.cluster;
  if (spec.bears !== 'one-worker-lost') return [];
  const { places } = placementOf(context);
  const placed = counted(places.nodes.flatMap(({ pods }) => pods));
  const found = new Map<PodSet, Homeless[]>();
  for (const name of workersOf(spec)) {
    const lost = places.nodes.find((node) => node.name === name);
    for (const each of lost ? homeless(lost, places, placed) : []) found.set(each.pods, [...(found.get(each.pods) ?? []), each]);
  }
  return [...found.values()].flatMap(issuesOf);
};

/** Pods of a lost node that nothing takes. */
interface Homeless {
  readonly pods: PodSet;
  readonly lost: string;
  readonly obstacles: Obstacles;
}

/** @param placed how many pods of each kind have a node */
function homeless(lost: Node, { nodes, claims, neighbours }: Places, placed: ReadonlyMap<PodSet, number>): readonly Homeless[] {
  const others = nodes.filter((node) => node !== lost);
  // that there is another worker is the facts' own check
  if (others.length === 0) return [];
  const places = { nodes: others, claims, neighbours: neighbours.among(others) };
  const moving = lost.pods.filter(({ lives }) => lives === 'standing');
  const taken: Node[] = [];
  // the next pod is tried where the last one found room: the nodes before that are full
  let order = others;
  let waiting = moving.filter((pods) => !claims.keepOnNode(pods.claims));
  const reasons = new Map<PodSet, Obstacles>();
  // who waits for a neighbour is tried again after it
  for (let before = -1; waiting.length > 0 && before !== taken.length;) {
    before = taken.length;
    reasons.clear();
    waiting = waiting.filter((pods) => {
      if (reasons.has(pods)) return true;
      const node = seek(pods, { ...places, nodes: order });
      if (!(node instanceof Node)) {
        reasons.set(pods, inOrder(node, others));
        return true;
      }
      node.add(pods);
      taken.push(node);
      const first = order.indexOf(node);
      if (first > 0) order = [...order.slice(first), ...order.slice(0, first)];
      return false;
    });
  }
  const bound = moving.filter((pods) => claims.keepOnNode(pods.claims));
  for (const pods of bound) reasons.set(pods, [{ obstacle: { kind: 'volume', text: `its volumes lie on the disk of ${lost.name}` } }]);
  for (const node of taken.toReversed()) node.removeLast();
  const stay = counted([...waiting, ...bound]);
  return [...reasons]
    .filter(([pods, obstacles]) => isMissed(pods, obstacles, (placed.get(pods) ?? 0) - (stay.get(pods) ?? 0)))
    .map(([pods, obstacles]) => ({ pods, lost: lost.name, obstacles }));
}

/** As if the nodes had been tried as the facts name them. */
function inOrder(obstacles: Obstacles, nodes: readonly Node[]): Obstacles {
  const places = new Map(nodes.map(({ name }, place) => [name, place]));
  const placeOf = (node: string | undefined): number => places.get(node ?? '') ?? -1;
  return obstacles.toSorted((left, right) => placeOf(left.node) - placeOf(right.node));
}

/** @param running how many of its like run elsewhere */
function isMissed(pods: PodSet, obstacles: Obstacles, running: number): boolean {
  if (obstacles.some(({ obstacle }) => roomKinds.has(obstacle.kind))) return true;
  const isBound = obstacles.every(({ obstacle }) => boundKinds.has(obstacle.kind));
  return running === 0 && !(isBound && pods.count === 1);
}

function counted(pods: readonly PodSet[]): ReadonlyMap<PodSet, number> {
  const counts = new Map<PodSet, number>();
  for (const each of pods) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

const roomKinds: ReadonlySet<Obstacle['kind']> = new Set(['room', 'device-taken']);
const boundKinds: ReadonlySet<Obstacle['kind']> = new Set(['claim', 'volume', 'labels', 'taint', 'device']);

function issuesOf([first, ...rest]: readonly Homeless[]): readonly Issue[] {
  if (!first) return [];
  const { pods, obstacles, lost } = first;
  return [
    {
      rule: 'worker-lost',
      severity: 'error',
      at: pods.at,
      message: `with ${named([lost, ...rest.map((each) => each.lost)])} lost, ${pods.count === 1 ? 'its pod' : 'a pod of it'} finds no node: ${reasonsOf(obstacles)}`,
      remedy: remedyOf(obstacles),
    },
  ];
}
