import { withNamespaces } from '@kube-world/constructs';
import { type Fleet, type Placement, placeOn } from '@kube-world/model';

import { homeAssistant } from '../../../apps/home-assistant/home-assistant';
import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { platformOn } from '../apply/platform-apps';

/**
 * A cluster with the house on it, so that there are pods of ours to schedule: as it is where Home Assistant runs already, with the platform
 * where nothing of ours runs yet, and beside the services that are there otherwise, as charts make all of their pods.
 */
export function withHouse(known: Placement, { domain }: Pick<Fleet, 'domain'>): Placement {
  const { cluster, units } = known;
  const names = new Set(units.map(({ name }) => name));
  if (names.has('home-assistant')) return known;
  if (units.length === 0) return platformOn(cluster, domain);
  const mqtt = mosquitto();
  const backup = { schedule: { kind: 'daily', at: '03:15' }, keep: 7, size: '10Gi' } as const;
  const house = placeOn(cluster, withNamespaces([mqtt, homeAssistant({ mqtt, lan: cluster.spec.network.nodes, backup })]));
  return { cluster, units: [...units, ...house.units.filter(({ name }) => !names.has(name))] };
}
