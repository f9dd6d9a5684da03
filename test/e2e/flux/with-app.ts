import { partsOf } from '@kube-world/cli';
import { withNamespaces } from '@kube-world/constructs';
import { ConfigMap, ServiceAccount } from '@kube-world/crds/core/v1';
import { PodDisruptionBudget } from '@kube-world/crds/policy/v1';
import { type App, defineApp, placeOn } from '@kube-world/model';
import { synthCluster } from '@kube-world/synth';

import { fleet } from '../../../clusters/fleet';

/** What synth would write for a cluster if these apps ran there, too: path inside `dist/<cluster>` -> text. */
export function filesWith(cluster: string, ...added: readonly App[]): ReadonlyMap<string, string> {
  const placement = fleet.placements.find((candidate) => candidate.cluster.name === cluster);
  if (!placement) throw new Error(`the fleet has no cluster '${cluster}'`);
  // the units of namespaces are made anew: there may be one more
  const apps = placement.units.map((unit) => unit.app).filter(({ name }) => !name.startsWith('namespace-'));
  const extended = placeOn(placement.cluster, withNamespaces([...apps, ...added]));
  const { files, issues } = synthCluster(fleet, extended, partsOf('2000-01-01'), { checks: true });
  const refused = issues.find(({ severity }) => severity === 'error');
  if (refused) throw new Error(`${refused.at}: ${refused.message}`);
  return new Map(files.map(({ path, text }) => [path.slice(cluster.length + 1), text]));
}

/** An app that can give up the last objects that it has of a kind, and of a whole group of kinds; its role shrinks with it. */
export const shrinking = defineApp('shrinking', ({ shrunk }: { readonly shrunk: boolean }) => ({
  namespace: { name: 'shrinking', podSecurity: 'restricted' },
  layer: 'apps',
  build(scope) {
    new ServiceAccount(scope, 'account', { metadata: { name: 'shrinking' } });
    if (shrunk) return;
    new ConfigMap(scope, 'settings', { metadata: { name: 'shrinking' }, data: { size: 'small' } });
    new PodDisruptionBudget(scope, 'budget', { metadata: { name: 'shrinking' }, spec: { maxUnavailable: 1 } });
  },
}));
