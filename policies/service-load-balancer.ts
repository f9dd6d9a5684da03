import { definePolicy } from '@kube-world/policy';

const service = (type: string) => ({
  object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'app', namespace: 'app' }, spec: { type, ports: [{ port: 80 }] } },
});

export default definePolicy({
  id: 'service-load-balancer',
  title: 'A Service of type LoadBalancer is where something hands out addresses',
  why: 'elsewhere it waits for an address forever, and its unit with it',
  severity: 'error',
  match: { every: 'object', kinds: [{ group: '', kind: 'Service' }] },
  facts: {
    of: ({ network: { pools = {}, vips = {} }, platform }) => {
      const announces = Object.values(vips).some(({ announcedBy }) => announcedBy === 'metallb' || announcedBy === 'servicelb');
      const hasOwn = platform.kind === 'eks' || platform.kind === 'gke' || (platform.kind === 'k3s' && platform.bundled.serviceLb);
      return Object.keys(pools).length > 0 || announces || hasOwn ? undefined : {};
    },
    example: {},
  },
  expression: "object.spec.?type.orValue('ClusterIP') != 'LoadBalancer'",
  field: 'spec.type',
  message: 'asks for an address, and the cluster has none to give',
  remedy: "give the cluster a pool in `network.pools`, or come in through the cluster's ingress with a Service of type ClusterIP",
  cases: {
    passes: [
      { it: 'is of the cluster alone', ...service('ClusterIP') },
      { it: 'says nothing', object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'app' }, spec: { ports: [{ port: 80 }] } } },
    ],
    fails: [{ it: 'asks for an address', ...service('LoadBalancer') }],
  },
});
