import { partsOf } from '@kube-world/cli';
import { withNamespaces } from '@kube-world/constructs';
import { type App, placeOn } from '@kube-world/model';
import { synthCluster } from '@kube-world/synth';

import { fleet } from '../../../clusters/fleet';

/** What synth would write for a cluster if one more app ran there: path inside `dist/<cluster>` -> text. */
export function filesWith(cluster: string, app: App): ReadonlyMap<string, string> {
  const placement = fleet.placements.find((candidate) => candidate.cluster.name === cluster);
  if (!placement) throw new Error(`the fleet has no cluster '${cluster}'`);
  // the units of namespaces are made anew: there may be one more
  const apps = placement.units.map((unit) => unit.app).filter(({ name }) => !name.startsWith('namespace-'));
  const extended = placeOn(placement.cluster, withNamespaces([...apps, app]));
  const { files, issues } = synthCluster(fleet, extended, partsOf('2000-01-01'), { checks: true });
  const [refused] = issues.filter(({ severity }) => severity === 'error');
  if (refused) throw new Error(`${refused.at}: ${refused.message}`);
  return new Map(files.map(({ path, text }) => [path.slice(cluster.length + 1), text]));
}
