import {
  BasicAuth,
  grafanaService,
  type MonitoringApp,
  prometheusService,
  routeNeeds,
  type RouteOptions,
  WebRoute,
} from '@kube-world/constructs';
import { type AppNeeds, defineApp } from '@kube-world/model';

export interface MonitoringRoutesSettings {
  readonly monitoring: MonitoringApp;
  /** @default - the cluster's issuer and middlewares */
  readonly grafana?: RouteOptions;
}

/** The doors of what `monitoring` says is reached from outside; the one for samples opens for writing alone. */
export const monitoringRoutes = defineApp('monitoring-routes', ({ monitoring, grafana = {} }: MonitoringRoutesSettings) => ({
  namespace: monitoring.namespace,
  layer: 'infrastructure',
  needs: needsOf(monitoring, grafana),
  dependsOn: [monitoring],
  build(scope, { cluster }) {
    const { web } = monitoring;
    if (web.grafana !== undefined) new WebRoute(scope, 'grafana', { ...grafana, cluster, host: web.grafana, service: grafanaService });
    if (!web.remoteWrite) return;
    const { reference } = new BasicAuth(scope, 'remote-write-users', { secret: web.remoteWrite.users });
    new WebRoute(scope, 'remote-write', {
      cluster,
      host: web.remoteWrite.host,
      path: '/api/v1/write',
      service: prometheusService,
      middlewares: [reference],
    });
  },
}));

function needsOf({ web }: MonitoringApp, grafana: RouteOptions): AppNeeds {
  const { ingress } = routeNeeds(web.grafana, grafana);
  if (!web.remoteWrite) return ingress ? { ingress } : {};
  // who may write is asked by a middleware
  return { ingress: { ...ingress, issuer: true, controller: 'traefik' } };
}
