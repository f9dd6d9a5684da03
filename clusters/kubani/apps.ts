import { withNamespaces } from '@kube-world/constructs';
import { placeOn } from '@kube-world/model';

import { certManager } from '../../apps/cert-manager/cert-manager';
import { issuers } from '../../apps/issuers/issuers';
import { kyverno } from '../../apps/kyverno/kyverno';
import { monitoring } from '../../apps/monitoring/monitoring';
import { monitoringDashboards } from '../../apps/monitoring-dashboards/monitoring-dashboards';
import { monitoringRoutes } from '../../apps/monitoring-routes/monitoring-routes';
import { monitoringRules } from '../../apps/monitoring-rules/monitoring-rules';
import { monitoringTargets } from '../../apps/monitoring-targets/monitoring-targets';
import { monitoringViewers } from '../../apps/monitoring-viewers/monitoring-viewers';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { traefik } from '../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../apps/traefik/traefik-middlewares';
import { fleetFacts } from '../fleet-facts';
import { kubani } from './spec';

const watch = monitoring({
  cluster: kubani,
  size: '50Gi',
  prometheus: { retention: '30d' },
  grafana: { host: `grafana.kubani.${fleetFacts.domain}` },
});
const ingress = traefik({ cluster: kubani, scrapedBy: watch });
const certificates = certManager({ scrapedBy: watch });

/** Platform services alone: what its own apps will stand on. */
export const kubaniApps = placeOn(
  kubani,
  withNamespaces([
    priorityClasses(),
    watch,
    monitoringRules({ monitoring: watch }),
    monitoringDashboards({ monitoring: watch }),
    monitoringRoutes({ monitoring: watch }),
    monitoringTargets({ monitoring: watch, targets: [ingress, certificates] }),
    monitoringViewers({ monitoring: watch }),
    ingress,
    traefikMiddlewares({ traefik: ingress }),
    certificates,
    issuers({ issuers: [{ kind: 'internal-ca' }] }),
    kyverno(),
  ]),
);
