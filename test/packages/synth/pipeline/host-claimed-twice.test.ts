import { Construct } from 'constructs';

import { type App, type ClusterSpec, type Fleet, releaseMarker } from '@kube-world/model';

import { issuesOf, object, type Placed, twoClusters } from './two-clusters';

const rules = ['host-claimed-twice', 'shared-host-unneeded'];
const route = (match: string): object => object('traefik.io/v1alpha1', 'IngressRoute', { routes: [{ kind: 'Rule', match }] });
const host = (name: string): object => route(`Host(\`${name}\`)`);
const certificate = (...dnsNames: readonly string[]): object =>
  object('cert-manager.io/v1', 'Certificate', { secretName: 'web-tls', dnsNames, issuerRef: { name: 'ca' } });
const record = 'external-dns.alpha.kubernetes.io/hostname';

/** An app that installs a chart with these values. */
function chart(values: unknown): App {
  const release = {
    name: 'shop',
    namespace: 'shop',
    chart: { name: 'shop', version: '1.0.0', repository: 'https://charts.example.com', crds: [] },
    values,
  };
  return {
    name: 'shop',
    namespace: { name: 'shop', podSecurity: 'baseline' },
    layer: 'apps',
    build: (scope) => void Object.assign(new Construct(scope, 'chart'), { [releaseMarker]: release }),
  };
}

const claims: readonly (readonly [string, Placed, string])[] = [
  ['an IngressRoute', { objects: [host('home.example.com')] }, 'right/web/object-0 spec.routes'],
  [
    'a rule with several hosts',
    { objects: [route('(Host("x.example.com", `home.example.com`)) && PathPrefix(`/a`)')] },
    'right/web/object-0 spec.routes',
  ],
  [
    'an IngressRouteTCP',
    { objects: [object('traefik.io/v1alpha1', 'IngressRouteTCP', { routes: [{ match: 'HostSNI(`home.example.com`)' }] })] },
    'right/web/object-0 spec.routes',
  ],
  [
    'an Ingress',
    { objects: [object('networking.k8s.io/v1', 'Ingress', { rules: [{ host: 'home.example.com' }] })] },
    'right/web/object-0 spec.rules',
  ],
  [
    'its certificate',
    { objects: [object('networking.k8s.io/v1', 'Ingress', { tls: [{ hosts: ['home.example.com'] }] })] },
    'right/web/object-0 spec.tls',
  ],
  [
    'an HTTPRoute',
    { objects: [object('gateway.networking.k8s.io/v1', 'HTTPRoute', { hostnames: ['home.example.com'] })] },
    'right/web/object-0 spec.hostnames',
  ],
  [
    'a Gateway',
    { objects: [object('gateway.networking.k8s.io/v1', 'Gateway', { listeners: [{ name: 'a', hostname: 'home.example.com' }] })] },
    'right/web/object-0 spec.listeners',
  ],
  ['a Certificate', { objects: [certificate('other.example.com', 'home.example.com')] }, 'right/web/object-0 spec.dnsNames'],
  [
    'a record of ExternalDNS',
    { objects: [object('v1', 'Service', { ports: [] }, { annotations: { [record]: 'x.example.com, Home.Example.com.' } })] },
    'right/web/object-0 metadata.annotations',
  ],
  [
    'a DNSEndpoint',
    { objects: [object('externaldns.k8s.io/v1alpha1', 'DNSEndpoint', { endpoints: [{ dnsName: 'home.example.com' }] })] },
    'right/web/object-0 spec.endpoints',
  ],
  [
    "a chart's ingress",
    { apps: [chart({ grafana: { ingress: { enabled: true, hosts: ['home.example.com'] } } })] },
    'right/shop/chart values.grafana.ingress.hosts',
  ],
  [
    "a chart's ingress with objects for hosts",
    { apps: [chart({ ingress: { hosts: [{ host: 'home.example.com', paths: [] }] } })] },
    'right/shop/chart values.ingress.hosts',
  ],
  ['a chart that has one host', { apps: [chart({ hostname: 'home.example.com' })] }, 'right/shop/chart values.hostname'],
];

test.each(claims)('a host that another cluster has is not claimed again by %s', (_, right, at) => {
  expect(issuesOf(twoClusters({ objects: [host('home.example.com')] }, right), rules)).toEqual([
    {
      rule: 'host-claimed-twice',
      severity: 'error',
      at,
      message: "'home.example.com' is also claimed by cluster 'left', at left/web/object-0 spec.routes",
      remedy:
        "give one of them another name; if both answer on purpose, say so in the fleet's sharedHosts: { host: 'home.example.com', clusters: ['left', 'right'], reason }",
    },
  ]);
});

test.each([
  ['holds it', '*.example.com', 'home.example.com', 'right/web'],
  ['holds it from far above', '*.example.com', 'a.home.example.com', 'right/web'],
  ['of the other order holds it', 'home.example.com', '*.example.com', 'left/web'],
  ['holds a wildcard', '*.example.com', '*.home.example.com', 'right/web'],
])('a wildcard of another cluster that %s is a claim', (_, left, right, at) => {
  const issues = issuesOf(twoClusters({ objects: [host(left)] }, { objects: [host(right)] }), rules);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.at.startsWith(at)).toBe(true);
  expect(issues[0]?.message).toContain("lies below '*.example.com', which is claimed by cluster");
});

