import { groupOf, type Manifest } from '@kube-world/model';

import { type Fields, fieldsAt, fieldsOf, listAt, textAt, textFields, textsAt } from '../../fields';

/** A host name as an object has it, and in which of its fields. */
export type NamedHost = readonly [field: string, host: string];

/** The host names at which an object has its cluster answer: of routes, of certificates for them, and of DNS records. */
export function hostNamesOf(manifest: Manifest): readonly NamedHost[] {
  const read = readers.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
  const recorded = textAt(fieldsAt(fieldsOf(manifest.metadata), 'annotations'), dnsAnnotation);
  return [
    ...(read?.(fieldsAt(manifest, 'spec')) ?? []),
    ...commaSeparated(recorded).map((host): NamedHost => ['metadata.annotations', host]),
  ];
}

/** ExternalDNS makes a record for each name that a Service, Ingress or route says here. */
const dnsAnnotation = 'external-dns.alpha.kubernetes.io/hostname';

const readers: ReadonlyMap<string, (spec: Fields) => readonly NamedHost[]> = new Map([
  ['networking.k8s.io/Ingress', ingress],
  ['traefik.io/IngressRoute', ingressRoute],
  ['traefik.io/IngressRouteTCP', ingressRoute],
  ['gateway.networking.k8s.io/HTTPRoute', hostnames],
  ['gateway.networking.k8s.io/GRPCRoute', hostnames],
  ['gateway.networking.k8s.io/TLSRoute', hostnames],
  ['gateway.networking.k8s.io/Gateway', gateway],
  ['cert-manager.io/Certificate', certificate],
  [
    'externaldns.k8s.io/DNSEndpoint',
    (spec) => listAt(spec, 'endpoints').flatMap((endpoint) => named('spec.endpoints', textAt(endpoint, 'dnsName'))),
  ],
]);

function ingress(spec: Fields): readonly NamedHost[] {
  return [
    ...listAt(spec, 'rules').flatMap((rule) => named('spec.rules', textAt(rule, 'host'))),
    ...listAt(spec, 'tls').flatMap((tls) => named('spec.tls', ...exact(textsAt(tls, 'hosts')))),
  ];
}

function ingressRoute(spec: Fields): readonly NamedHost[] {
  return listAt(spec, 'routes').flatMap((route) => named('spec.routes', ...hostsOfRule(textAt(route, 'match') ?? '')));
}

/** `Host(`a`) && !Host(`b`)` names `a` alone. */
function hostsOfRule(match: string): readonly string[] {
  const matchers = match.matchAll(/(?<!!\s{0,9})\bHost(?:SNI)?\(([^)]*)\)/g);
  return [...matchers].flatMap(([, names = '']) => [...names.matchAll(/[`"]([^`"]+)[`"]/g)].map(([, name = '']) => name));
}

function hostnames(spec: Fields): readonly NamedHost[] {
  return named('spec.hostnames', ...textsAt(spec, 'hostnames'));
}

function gateway(spec: Fields): readonly NamedHost[] {
  return listAt(spec, 'listeners').flatMap((listener) => named('spec.listeners', ...exact([textAt(listener, 'hostname') ?? ''])));
}

/** Names of Services are the cluster's own, also in the short forms that stand beside `web.shop.svc`; a CA's is nobody's address. */
function certificate(spec: Fields): readonly NamedHost[] {
  if (spec['isCA'] === true) return [];
  const names = [...textsAt(spec, 'dnsNames'), textAt(spec, 'commonName') ?? ''];
  const services = names.filter((name) => /\.svc(\.|$)/.test(name));
  const outside = names.filter((name) => !services.includes(name) && !services.some((service) => service.startsWith(`${name}.`)));
  return named('spec.dnsNames', ...exact(outside));
}

/** A wildcard in a certificate proves names, and one of a listener admits them; neither leads traffic, so every cluster may have it. */
function exact(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== '' && !name.startsWith('*'));
}

/** Names of the routes that a chart makes of its values: `hosts` below an `ingress`, and Rancher's `hostname`. */
export function hostNamesInValues(values: Fields): readonly NamedHost[] {
  const found: NamedHost[] = [];
  const visit = (part: Fields, path: string, isRoute: boolean, depth: number): void => {
    if (depth > maximumDepth || part['enabled'] === false) return;
    for (const [key, value] of Object.entries(part)) {
      const place = `${path}.${key}`;
      if (isRoute ? /^host(name)?s?$/.test(key) : path === 'values' && key === 'hostname') found.push(...named(place, ...textsIn(value)));
      else visit(fieldsOf(value), place, isRoute || /ingress|route/i.test(key), depth + 1);
    }
  };
  visit(values, 'values', false, 0);
  return found;
}

/** Deeper than any chart's values. */
const maximumDepth = 20;

/** A text, texts, or `{ host }` and `{ name }` as charts have them. */
function textsIn(value: unknown): readonly string[] {
  return [value].flat().flatMap((one) => (typeof one === 'string' ? [one] : Object.values(textFields(hostFields(fieldsOf(one))))));
}

const hostFields = ({ host, name }: Fields): Fields => ({ host, name });

function commaSeparated(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function named(field: string, ...hosts: readonly (string | undefined)[]): readonly NamedHost[] {
  return hosts.flatMap((host): readonly NamedHost[] => (host === undefined ? [] : [[field, host]]));
}
