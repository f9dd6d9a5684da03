import { certManagerNamespace, type Issuer, Issuers, type MakesPodsEverywhere } from '@kube-world/constructs';
import { defineApp } from '@kube-world/model';

export interface IssuersSettings {
  /** One or more; a cluster's `spec.ingress.issuer` names the one that routes use. */
  readonly issuers: readonly [Issuer, ...Issuer[]];
}

/** The pods that cert-manager makes beside a certificate to answer an HTTP-01 challenge. */
const solverPods: MakesPodsEverywhere['podsEverywhere'] = {
  name: 'acme-solver',
  labels: { 'acme.cert-manager.io/http01-solver': 'true' },
  ports: [{ port: 8089 }],
};

/** Who signs the cluster's certificates; their kinds show that they wait for cert-manager, where a unit brings it. */
export const issuers = defineApp('issuers', ({ issuers: chosen }: IssuersSettings) => {
  const answersByHttp = chosen.some((issuer) => issuer.kind === 'acme' && issuer.solver.kind === 'http-01');
  return {
    namespace: certManagerNamespace,
    layer: 'infrastructure',
    ...(answersByHttp ? { podsEverywhere: solverPods } : {}),
    build(scope, { cluster, namespace }) {
      new Issuers(scope, 'issuers', { cluster, issuers: chosen, namespace });
    },
  };
});
