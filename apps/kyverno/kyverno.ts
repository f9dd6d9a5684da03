import { Kyverno, kyvernoNamespace } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

/** Kyverno, which asks the fleet's policies in the cluster: `docs/how-to/policies-in-clusters.md`. */
export const kyverno = defineApp<void>('kyverno', () => ({
  namespace: kyvernoNamespace,
  layer: 'infrastructure',
  traffic: {
    // controllers and hooks have names of their own
    pods: { 'app.kubernetes.io/instance': 'kyverno' },
    egress: [{ kind: 'kubernetes-api' }],
    // the API server asks its webhook
    ingress: [{ kind: 'nodes', ports: [{ port: 9443 }] }],
  },
  build(scope, { cluster }) {
    new Kyverno(scope, 'kyverno', { cluster });
  },
}));
