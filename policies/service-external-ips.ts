import { definePolicy } from '@kube-world/policy';

const service = (spec: object) => ({ object: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'app', namespace: 'app' }, spec } });

export default definePolicy({
  id: 'service-external-ips',
  title: 'No Service claims external addresses',
  why: 'it takes the traffic for any address that it names (CVE-2020-8554)',
  severity: 'error',
  match: { every: 'object', kinds: [{ group: '', kind: 'Service' }] },
  expression: 'object.?spec.?externalIPs.orValue([]).size() == 0',
  field: 'spec.externalIPs',
  message: 'claims external addresses',
  remedy: "take an address of the cluster's pool with a Service of type LoadBalancer",
  cases: {
    passes: [
      { it: 'claims none', ...service({ ports: [{ port: 80 }] }) },
      { it: 'claims an empty list', ...service({ externalIPs: [] }) },
    ],
    fails: [{ it: 'claims one', ...service({ externalIPs: ['192.0.2.1'] }) }],
  },
});
