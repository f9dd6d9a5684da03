import type { CertManagerValues } from '@kube-world/charts/cert-manager';

import { certManagerNamespace } from './namespace';
import type { CertManagerOptions } from './cert-manager';

const small = { requests: { cpu: '20m', memory: '64Mi' }, limits: { cpu: '500m', memory: '256Mi' } };

/** What differs from the chart's defaults. */
export function certManagerValues(nodes: number, { nameservers = [], serviceAccount }: CertManagerOptions): CertManagerValues {
  const recursive = { dns01RecursiveNameservers: nameservers.join(','), dns01RecursiveNameserversOnly: true };
  return {
    crds: { enabled: true },
    // its leases lie with it, not in kube-system, which managed clusters keep closed
    global: { leaderElection: { namespace: certManagerNamespace.name } },
    ...(nameservers.length > 0 ? recursive : {}),
    ...(serviceAccount === undefined ? {} : { serviceAccount: { name: serviceAccount } }),
    resources: small,
    cainjector: { resources: small },
    // without an answer of the webhook no certificate can be asked for
    webhook: { ...(nodes > 1 ? { replicaCount: 2, podDisruptionBudget: { enabled: true, maxUnavailable: 1 } } : {}), resources: small },
    startupapicheck: { resources: small },
  };
}
