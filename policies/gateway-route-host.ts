import { definePolicy } from '@kube-world/policy';

import { hostDomains, hostRemedy, hostWhy, inDomains } from './facts/host-domains';

const group = 'gateway.networking.k8s.io';
const route = (kind: 'HTTPRoute' | 'GRPCRoute' | 'TLSRoute', hostnames?: readonly string[]) => ({
  object: {
    apiVersion: `${group}/v1`,
    kind,
    metadata: { name: 'app', namespace: 'app' },
    spec: {
      parentRefs: [{ name: 'web' }],
      ...(hostnames ? { hostnames } : {}),
      rules: [{ backendRefs: [{ name: 'app', port: 80 }] }],
    },
  },
});

export default definePolicy({
  id: 'gateway-route-host',
  title: "A route of a Gateway names its hosts, in the fleet's domain or in a local one",
  why: hostWhy,
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group, kind: 'HTTPRoute' },
      { group, kind: 'GRPCRoute' },
      { group, kind: 'TLSRoute' },
    ],
  },
  facts: hostDomains,
  expression: `object.spec.?hostnames.orValue([]).size() > 0 && object.spec.hostnames.all(host, ${inDomains('host')})`,
  field: 'spec.hostnames',
  message: "answers a host outside of the fleet's domains, or every host of its Gateway",
  remedy: hostRemedy,
  cases: {
    passes: [
      { it: 'is in the domain', ...route('HTTPRoute', ['app.example.com']) },
      { it: 'passes encrypted connections on', ...route('TLSRoute', ['db.example.com']) },
      { it: 'is local', ...route('GRPCRoute', ['app.internal', '*.example.com']) },
    ],
    fails: [
      { it: 'is elsewhere', ...route('HTTPRoute', ['app.example.net']) },
      { it: 'is elsewhere beside a right one', ...route('GRPCRoute', ['app.example.com', 'app.example.net']) },
      { it: 'passes encrypted connections of others on', ...route('TLSRoute', ['db.example.net']) },
      { it: 'names none', ...route('HTTPRoute') },
      { it: 'names an empty list', ...route('HTTPRoute', []) },
    ],
  },
});
