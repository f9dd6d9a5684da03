import type { Issue } from '@kube-world/model';

import { reasonsOf, remedyOf } from '../../scheduling/explain';
import { Node } from '../../scheduling/node';
import { daemonNodes, type Obstacles, type Places, seek } from '../../scheduling/place';
import type { PodSet } from '../../scheduling/pods';
import { needsRoom, updateOf } from '../../scheduling/update';
import type { Rule } from '../context';
import { placementOf } from './placement';

/**
 * An update of a workload that lets none of its pods go before a new one is ready finds room for that one, beside everything that runs.
 * One at a time: no other workload is updated meanwhile, and a single pod that fits is enough, as an old one makes room for the next. What
 * lets pods go first always comes through, with or without room. A DaemonSet that adds pods needs room on each of its nodes.
 */
export const rolloutBlocked: Rule = (context) => {
  const { places, unplaced } = placementOf(context);
  const without = new Set(unplaced.map(({ pods }) => pods));
  const sets = new Set(places.nodes.flatMap(({ pods }) => pods));
  return [...sets].filter((pods) => !without.has(pods)).flatMap((pods) => issueOf(pods, places) ?? []);
};

function issueOf(pods: PodSet, places: Places): Issue | undefined {
  const nodes = pods.lives === 'daemon' ? daemonNodes(pods.spec, places.nodes) : places.nodes;
  if (!needsRoom(updateOf(pods.maker, pods.lives === 'daemon' ? nodes.length : pods.count))) return undefined;
  // of another revision, which is told apart by an object of its own
  const next = { ...pods };
  const obstacles = pods.lives === 'daemon' ? nodes.flatMap((node) => missing(next, { ...places, nodes: [node] })) : missing(next, places);
  if (obstacles.length === 0) return undefined;
  return {
    rule: 'rollout-blocked',
    severity: 'error',
    at: pods.at,
    message: `an update never ends: none of its pods may be away, and a new one finds no node beside them: ${reasonsOf(obstacles)}`,
    remedy: `set maxSurge 0 and maxUnavailable 1${pods.maker.kind === 'Deployment' ? ', or the strategy Recreate' : ''}; or ${remedyOf(obstacles)}`,
  };
}

function missing(pods: PodSet, places: Places): Obstacles {
  const found = seek(pods, places);
  return found instanceof Node ? [] : found;
}
