import { routeNeeds, type RouteOptions, WebRoute } from '@kube-world/constructs';
import { defineApp, type NamespaceSpec, type Outside } from '@kube-world/model';

/** Rancher's chart brings it, and Fleet in it. */
const fleetNamespace: NamespaceSpec = { name: 'cattle-fleet-system', podSecurity: 'privileged', exists: true };

export interface FleetWebhookSettings {
  /** What the repository's webhook calls, at its root, with the content type `application/json`: `fleet.example.com`. */
  readonly host: string;
  /** @default - the cluster's issuer and middlewares */
  readonly route?: RouteOptions;
  /** Where Fleet reads the repository. @default - the internet, by HTTPS or SSH */
  readonly repository?: Outside;
}

const internet: Outside = { kind: 'internet', ports: [{ port: 22 }, { port: 443 }] };

/**
 * A way in for the repository's webhook, so that Fleet hears of a commit at once and polls every hour alone. Calls are
 * believed when they are signed with the key `github` of the Secret `gitjob-webhook` in Fleet's namespace.
 */
export const fleetWebhook = defineApp('fleet-webhook', ({ host, route, repository = internet }: FleetWebhookSettings) => ({
  namespace: fleetNamespace,
  layer: 'infrastructure',
  needs: { role: 'hub', ...routeNeeds(host, route) },
  // to let web traffic in is to say all that the pods do: rules for some traffic forbid the rest
  traffic: {
    pods: { app: 'gitjob' },
    egress: [{ kind: 'kubernetes-api' }, repository],
    ingress: [{ kind: 'ingress', ports: [{ port: 8080 }] }],
  },
  build(scope, { cluster }) {
    new WebRoute(scope, 'fleet-webhook', { ...route, cluster, host, service: { name: 'gitjob', port: 80 } });
  },
}));
