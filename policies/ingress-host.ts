import { definePolicy } from '@kube-world/policy';

import { hostDomains, hostRemedy, hostWhy, inDomains } from './facts/host-domains';

const ingress = (spec: object) => ({
  object: { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', metadata: { name: 'app', namespace: 'app' }, spec },
});
const to = { service: { name: 'app', port: { name: 'http' } } };
const http = { paths: [{ path: '/', pathType: 'Prefix', backend: to }] };
const rules = [{ host: 'app.example.com', http }];

export default definePolicy({
  id: 'ingress-host',
  title: "The hosts of an Ingress are in the fleet's domain, or in a local one",
  why: hostWhy,
  severity: 'error',
  match: { every: 'object', kinds: [{ group: 'networking.k8s.io', kind: 'Ingress' }] },
  facts: hostDomains,
  expression: `!has(object.spec.defaultBackend) && object.spec.?rules.orValue([]).all(rule, ${inDomains("rule.?host.orValue('')")}) &&
    object.spec.?tls.orValue([]).all(tls, tls.?hosts.orValue([]).all(host, ${inDomains('host')}))`,
  field: 'spec',
  message: "answers a host outside of the fleet's domains, in its rules or with a certificate, or every host",
  remedy: hostRemedy,
  cases: {
    passes: [
      { it: 'is in the domain', ...ingress({ rules }) },
      { it: 'is the domain', ...ingress({ rules: [{ host: 'example.com', http }] }) },
      { it: 'is every name below it', ...ingress({ rules: [{ host: '*.example.com', http }] }) },
      { it: 'is local', ...ingress({ rules: [{ host: 'app.home.arpa', http }] }) },
      { it: 'has a certificate', ...ingress({ rules, tls: [{ hosts: ['app.example.com', '*.home.arpa'], secretName: 'app' }] }) },
      { it: 'has a certificate that says itself for whom', ...ingress({ rules, tls: [{ secretName: 'app' }] }) },
    ],
    fails: [
      { it: 'is elsewhere', ...ingress({ rules: [{ host: 'app.example.net', http }] }) },
      { it: 'only ends alike', ...ingress({ rules: [{ host: 'app.badexample.com', http }] }) },
      {
        it: 'is elsewhere beside a right one',
        ...ingress({
          rules: [
            { host: 'a.example.com', http },
            { host: 'b.example.org', http },
          ],
        }),
      },
      { it: 'names no host', ...ingress({ rules: [{ http }] }) },
      { it: 'takes what no rule does', ...ingress({ defaultBackend: to, rules }) },
      { it: 'has a certificate of another domain', ...ingress({ rules, tls: [{ hosts: ['app.example.net'], secretName: 'app' }] }) },
      {
        it: 'has one beside a right one',
        ...ingress({ rules, tls: [{ hosts: ['app.example.com'] }, { hosts: ['app.example.com', 'b.example.org'] }] }),
      },
    ],
  },
});
