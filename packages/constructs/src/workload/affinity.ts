import type { Affinity as PodAffinities, NodeAffinity, PodAffinityTerm } from '@kube-world/crds/core/v1';
import { type Labels, ModelError } from '@kube-world/model';

import { podLabels } from './pod-labels';
import type { Scale } from './props';

/** Which nodes a pod is drawn to and whose pods it keeps away from, where the labels of its `placement` say too little. */
export interface Affinity {
  /** Node label -> values, one of which its node must have: `{ 'topology.kubernetes.io/zone': ['a', 'b'] }`. @default - any node */
  readonly among?: Readonly<Record<string, readonly string[]>>;
  /** Labels of nodes that it would rather run on, each by itself; where those are full, others will do. @default - none */
  readonly prefers?: Labels;
  /** Workloads of its namespace whose nodes it may not share. @default - none */
  readonly apartFrom?: readonly string[];
}

/** As a pod takes it; pods of the scale `critical` keep apart from each other, too. @throws ModelError at `at` when a label is left without a value */
export function podAffinity(name: string, affinity: Affinity, scale: Scale | undefined, at: string): PodAffinities | undefined {
  const apart = [...(scale?.kind === 'critical' ? [name] : []), ...(affinity.apartFrom ?? [])].map(besides);
  const nodeAffinity = ofNodes(affinity, at);
  if (!nodeAffinity && apart.length === 0) return undefined;
  return {
    nodeAffinity,
    podAntiAffinity: apart.length > 0 ? { requiredDuringSchedulingIgnoredDuringExecution: apart } : undefined,
  };
}

function ofNodes({ among = {}, prefers = {} }: Affinity, at: string): NodeAffinity | undefined {
  const silent = Object.entries(among).find(([, values]) => values.length === 0);
  if (silent)
    throw new ModelError(`affinity.among gives the label '${silent[0]}' no value, which no node has; name one, or leave the label out`, {
      at,
    });
  const required = Object.entries(among).map(([key, values]) => ({ key, operator: 'In' as const, values }));
  const preferred = Object.entries(prefers).flatMap(([key, value]) =>
    value === undefined ? [] : [{ weight: 100, preference: { matchExpressions: [{ key, operator: 'In' as const, values: [value] }] } }],
  );
  if (required.length === 0 && preferred.length === 0) return undefined;
  return {
    requiredDuringSchedulingIgnoredDuringExecution:
      required.length > 0 ? { nodeSelectorTerms: [{ matchExpressions: required }] } : undefined,
    preferredDuringSchedulingIgnoredDuringExecution: preferred.length > 0 ? preferred : undefined,
  };
}

const besides = (workload: string): PodAffinityTerm => ({
  topologyKey: 'kubernetes.io/hostname',
  labelSelector: { matchLabels: podLabels(workload) },
});
