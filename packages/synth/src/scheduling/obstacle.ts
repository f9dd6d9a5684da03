import type { Claims } from './claims';
import { takesNode, untolerated } from './match';
import type { Neighbours } from './neighbours';
import type { Node } from './node';
import type { PodSet } from './pods';

/** What keeps a pod from a node, by what a person can change. */
export interface Obstacle {
  readonly kind: 'claim' | 'taint' | 'labels' | 'port' | 'room' | 'device' | 'device-taken' | 'volume' | 'neighbours';
  /** Continues "pi-1 ...": `has 200m of cpu left, and it asks for 500m`. */
  readonly text: string;
}

/** The first of all obstacles, in the order in which the scheduler looks for them. */
export function obstacle(pods: PodSet, node: Node, claims: Claims, neighbours: Neighbours): Obstacle | undefined {
  const { spec, namespace } = pods;
  const taint = untolerated(spec, node.taints);
  if (taint) {
    const value = taint.value === undefined ? '' : `=${taint.value}`;
    return { kind: 'taint', text: `has the taint '${taint.key}${value}:${taint.effect}', which it does not tolerate` };
  }
  if (!takesNode(spec, node.name, node.labels)) return { kind: 'labels', text: 'has not the labels that it selects' };
  const port = node.taken(pods.hostPorts);
  if (port) return { kind: 'port', text: `has port ${port.port}/${port.protocol} taken by another pod` };
  if (node.isFull) return { kind: 'room', text: `takes no more than its ${node.pods.length} pods` };
  const lack = shortage(pods, node);
  if (lack) return lack;
  for (const claim of pods.claims) {
    const lies = claims.nodeOf(namespace, claim);
    if (lies !== undefined && lies !== node.name)
      return { kind: 'volume', text: `is not ${lies}, where the volume of its claim '${claim.name}' lies` };
  }
  const refusal = neighbours.refusal(pods, node);
  return refusal === undefined ? undefined : { kind: 'neighbours', text: refusal };
}

/** Where the facts do not say how much disk a node has for pods, none of it is missing. */
function shortage({ requests }: PodSet, node: Node): Obstacle | undefined {
  for (const [resource, asked] of requests) {
    const left = node.leftOf(resource);
    if (left === undefined && resource === 'ephemeral-storage') continue;
    if (left === undefined) return { kind: 'device', text: `has no ${resource}` };
    if (left.compare(asked) < 0) {
      const kind = ofEveryNode.has(resource) ? 'room' : 'device-taken';
      return { kind, text: `has ${left.toString()} of ${resource} left, and it asks for ${asked.toString()}` };
    }
  }
  return undefined;
}

const ofEveryNode: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage']);
