import { withNamespaces } from '@kube-world/constructs';
import { placeOn } from '@kube-world/model';

import { awsLoadBalancerController } from '../../apps/aws-load-balancer-controller/aws-load-balancer-controller';
import { certManager } from '../../apps/cert-manager/cert-manager';
import { externalDns } from '../../apps/external-dns/external-dns';
import { issuers } from '../../apps/issuers/issuers';
import { monitoring } from '../../apps/monitoring/monitoring';
import { monitoringDashboards } from '../../apps/monitoring-dashboards/monitoring-dashboards';
import { monitoringRoutes } from '../../apps/monitoring-routes/monitoring-routes';
import { monitoringRules } from '../../apps/monitoring-rules/monitoring-rules';
import { monitoringTargets } from '../../apps/monitoring-targets/monitoring-targets';
import { monitoringViewers } from '../../apps/monitoring-viewers/monitoring-viewers';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { snapshotClasses } from '../../apps/snapshot-classes/snapshot-classes';
import { snapshotController } from '../../apps/snapshot-controller/snapshot-controller';
import { storageClasses } from '../../apps/storage-classes/storage-classes';
import { traefik } from '../../apps/traefik/traefik';
import { traefikMiddlewares } from '../../apps/traefik/traefik-middlewares';
import { velero } from '../../apps/velero/velero';
import { hubMetrics } from '../hub-metrics';
import { cloud } from './spec';

const { region, zone } = cloud.spec.platform;
const secret = 'hub-metrics';

const watch = monitoring({
  cluster: cloud,
  size: '50Gi',
  prometheus: {
    retention: '15d',
    resources: { requests: { cpu: '500m', memory: '2Gi' }, limits: { cpu: '2', memory: '4Gi' } },
    remoteWrite: {
      url: `https://${hubMetrics.host}/api/v1/write`,
      address: hubMetrics.address,
      user: { name: secret, key: 'user' },
      password: { name: secret, key: 'password' },
      // the hub's own authority signs its names
      ca: { name: secret, key: 'ca.crt' },
    },
  },
  grafana: { host: `grafana.${zone}` },
});
const certificates = certManager({ acme: { kind: 'dns-01', provider: 'route53' }, scrapedBy: watch });
const loadBalancers = awsLoadBalancerController({ certManager: certificates, scrapedBy: watch });
const ingress = traefik({ cluster: cloud, loadBalancers, scrapedBy: watch });
const names = externalDns({ scrapedBy: watch });
const snapshots = snapshotClasses();
const backups = velero({ snapshots, scrapedBy: watch });
const solver = { kind: 'dns-01', provider: 'route53', region, zone } as const;

/** Platform services: what production's own apps will stand on. */
export const cloudApps = placeOn(
  cloud,
  withNamespaces([
    priorityClasses(),
    storageClasses(),
    snapshotController(),
    snapshots,
    watch,
    monitoringRules({ monitoring: watch }),
    monitoringDashboards({ monitoring: watch }),
    monitoringRoutes({ monitoring: watch }),
    monitoringTargets({ monitoring: watch, targets: [ingress, certificates, loadBalancers, names, backups] }),
    monitoringViewers({ monitoring: watch }),
    certificates,
    issuers({
      issuers: [
        { kind: 'acme', solver },
        { kind: 'acme', name: 'letsencrypt-staging', server: 'letsencrypt-staging', solver },
      ],
    }),
    loadBalancers,
    ingress,
    traefikMiddlewares({ traefik: ingress }),
    names,
    backups,
  ]),
);
