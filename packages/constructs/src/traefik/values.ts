import type { TraefikValues } from '@kube-world/charts/traefik';
import { traefikLabels } from '@kube-world/model';

import type { TraefikFacts } from './facts';
import type { TraefikOptions } from './traefik';

/** A proxy for a home: a few hundred requests a second; more is stated by the cluster. */
const traefikResources = { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '1', memory: '256Mi' } };

const controlPlane = 'node-role.kubernetes.io/control-plane';

/** What differs from the chart's defaults whoever installs it: K3s's bundled chart is some releases older and has these keys too. */
export function commonValues(facts: TraefikFacts, options: TraefikOptions): TraefikValues {
  const { dashboard = 'off', resources = traefikResources } = options;
  return {
    ...(facts.replicas > 1 ? spread(facts.replicas) : {}),
    ...(dashboard === 'off' ? { api: { dashboard: false } } : { ingressRoute: { dashboard: { enabled: true } } }),
    // shared middlewares are named from every namespace; what a route may reach is for network policies to say
    providers: { kubernetesCRD: { allowCrossNamespace: true } },
    ports: portValues(facts, options),
    global: { checkNewVersion: false },
    resources: { ...resources },
  };
}

/** What the cluster's facts say of a chart of ours, and K3s's own says by itself. */
export function chartValues({ ingress, onControlPlane, toleratesControlPlane }: TraefikFacts): TraefikValues {
  return {
    ingressClass: { name: ingress.class },
    priorityClassName: 'system-cluster-critical',
    ...(onControlPlane ? { nodeSelector: { [controlPlane]: '' } } : {}),
    ...(toleratesControlPlane ? { tolerations: [{ key: controlPlane, operator: 'Exists', effect: 'NoSchedule' }] } : {}),
  };
}

/** How requests reach the pods; the chart's default is a load balancer. */
export function exposureValues({ ingress, networkLoadBalancer }: TraefikFacts): TraefikValues {
  if (ingress.exposedBy === 'load-balancer') return networkLoadBalancer === undefined ? {} : nlbValues(networkLoadBalancer);
  if (ingress.exposedBy === 'node-port') return { service: { spec: { type: 'NodePort' } } };
  // two pods cannot hold one port of a node: the old one goes first
  return { service: { spec: { type: 'ClusterIP' } }, updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } };
}

/**
 * What AWS's load balancer controller reads of a Service. Pods are targets themselves, so that nodes need no ports, and see
 * the address that a request came from: no header or protocol is believed for it.
 */
function nlbValues(name: string): TraefikValues {
  const annotation = (key: string, value: string) => [`service.beta.kubernetes.io/aws-load-balancer-${key}`, value];
  const annotations = [
    annotation('name', name),
    annotation('scheme', 'internet-facing'),
    annotation('nlb-target-type', 'ip'),
    annotation('target-group-attributes', 'preserve_client_ip.enabled=true'),
  ];
  return {
    service: {
      annotations: Object.fromEntries(annotations) as Record<string, string>,
      spec: { loadBalancerClass: 'service.k8s.aws/nlb', allocateLoadBalancerNodePorts: false },
    },
  };
}

function portValues({ ingress }: TraefikFacts, { trustedProxies = [] }: TraefikOptions) {
  const atHost = ingress.exposedBy === 'host-port';
  const forwardedHeaders = trustedProxies.length > 0 ? { forwardedHeaders: { trustedIPs: [...trustedProxies] } } : {};
  return {
    web: {
      ...(atHost ? { hostPort: 80 } : {}),
      ...forwardedHeaders,
      http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } },
    },
    ...(atHost || trustedProxies.length > 0 ? { websecure: { ...(atHost ? { hostPort: 443 } : {}), ...forwardedHeaders } } : {}),
  };
}

function spread(replicas: number): TraefikValues {
  const constraint = {
    maxSkew: 1,
    topologyKey: 'kubernetes.io/hostname',
    whenUnsatisfiable: 'ScheduleAnyway',
    labelSelector: { matchLabels: traefikLabels },
  };
  return { deployment: { replicas }, podDisruptionBudget: { enabled: true, maxUnavailable: 1 }, topologySpreadConstraints: [constraint] };
}