const linked = (to: string): Partial<ClusterSpec> => ({ links: [{ to, over: 'vpn' }] });

test.each<[string, Placed, Placed]>([
  ['the names differ', { objects: [host('a.example.com')] }, { objects: [host('b.example.com')] }],
  ['one name is a part of the other', { objects: [host('home.example.com')] }, { objects: [host('a-home.example.com')] }],
  ['a wildcard holds what is below it alone', { objects: [host('*.home.example.com')] }, { objects: [host('home.example.com')] }],
  ['one cluster has it twice', { objects: [host('home.example.com'), { ...certificate('home.example.com') }] }, {}],
  ['one cluster has a wildcard and a name below it', { objects: [host('*.example.com'), host('home.example.com')] }, {}],
  [
    'a rule leaves the name out',
    { objects: [host('home.example.com')] },
    { objects: [route('PathPrefix(`/`) && !Host(`home.example.com`)')] },
  ],
  [
    'a rule looks for the name by a pattern',
    { objects: [host('home.example.com')] },
    { objects: [route('HostRegexp(`home.example.com`)')] },
  ],
  ['a wildcard stands in a certificate', { objects: [certificate('*.example.com')] }, { objects: [host('home.example.com')] }],
  ['both have a wildcard certificate', { objects: [certificate('*.example.com')] }, { objects: [certificate('*.example.com')] }],
  [
    'they are the names of Services',
    { objects: [certificate('web', 'web.shop', 'web.shop.svc')] },
    { objects: [certificate('web', 'web.shop', 'web.shop.svc')] },
  ],
  ['each machine answers for itself', { objects: [host('app.localhost')] }, { objects: [host('app.localhost')] }],
  ['their own networks answer', { objects: [host('nas.local')] }, { objects: [host('nas.local')] }],
  [
    "a chart's ingress is off",
    { objects: [host('home.example.com')] },
    { apps: [chart({ ingress: { enabled: false, hosts: ['home.example.com'] } })] },
  ],
  ['a chart only talks to it', { objects: [host('home.example.com')] }, { apps: [chart({ database: { host: 'home.example.com' } })] }],
])('two clusters may be as they are where %s', (_, left, right) => {
  expect(issuesOf(twoClusters(left, right), rules)).toEqual([]);
});

test('two clusters whose networks are joined have each name below .local once', () => {
  const objects = [host('nas.local')];
  expect(issuesOf(twoClusters({ objects, spec: linked('right') }, { objects, spec: linked('left') }), rules)).toHaveLength(1);
  expect(issuesOf(twoClusters({ objects, spec: { site: 'a' } }, { objects, spec: { site: 'a' } }), rules)).toHaveLength(1);
});

test('a host that both serve on purpose is said to be shared, and one that is not any more is an error', () => {
  const objects = [host('www.example.com')];
  const sharedHosts = [{ host: 'www.example.com', clusters: ['left', 'right'], reason: 'one stands in for the other' }];
  expect(issuesOf(twoClusters({ objects }, { objects }, { sharedHosts }), rules)).toEqual([]);
  const others = [{ ...sharedHosts[0], clusters: ['left', 'elsewhere'] }] as typeof sharedHosts;
  expect(issuesOf(twoClusters({ objects }, { objects }, { sharedHosts: others }), rules)).toHaveLength(2);
  expect(issuesOf(twoClusters({ objects }, {}, { sharedHosts }), rules)).toEqual([
    {
      rule: 'shared-host-unneeded',
      severity: 'error',
      at: 'two sharedHosts.0',
      message: "'www.example.com' is not claimed by two of left, right",
      remedy: 'drop the entry',
    },
  ]);
});

test('a run about one cluster looks at what the others claim, and says nothing of the rest of them', () => {
  const objects = [host('home.example.com')];
  const broken: App = { ...chart({}), name: 'broken', build: () => void JSON.parse('{') };
  const fleet = twoClusters({ objects }, { objects, apps: [broken] });
  for (const clusters of [['left'], ['right']]) expect(issuesOf(fleet, rules, clusters)).toHaveLength(1);
  expect(issuesOf(fleet, ['app-refused'], ['left'])).toEqual([]);
});

test.each([
  null,
  7,
  'x',
  [],
  [null],
  { rules: 7 },
  { routes: [{ match: 7 }, null] },
  { dnsNames: [null, 7] },
  { hostnames: 'x' },
  { listeners: [7] },
])('nothing is thrown for a spec of another form: %j', (spec) => {
  const kinds = [
    'networking.k8s.io/v1 Ingress',
    'traefik.io/v1alpha1 IngressRoute',
    'gateway.networking.k8s.io/v1 HTTPRoute',
    'cert-manager.io/v1 Certificate',
  ];
  const objects = kinds.map((kind) => object(kind.split(' ')[0] ?? '', kind.split(' ')[1] ?? '', spec as object));
  expect(() => issuesOf(twoClusters({ objects }, { objects }), rules)).not.toThrow();
});

test.each([null, [null], [{}], [{ host: 'home.example.com', clusters: null }]])(
  'nothing is thrown where sharedHosts is %j',
  (sharedHosts) => {
    const objects = [host('home.example.com')];
    expect(issuesOf(twoClusters({ objects }, { objects }, { sharedHosts } as unknown as Partial<Fleet>), rules).length).toBeGreaterThan(0);
  },
);
