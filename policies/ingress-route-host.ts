import { definePolicy } from '@kube-world/policy';

import { hostDomains, hostRemedy, hostWhy, inDomains } from './facts/host-domains';

const group = 'traefik.io';
const made = (kind: 'IngressRoute' | 'IngressRouteTCP', route: object) => ({
  object: {
    apiVersion: `${group}/v1alpha1`,
    kind,
    metadata: { name: 'app', namespace: 'app' },
    spec: { routes: [{ ...route, services: [{ name: 'app', port: 80 }] }] },
  },
});
const route = (match: string) => made('IngressRoute', { kind: 'Rule', match });
const tcp = (match: string) => made('IngressRouteTCP', { match });
/** Traefik reads the names of matchers in lower and upper case as well. */
const calls = "alternative.findAll('(?i)host(?:sni)?[(][^)]*[)]')";

export default definePolicy({
  id: 'ingress-route-host',
  title: "Each alternative of a route names its hosts, in the fleet's domain or in a local one",
  why: hostWhy,
  severity: 'error',
  match: {
    every: 'object',
    kinds: [
      { group, kind: 'IngressRoute' },
      { group, kind: 'IngressRouteTCP' },
    ],
  },
  facts: hostDomains,
  // what a pattern or a 'not' lets in cannot be told
  expression: `object.spec.?routes.orValue([]).all(route,
    !route.?match.orValue('').matches('(?i)host(sni)?regexp|![ \\n\\t]*([(]|host)') &&
    route.?match.orValue('').split('||').all(alternative, ${calls}.size() > 0 &&
      ${calls}.all(call, call.findAll('[\`"][^\`"]*[\`"]').size() > 0 && call.findAll('[\`"][^\`"]*[\`"]').all(quoted,
        ${inDomains('quoted.substring(1, quoted.size() - 1)')}
      ))
    )
  )`,
  field: 'spec.routes',
  message: "answers a host outside of the fleet's domains, or one that cannot be told",
  remedy: `${hostRemedy}; write an alternative as a route of its own, and no HostRegexp`,
  cases: {
    passes: [
      { it: 'names a host of the domain', ...route('Host(`app.example.com`)') },
      { it: 'names a path as well', ...route('Host(`app.example.com`) && PathPrefix(`/api`)') },
      { it: 'names two hosts', ...route('Host(`app.lan`) || Host("app.example.com") && Path(`/`)') },
      { it: 'is written in upper case', ...route('HOST(`APP.example.com`)') },
      { it: 'takes connections for a host', ...tcp('HostSNI(`db.example.com`)') },
      { it: 'asks for no method', ...route('Host(`app.example.com`) && !Method(`POST`)') },
    ],
    fails: [
      { it: 'is elsewhere', ...route('Host(`app.example.net`)') },
      { it: 'only ends alike', ...route('Host(`app.badexample.com`)') },
      { it: 'is elsewhere, in lower case', ...route('Host(`app.example.com`) && host(`app.example.net`)') },
      { it: 'is one of two elsewhere', ...route('Host(`app.example.com`, `app.example.net`)') },
      { it: 'names none', ...route('PathPrefix(`/`)') },
      { it: 'names none in one alternative', ...route('Host(`app.example.com`) || PathPrefix(`/`)') },
      { it: 'takes all others', ...route('!Host(`app.example.com`)') },
      { it: 'takes all others, in two lines', ...route('!\n\tHost(`app.example.com`)') },
      { it: 'takes connections for a host elsewhere', ...tcp('HostSNI(`db.example.net`)') },
      { it: 'takes every connection', ...tcp('HostSNI(`*`)') },
      { it: 'takes connections by a pattern', ...tcp('HostSNIRegexp(`.+`) && HostSNI(`db.example.com`)') },
      { it: 'takes a pattern', ...route('HostRegexp(`.+`) && Host(`app.example.com`)') },
      { it: 'is empty', ...route('Host(``)') },
    ],
  },
});
