import { definePolicy } from '@kube-world/policy';

const service = (type: string) => ({
  object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'app', namespace: 'app' }, spec: { type, ports: [{ port: 80 }] } },
});
/** The first of the ports that the API server gives out, by its own default. */
const firstNodePort = 30_000;

export default definePolicy({
  id: 'service-node-port',
  title: 'A Service of type NodePort is where the cluster is entered by ports of its nodes',
  why: 'it opens a port on every node, past the ingress and what that asks of callers',
  severity: 'error',
  match: { every: 'object', kinds: [{ group: '', kind: 'Service' }] },
  facts: {
    of: ({ ingress, platform }) => {
      const published = platform.kind === 'kind' && (platform.ports ?? []).some(({ node }) => node >= firstNodePort);
      return ingress?.exposedBy === 'node-port' || published ? undefined : {};
    },
    example: {},
  },
  expression: "object.spec.?type.orValue('ClusterIP') != 'NodePort'",
  field: 'spec.type',
  message: 'opens a port on every node, and the cluster is not entered so',
  remedy:
    "come in through the cluster's ingress with a Service of type ClusterIP, or expose the ingress by 'node-port' in the cluster's facts",
  cases: {
    passes: [
      { it: 'is of the cluster alone', ...service('ClusterIP') },
      { it: 'says nothing', object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'app' }, spec: { ports: [{ port: 80 }] } } },
    ],
    fails: [{ it: 'opens a port', ...service('NodePort') }],
  },
});
