import { partsOf } from '@kube-world/cli';
import { withNamespaces } from '@kube-world/constructs';
import { type App, defineCluster, defineFleet, type Issue, placeOn, type Traffic } from '@kube-world/model';
import { synth } from '@kube-world/synth';
import { ApiObject } from 'cdk8s';

import { clusterOf } from '../checks/context-with';

const { checkFleet: _, policies: __, ...parts } = partsOf('2000-01-01');

/** An app whose pods listen at 8080. */
function appOf(name: string, traffic: Traffic, more: readonly object[] = []): App {
  const labels = { 'app.kubernetes.io/name': name };
  const containers = [{ name: 'main', image: 'ghcr.io/example/main:1.0.0', ports: [{ name: 'http', containerPort: 8080 }] }];
  const spec = { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } };
  const objects = [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec }, ...more];
  return {
    name,
    namespace: { name: `${name}-space`, podSecurity: 'restricted' },
    layer: 'apps',
    traffic,
    build: (scope) =>
      objects.forEach((each, index) => new ApiObject(scope, `o${index}`, each as ConstructorParameters<typeof ApiObject>[2])),
  };
}

const policy = (name: string, spec: object): object => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name },
  spec,
});

interface Change {
  readonly web?: readonly object[];
  readonly db?: readonly object[];
  readonly port?: number;
  /** A policy that is left out, by its name. */
  readonly without?: string;
  readonly flannel?: boolean;
}

/** `web` talks to `db` in another namespace; through every stage of synth but the write. */
function issuesOf({ web = [], db = [], port = 8080, without, flannel = false }: Change = {}): readonly Issue[] {
  const { spec } = clusterOf();
  const cluster = flannel ? defineCluster({ ...spec, network: { ...spec.network, cni: 'flannel' } }) : defineCluster(spec);
  const callee = appOf('db', { serves: { sql: { port } } }, db);
  const apps = withNamespaces([appOf('web', { talksTo: [{ app: callee, port: 'sql' }] }, web), callee]);
  const placement = placeOn(
    cluster,
    apps.map((app) => (without === undefined ? app : lacking(app, without))),
  );
  const fleet = defineFleet({
    name: 'f',
    repository: { url: 'https://git.example.com/f', branch: 'main' },
    owner: 'o',
    domain: 'example.com',
    placements: [placement],
  });
  return synth(fleet, parts).issues.filter(({ rule }) => networkRuleNames.has(rule));
}

const networkRuleNames = new Set([
  'dns-blocked',
  'metadata-reachable',
  'namespace-not-isolated',
  'policies-not-enforced',
  'served-port-not-there',
  'traffic-blocked',
  'traffic-undeclared',
]);

/** The app without one of the policies that it would make in the namespace of `web`. */
function lacking(app: App, policyName: string): App {
  if (app.name !== 'namespace-web-space') return app;
  return {
    ...app,
    build: (scope, context) => {
      app.build(scope, context);
      for (const construct of scope.node.findAll())
        if (construct instanceof ApiObject && construct.kind === 'NetworkPolicy' && construct.metadata.name === policyName)
          construct.node.scope?.node.tryRemoveChild(construct.node.id);
    },
  };
}

test('[KW-44] [KW-45] apps that say what they talk to have no finding', () => {
  expect(issuesOf()).toEqual([]);
});

const all = [{ podSelector: {}, namespaceSelector: {} }];

test.each<[rule: string, Change, at: string, message: string, remedy: string]>([
  [
    'namespace-not-isolated',
    { without: 'default-deny' },
    'pi/namespace-web-space/Isolation/Namespace',
    "no NetworkPolicy closes ingress of all pods in namespace 'web-space'",
    'give it a NetworkPolicy with podSelector: {}',
  ],
  [
    'dns-blocked',
    { without: 'allow-dns' },
    'pi/web/o0',
    "'web' in namespace 'web-space' may not ask the cluster's DNS at TCP 53, UDP 53",
    "allow egress to 'k8s-app=kube-dns' in namespace 'kube-system'",
  ],
  [
    'traffic-blocked',
    { without: 'web' },
    'pi/web traffic',
    "'web' in namespace 'web-space' may not talk to 'db' in namespace 'db-space' at TCP 8080, which is declared",
    "allow egress to 'app.kubernetes.io/name=db' in namespace 'db-space' at TCP 8080",
  ],
  [
    'traffic-undeclared',
    { db: [policy('open', { podSelector: {}, ingress: [{ from: all }] })] },
    'pi/db/o0',
    "any pod may talk to 'db' in namespace 'db-space' at every port, and no app declares it",
    'take it out of pi/db/o1 spec.ingress[0]',
  ],
  [
    'metadata-reachable',
    {
      web: [
        policy('open', {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0', except: ['10.0.0.0/8'] } }] }],
        }),
      ],
    },
    'pi/web/o1 spec.egress[0]',
    "ipBlock '0.0.0.0/0' holds 169.254.169.254",
    'add except: [169.254.169.254/32] to the ipBlock',
  ],
  [
    'served-port-not-there',
    { port: 80 },
    'pi/web traffic',
    "no container of 'db' in namespace 'db-space' listens at TCP 80",
    'it listens at TCP 8080',
  ],
  [
    'policies-not-enforced',
    { flannel: true },
    'pi.network.cni',
    "kind with the CNI 'flannel' does not enforce NetworkPolicies",
    'use calico or cilium',
  ],
])('%s is found through the whole of synth', (rule, change, at, message, remedy) => {
  const found = issuesOf(change);
  expect(found).toEqual([
    { rule, severity: 'error', at, message: expect.stringContaining(message), remedy: expect.stringContaining(remedy) },
  ]);
});
