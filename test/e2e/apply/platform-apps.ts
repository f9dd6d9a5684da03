import { withNamespaces } from '@kube-world/constructs';
import { type App, type Cluster, type Engine, type Placement, placeOn } from '@kube-world/model';

import { certManager } from '../../../apps/cert-manager/cert-manager';
import { homeAssistant } from '../../../apps/home-assistant/home-assistant';
import { issuers } from '../../../apps/issuers/issuers';
import { monitoring } from '../../../apps/monitoring/monitoring';
import { monitoringDashboards } from '../../../apps/monitoring-dashboards/monitoring-dashboards';
import { monitoringRoutes } from '../../../apps/monitoring-routes/monitoring-routes';
import { monitoringRules } from '../../../apps/monitoring-rules/monitoring-rules';
import { monitoringTargets } from '../../../apps/monitoring-targets/monitoring-targets';
import { monitoringViewers } from '../../../apps/monitoring-viewers/monitoring-viewers';
import { mosquitto } from '../../../apps/mosquitto/mosquitto';
import { priorityClasses } from '../../../apps/priority-classes/priority-classes';
import { storageClasses } from '../../../apps/storage-classes/storage-classes';
import { traefik } from '../../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../../apps/traefik/traefik-middlewares';

/**
 * The platform services and the house on a cluster where nothing of ours runs yet, as its facts allow. Flux stands in for
 * an engine that is not delivered.
 */
export function platformOn(cluster: Cluster, domain: string): Placement {
  const engine: Engine = cluster.spec.engine === 'argocd' ? 'flux' : cluster.spec.engine;
  const served: Cluster = { ...cluster, spec: { ...cluster.spec, engine } };
  return placeOn(served, withNamespaces(appsOn(served, domain)));
}

function appsOn(cluster: Cluster, domain: string): readonly App[] {
  const { ingress, storage, network } = cluster.spec;
  const hasTraefik = ingress?.controller === 'traefik';
  const host = (name: string): { readonly host: string } | undefined =>
    hasTraefik ? { host: `${name}.${cluster.name}.${domain}` } : undefined;
  const grafana = host('grafana');
  const watch = monitoring({ cluster, size: '10Gi', ...(grafana ? { grafana } : {}) });
  const certificates = certManager({ scrapedBy: watch });
  const doors = hasTraefik ? [traefik({ cluster, scrapedBy: watch })] : [];
  const mqtt = mosquitto();
  const home = homeAssistant({
    ...host('home'),
    mqtt,
    lan: network.nodes,
    backup: { schedule: { kind: 'daily', at: '03:15' }, keep: 7, size: '10Gi' },
    metrics: { token: { name: 'home-assistant', key: 'metrics-token' } },
  });
  return [
    priorityClasses(),
    ...(Object.values(storage.classes).some(({ madeBy }) => madeBy === 'us') ? [storageClasses()] : []),
    watch,
    monitoringRules({ monitoring: watch, home: { homeAssistant: home, mqttBroker: mqtt } }),
    monitoringDashboards({ monitoring: watch, homeAssistant: home }),
    ...(hasTraefik ? [monitoringRoutes({ monitoring: watch })] : []),
    monitoringTargets({ monitoring: watch, targets: [...doors, certificates, home] }),
    monitoringViewers({ monitoring: watch }),
    ...doors.flatMap((door) => [door, traefikMiddlewares({ traefik: door })]),
    certificates,
    issuers({ issuers: [{ kind: 'internal-ca', name: ingress?.issuer ?? 'internal-ca' }] }),
    mqtt,
    home,
  ];
}
