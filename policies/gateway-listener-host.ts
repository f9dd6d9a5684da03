import { definePolicy } from '@kube-world/policy';

import { hostDomains, hostRemedy, hostWhy, inDomains } from './facts/host-domains';

const group = 'gateway.networking.k8s.io';
type Listener = readonly [name: string, fields: object];
const listenersOf = (listeners: readonly Listener[]) =>
  listeners.map(([name, fields], index) => ({ name, port: 8080 + index, protocol: 'HTTP', ...fields }));
const gateway = (...listeners: readonly Listener[]) => ({
  object: {
    apiVersion: `${group}/v1`,
    kind: 'Gateway',
    metadata: { name: 'app', namespace: 'app' },
    spec: { gatewayClassName: 'web', listeners: listenersOf(listeners) },
  },
});
const listenerSet = (...listeners: readonly Listener[]) => ({
  object: {
    apiVersion: `${group}/v1`,
    kind: 'ListenerSet',
    metadata: { name: 'app', namespace: 'app' },
    spec: { parentRef: { name: 'web' }, listeners: listenersOf(listeners) },
  },
});

export default definePolicy({
  id: 'gateway-listener-host',
  title: "The hosts of a Gateway's listeners are in the fleet's domain, or in a local one",
  why: hostWhy,
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group, kind: 'Gateway' },
      { group, kind: 'ListenerSet' },
    ],
  },
  facts: hostDomains,
  // a listener without a host answers those of its routes, which name theirs
  expression: `object.spec.?listeners.orValue([]).all(listener,
    listener.?hostname.orValue('') == '' || ${inDomains('listener.hostname')})`,
  field: 'spec.listeners',
  message: "listens for a host outside of the fleet's domains",
  remedy: hostRemedy,
  cases: {
    passes: [
      { it: 'is in the domain', ...gateway(['web', { hostname: 'app.example.com' }]) },
      { it: 'is every name below it', ...gateway(['web', { hostname: '*.example.com' }]) },
      { it: 'leaves hosts to the routes', ...gateway(['web', {}], ['db', { protocol: 'TCP' }]) },
      { it: 'adds local ones', ...listenerSet(['web', { hostname: 'app.lan' }]) },
    ],
    fails: [
      { it: 'is elsewhere', ...gateway(['web', { hostname: 'app.example.net' }]) },
      { it: 'is elsewhere beside a right one', ...gateway(['web', { hostname: 'example.com' }], ['other', { hostname: '*.example.org' }]) },
      { it: 'only ends alike', ...gateway(['web', { hostname: 'badexample.com' }]) },
      { it: 'adds some elsewhere', ...listenerSet(['web', { hostname: 'app.example.net' }]) },
    ],
  },
});
