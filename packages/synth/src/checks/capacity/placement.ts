import { ModelError } from '@kube-world/model';

import { type Fields, fieldsAt, textFields } from '../../fields';
import { Claims } from '../../scheduling/claims';
import { LimitRanges } from '../../scheduling/limit-ranges';
import { Neighbours } from '../../scheduling/neighbours';
import { Node } from '../../scheduling/node';
import { place, type Places, type Unplaced } from '../../scheduling/place';
import { podSetsOf } from '../../scheduling/pods';
import { PriorityClasses } from '../../scheduling/priority-classes';
import { type CheckContext, objectsOf } from '../context';

/** A cluster's pods on its nodes: what runs all the time is where it was placed, what comes and goes is gone again. */
export interface Placement {
  readonly places: Places;
  readonly unplaced: readonly Unplaced[];
}

const known = new WeakMap<CheckContext, Placement>();

/** Made when the first rule asks for it. Nobody is placed where a cloud makes the nodes, and where facts cannot be read, which is a finding of its own. */
export function placementOf(context: CheckContext): Placement {
  const placement = known.get(context) ?? placed(context);
  known.set(context, placement);
  return placement;
}

function placed(context: CheckContext): Placement {
  const nodes = nodesOf(context);
  const objects = objectsOf(context);
  const sets = nodes.length === 0 ? [] : podSetsOf(objects, new LimitRanges(objects), new PriorityClasses(objects));
  const namespaces = new Map<string, Fields>();
  for (const { manifest } of objects) if (manifest.kind === 'Namespace') namespaces.set(manifest.metadata.name, manifest);
  const labelsOf = (name: string): Readonly<Record<string, string>> => ({
    'kubernetes.io/metadata.name': name,
    ...textFields(fieldsAt(fieldsAt(namespaces.get(name) ?? {}, 'metadata'), 'labels')),
  });
  const places = { nodes, claims: new Claims(objects, context.cluster.spec), neighbours: new Neighbours(nodes, labelsOf, sets) };
  return { places, unplaced: place(sets, places) };
}

function nodesOf({ cluster: { spec } }: CheckContext): readonly Node[] {
  try {
    return Object.entries(spec.nodes).map(([name, facts]) => new Node(spec, name, facts));
  } catch (error) {
    if (error instanceof ModelError) return [];
    throw error;
  }
}
