import { Rancher, type RancherOptions, rancherNamespace } from '@kube-world/constructs';
import { type App, defineApp } from '@kube-world/model';

export interface RancherSettings extends RancherOptions {
  /** The cert-manager whose kinds the chart uses. */
  readonly certManager: App;
}

/**
 * Rancher on the hub. Without an ingress of its own name it is reached by
 * `kubectl --namespace cattle-system port-forward service/rancher 8443:443`; its first password is in the Secret
 * `bootstrap-secret` of that namespace, or in its log, and never in Git.
 */
export const rancher = defineApp('rancher', ({ certManager, ...options }: RancherSettings) => ({
  namespace: rancherNamespace,
  layer: 'infrastructure',
  dependsOn: [certManager],
  needs: { role: 'hub' },
  host: options.host,
  traffic: {
    // all of the namespace: Rancher starts its webhook and its helpers there by itself, under labels of their own
    pods: {},
    serves: { http: { port: 80 }, https: { port: 443 } },
    egress: [{ kind: 'kubernetes-api' }, { kind: 'internet', ports: [{ port: 443 }] }],
    ingress: [
      { kind: 'ingress', ports: [{ port: 80 }] },
      // the API server calls the webhook and the extension API
      { kind: 'nodes', ports: [{ port: 9443 }, { port: 6666 }] },
      // the kubeconfig of a cluster that was imported leads Fleet through Rancher's own service
      { kind: 'namespace', pods: { namespace: 'cattle-fleet-system' }, ports: [{ port: 443 }, { port: 444 }] },
    ],
    amongItself: true,
  },
  build(scope, { cluster }) {
    new Rancher(scope, 'rancher', { ...options, cluster });
  },
}));
