import type { Claims } from './claims';
import { takesNode, untolerated } from './match';
import type { Neighbours } from './neighbours';
import { Node } from './node';
import { type Obstacle, obstacle } from './obstacle';
import type { PodSet } from './pods';

/** Pods that find no node. */
export interface Unplaced {
  readonly pods: PodSet;
  /** How many of them found one. */
  readonly placed: number;
  /** Of the next one. */
  readonly obstacles: Obstacles;
}

/** What keeps a pod from each node; one entry without a node where no node could help. */
export type Obstacles = readonly { readonly node?: string; readonly obstacle: Obstacle }[];

/** Where pods are placed, and what they are held against. */
export interface Places {
  readonly nodes: readonly Node[];
  readonly claims: Claims;
  readonly neighbours: Neighbours;
}

/**
 * Gives each pod the first node that takes it: daemons first, as they have no choice, then what runs all the time in the order
 * given, and last what comes and goes, each of it by itself. Pods that wait for a neighbour are tried again after it.
 *
 * First fit is no proof where nodes are all but full: the scheduler may pack better. It is then one pod away from failing, too.
 */
export function place(sets: readonly PodSet[], places: Places): readonly Unplaced[] {
  const live = (lives: PodSet['lives']): readonly PodSet[] => sets.filter((pods) => pods.lives === lives);
  const daemons = live('daemon').flatMap((pods) => placeDaemon(pods, places));
  const standing = placeStanding(live('standing'), places);
  const runs = live('run').flatMap((pods) => placeRun(pods, places));
  return [...daemons, ...standing, ...runs];
}

function placeStanding(sets: readonly PodSet[], places: Places): readonly Unplaced[] {
  let waiting: readonly Unplaced[] = sets.map((pods) => ({ pods, placed: 0, obstacles: [] }));
  for (;;) {
    const before = placedIn(waiting);
    const left = waiting.map(({ pods, placed }) => placeFrom(pods, placed, places));
    waiting = left.filter(({ pods, placed }) => placed < pods.count);
    if (waiting.length === 0 || placedIn(left) === before) return waiting;
  }
}

const placedIn = (sets: readonly Unplaced[]): number => sets.reduce((sum, { placed }) => sum + placed, 0);

function placeFrom(pods: PodSet, from: number, places: Places): Unplaced {
  for (let placed = from; placed < pods.count; placed += 1) {
    const obstacles = placeOne(pods, places);
    if (!(obstacles instanceof Node)) return { pods, placed, obstacles };
  }
  return { pods, placed: pods.count, obstacles: [] };
}

/** @returns the node that it got, or all that stood in its way */
function placeOne(pods: PodSet, { nodes, claims, neighbours }: Places): Node | Obstacles {
  const node = seek(pods, { nodes, claims, neighbours });
  if (!(node instanceof Node)) return node;
  node.add(pods);
  claims.lieOn(node.name, pods.namespace, pods.claims);
  return node;
}

/** The first node that would take one more of these pods. @returns all that stands in its way where there is none */
export function seek(pods: PodSet, { nodes, claims, neighbours }: Places): Node | Obstacles {
  const lacking = pods.claims.map((claim) => claims.lacking(pods.namespace, claim)).find((text) => text !== undefined);
  if (lacking !== undefined) return [{ obstacle: { kind: 'claim', text: lacking } }];
  // what is full is passed over first: to say why is needed only where no node is left
  const node = nodes.find((each) => each.hasRoomFor(pods) && !obstacle(pods, each, claims, neighbours));
  return node ?? nodes.flatMap((each) => named(each, obstacle(pods, each, claims, neighbours)));
}

function named({ name }: Node, found: Obstacle | undefined): Obstacles {
  return found ? [{ node: name, obstacle: found }] : [];
}

function placeDaemon(pods: PodSet, places: Places): readonly Unplaced[] {
  return daemonNodes(pods.spec, places.nodes).flatMap((node) => {
    const obstacles = placeOne(pods, { ...places, nodes: [node] });
    return obstacles instanceof Node ? [] : [{ pods, placed: 0, obstacles }];
  });
}

/** The nodes that a DaemonSet has a pod on, if there is room. */
export function daemonNodes(spec: PodSet['spec'], nodes: readonly Node[]): readonly Node[] {
  return nodes.filter((node) => takesNode(spec, node.name, node.labels) && !untolerated(spec, node.taints));
}

function placeRun(pods: PodSet, places: Places): readonly Unplaced[] {
  const taken: Node[] = [];
  let unplaced: readonly Unplaced[] = [];
  for (let placed = 0; placed < pods.count && unplaced.length === 0; placed += 1) {
    const node = placeOne(pods, places);
    if (node instanceof Node) taken.push(node);
    else unplaced = [{ pods, placed, obstacles: node }];
  }
  for (const node of taken.toReversed()) node.removeLast();
  return unplaced;
}
