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
import { rancher } from '../../apps/rancher/rancher';
import { traefik } from '../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../apps/traefik/traefik-middlewares';
import { fleetFacts } from '../fleet-facts';
import { hubMetrics } from '../hub-metrics';
import { management } from './spec';

const watch = monitoring({
  cluster: management,
  size: '30Gi',
  // what the cloud sends comes on top of its own
  prometheus: { retention: '30d', resources: { requests: { cpu: '500m', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } } },
  remoteWrite: { host: hubMetrics.host, users: 'remote-write-users' },
  grafana: { host: `grafana.${fleetFacts.domain}` },
});
const ingress = traefik({ cluster: management, scrapedBy: watch });
const certificates = certManager({ scrapedBy: watch });

export const managementApps = placeOn(
  management,
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
    rancher({ certManager: certificates, host: 'rancher.local' }),
  ]),
);
