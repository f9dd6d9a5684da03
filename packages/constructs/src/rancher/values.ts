import type { RancherValues } from '@kube-world/charts/rancher';
import type { ClusterSpec } from '@kube-world/model';

import type { RancherOptions } from './rancher';

/** Where Rancher looks for the certificate of its own host when the chart does not ask for one. */
export const rancherSecretName = 'tls-rancher-ingress';

/** A key that the chart's templates read and its defaults do not list. */
interface UndeclaredValues {
  readonly hostname: string;
}

const rancherResources = { requests: { cpu: '250m', memory: '1Gi' }, limits: { cpu: '2', memory: '4Gi' } };

/** One replica on a hub of one node, three on any other: Rancher's replicas elect a leader. */
export const rancherReplicas = ({ nodes }: Pick<ClusterSpec, 'nodes'>): 1 | 3 => (Object.keys(nodes).length > 1 ? 3 : 1);

/** What differs from the chart's defaults. The first password is left out, so that the chart makes none and Rancher a random one. */
export function rancherValues(spec: Pick<ClusterSpec, 'nodes' | 'ingress'>, options: RancherOptions): RancherValues & UndeclaredValues {
  const { host, tls = { kind: 'rancher-ca' }, resources = rancherResources } = options;
  const replicas = rancherReplicas(spec);
  const ingress = {
    ...(spec.ingress ? { ingressClassName: spec.ingress.class } : {}),
    ...(tls.kind === 'certificate' ? { tls: { source: 'secret' } } : {}),
  };
  return {
    hostname: host,
    ...(replicas === 3 ? {} : { replicas }),
    ingress,
    ...(tls.kind === 'certificate' && tls.privateCa ? { privateCA: true } : {}),
    resources: { ...resources },
  };
}
