import type { Issue } from '@kube-world/model';

import { counted, quoted } from '../../schema/walk';
import { type Fields, fieldsAt, numberAt } from '../../fields';
import type { Rule } from '../context';
import { podIndexOf, type PodIndex } from './pod-index';
import { isEmpty, selectsNoPod } from './selectors';

/**
 * A PodDisruptionBudget is for pods that there are, and leaves at least one of them running: their workload has more replicas than
 * the budget lets go at once. A workload that is scaled by itself has the least replicas that its scaler keeps.
 */
export const disruptionBudgetTooWide: Rule = (context) => {
  const index = podIndexOf(context);
  const scaled = leastReplicas(index);
  const issues: Issue[] = [];
  for (const { manifest, at } of context.units.flatMap(({ manifests }) => manifests)) {
    if (manifest.kind !== 'PodDisruptionBudget') continue;
    const namespace = manifest.metadata.namespace ?? '';
    const spec = fieldsAt(manifest, 'spec');
    const selector = fieldsAt(spec, 'selector');
    if (isEmpty(selector) || index.mayHaveMore(namespace)) continue;
    const pods = index.pods.select(namespace, selector);
    if (pods.length === 0) {
      issues.push(selectsNoPod('disruption-budget-selects-nothing', at, namespace, selector, index));
      continue;
    }
    let replicas = 0;
    for (const { kind, name, count } of pods) replicas += scaled.get(`${kind}/${namespace}/${name}`) ?? count ?? Number.POSITIVE_INFINITY;
    const down = letsGo(spec, replicas);
    if (!Number.isFinite(replicas) || down === undefined || replicas > down) continue;
    issues.push({
      rule: 'disruption-budget-too-wide',
      severity: 'error',
      at: `${at} spec`,
      message: `lets ${counted(down, 'pod')} go at once, and ${quoted(pods[0]?.name ?? '')} has ${replicas}: none need be left`,
      remedy: 'run more replicas, or let fewer go',
    });
  }
  return issues;
};

/** How many pods may be away at once, percentages rounded up as Kubernetes does. `undefined` where it is not said readably. */
function letsGo(spec: Fields, replicas: number): number | undefined {
  const most = amount(spec['maxUnavailable'], replicas);
  const least = amount(spec['minAvailable'], replicas);
  return most ?? (least === undefined ? undefined : replicas - least);
}

function amount(value: unknown, of: number): number | undefined {
  if (typeof value === 'number') return value;
  const percent = typeof value === 'string' ? /^(\d{1,3})%$/.exec(value)?.[1] : undefined;
  return percent === undefined ? undefined : Math.ceil((Number(percent) * of) / 100);
}

/** What HorizontalPodAutoscalers keep: `Deployment/<namespace>/<name>` -> replicas. */
function leastReplicas({ index }: PodIndex): ReadonlyMap<string, number> {
  const least = new Map<string, number>();
  for (const { manifest } of index.objects) {
    if (manifest.kind !== 'HorizontalPodAutoscaler') continue;
    const spec = fieldsAt(manifest, 'spec');
    const { kind, name } = fieldsAt(spec, 'scaleTargetRef');
    least.set(`${String(kind)}/${manifest.metadata.namespace ?? ''}/${String(name)}`, numberAt(spec, 'minReplicas') ?? 1);
  }
  return least;
}
