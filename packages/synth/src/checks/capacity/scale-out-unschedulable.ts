import { type BuiltManifest, groupOf, type Issue } from '@kube-world/model';

import { fieldsAt, numberAt, textAt } from '../../fields';
import { reasonsOf, remedyOf } from '../../scheduling/explain';
import { Node } from '../../scheduling/node';
import { type Obstacles, type Places, seek } from '../../scheduling/place';
import type { PodSet } from '../../scheduling/pods';
import { objectsOf, type Rule } from '../context';
import { placementOf } from './placement';

/**
 * The most pods that a HorizontalPodAutoscaler may ask for find nodes, beside everything that runs. A warning, for what is there today
 * fits: the load that it is written for would find it out. One at a time: what other autoscalers may ask for is not counted. Silent for a
 * target of no replicas, which switches the autoscaler off, and for one whose present pods find no node, which `unschedulable` tells.
 */
export const scaleOutUnschedulable: Rule = (context) => {
  const scalers = objectsOf(context).filter(({ manifest }) => isScaler(manifest));
  if (scalers.length === 0) return [];
  const { places, unplaced } = placementOf(context);
  const without = new Set(unplaced.map(({ pods }) => pods));
  const targets = new Map<string, PodSet>();
  for (const pods of places.nodes.flatMap((node) => node.pods)) {
    const { apiVersion, kind, metadata } = pods.maker;
    if (!without.has(pods)) targets.set(keyOf(apiVersion, kind, pods.namespace, metadata.name), pods);
  }
  return scalers.flatMap((scaler) => issueOf(scaler, targets, places) ?? []);
};

const isScaler = ({ apiVersion, kind }: BuiltManifest['manifest']): boolean =>
  kind === 'HorizontalPodAutoscaler' && groupOf(apiVersion) === 'autoscaling';

const keyOf = (apiVersion: string, kind: string, namespace: string, name: string): string =>
  [groupOf(apiVersion), kind, namespace, name].join('/');

function issueOf({ manifest, at }: BuiltManifest, targets: ReadonlyMap<string, PodSet>, places: Places): Issue | undefined {
  const spec = fieldsAt(manifest, 'spec');
  const target = fieldsAt(spec, 'scaleTargetRef');
  const [apiVersion = '', kind = '', name = ''] = [textAt(target, 'apiVersion'), textAt(target, 'kind'), textAt(target, 'name')];
  const pods = targets.get(keyOf(apiVersion, kind, manifest.metadata.namespace ?? '', name));
  const most = numberAt(spec, 'maxReplicas') ?? 0;
  const missing = pods && firstMissing(pods, most, places);
  if (!missing) return undefined;
  return {
    rule: 'scale-out-unschedulable',
    severity: 'warning',
    at,
    message: `it may ask for ${most} pods of ${kind} '${name}', and pod ${missing.fit + 1} finds no node: ${reasonsOf(missing.obstacles)}`,
    remedy: `lower maxReplicas to ${missing.fit}, or ${remedyOf(missing.obstacles)}`,
  };
}

/** How many pods fit, and what keeps out the next one; `undefined` where all do. The nodes are left as they were: full ones end the count. */
function firstMissing(pods: PodSet, most: number, places: Places): { readonly fit: number; readonly obstacles: Obstacles } | undefined {
  const taken: Node[] = [];
  let obstacles: Obstacles | undefined;
  while (!obstacles && pods.count + taken.length < most) {
    const found = seek(pods, places);
    if (found instanceof Node) {
      found.add(pods);
      taken.push(found);
    } else obstacles = found;
  }
  for (const node of taken.toReversed()) node.removeLast();
  return obstacles && { fit: pods.count + taken.length, obstacles };
}
