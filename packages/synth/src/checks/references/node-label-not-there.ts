import type { Issue } from '@kube-world/model';

import { nearest, suggest } from '../../schema/nearest';
import { fieldPath, quoted } from '../../schema/walk';
import { objectsOf, type Rule } from '../context';
import { podSpecOf } from '../pod-specs';
import { absentLabels, type AskedLabel, nodeOffers, type NodeOffers } from './node-asks';

/**
 * A label that pods cannot do without is one that a node of the facts has. A DaemonSet without a node is no fault to Kubernetes,
 * and a mistake in ours; those that charts bring for nodes of other kinds are passed over.
 */
export const nodeLabelNotThere: Rule = (context) => {
  const offers = nodeOffers(context);
  if (!offers) return [];
  const rendered = new Set(context.rendered);
  return objectsOf(context).flatMap((built): readonly Issue[] => {
    const pods = podSpecOf(built.manifest);
    if (!pods || (built.manifest.kind === 'DaemonSet' && rendered.has(built))) return [];
    return absentLabels(pods.spec, offers).map((asked) => ({
      rule: 'node-label-not-there',
      severity: 'error',
      at: `${built.at} ${pods.place}.${fieldPath(asked.path)}`,
      message: `no node of cluster ${quoted(context.cluster.name)} has the label ${quoted(textOf(asked))}`,
      remedy: remedyOf(asked, offers),
    }));
  });
};

function textOf({ key, values }: AskedLabel): string {
  return values.length === 0 ? key : `${key}=${values.join('|')}`;
}

function remedyOf({ key, values }: AskedLabel, { labels }: NodeOffers): string {
  const otherwise = 'select a label that a node has, or give a node this one in its facts';
  const known = labels.get(key);
  if (!known) return suggest(key, [...labels.keys()], otherwise);
  const meant = values.map((value) => nearest(value, known)).find((value) => value !== undefined);
  return meant === undefined
    ? `${otherwise}; there are: ${[...known]
        .sort()
        .slice(0, 12)
        .map((value) => `${key}=${value}`)
        .join(', ')}`
    : `did you mean '${key}=${meant}'`;
}
