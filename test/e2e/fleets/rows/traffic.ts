import { appOf, object, talker } from '../base';
import { row } from '../row';

const policy = (spec: object) => object('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: {}, ...spec } });
const name = (app: string) => ({ 'app.kubernetes.io/name': app });
const namespaced = (app: string) => ({
  namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': app } },
  podSelector: { matchLabels: name(app) },
});
const served = appOf('web', [], { traffic: { serves: { http: { port: 8080 } } } });
const between = (from: string, to: string) => [
  object(
    'networking.k8s.io/v1',
    'NetworkPolicy',
    {
      metadata: { namespace: from },
      spec: {
        podSelector: { matchLabels: name(from) },
        policyTypes: ['Egress'],
        egress: [{ to: [namespaced(to)], ports: [{ port: 8080 }] }],
      },
    },
    `from-${from}`,
  ),
  object(
    'networking.k8s.io/v1',
    'NetworkPolicy',
    {
      metadata: { namespace: to },
      spec: {
        podSelector: { matchLabels: name(to) },
        policyTypes: ['Ingress'],
        ingress: [{ from: [namespaced(from)], ports: [{ port: 8080 }] }],
      },
    },
    `to-${to}`,
  ),
];
const denied = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };

/** Who may talk to whom. */
export const traffic = [
  row(
    'traffic-undeclared',
    'two apps that may talk, and do not say so',
    { apps: [talker('api')], objects: between('web', 'api') },
    {
      at: 'c/api/Deployment-api',
      message: "'web' in namespace 'web' may talk to 'api' in namespace 'api' at TCP 8080, and no app declares it",
      remedy:
        'declare it as traffic of either app, or take it out of c/web/NetworkPolicy-to-api-api spec.ingress[0] or c/web/NetworkPolicy-from-web-web spec.egress[0]',
    },
  ),
  row(
    'traffic-blocked',
    'an app that says whom it talks to, in namespaces without rules for it',
    { bare: [talker('api', { namespace: { exists: true }, traffic: { talksTo: [{ app: served, port: 'http' }] } })] },
    {
      at: 'c/api traffic',
      message:
        "'web' in namespace 'web' may not be talked to by 'api' in namespace 'api' at TCP 8080, which is declared: none of its policies ('default-deny') lets ingress through",
      remedy:
        "allow ingress from 'app.kubernetes.io/name=api' in namespace 'api' at TCP 8080 in a NetworkPolicy of namespace 'web', or let withNamespaces write it",
    },
  ),
  row(
    'served-port-not-there',
    'the port of the Service in place of the one of the container',
    {
      app: { traffic: { serves: { http: { port: 80 } } } },
      apps: [talker('api', { traffic: { talksTo: [{ app: appOf('web', []), port: 'http' }] } })],
    },
    {
      at: 'c/api traffic',
      message: "no container of 'web' in namespace 'web' listens at TCP 80",
      remedy: 'declare the port of the container, not that of its Service: it listens at TCP 8080',
    },
  ),
  row(
    'dns-blocked',
    'a namespace closed without a way to DNS',
    {
      bare: [
        talker(
          'api',
          {},
          { objects: [object('v1', 'Namespace', {}, 'api'), object('networking.k8s.io/v1', 'NetworkPolicy', { spec: denied }, 'deny')] },
        ),
      ],
    },
    {
      at: 'c/api/Deployment-api',
      message: "'api' in namespace 'api' may not ask the cluster's DNS at TCP 53, UDP 53",
      remedy: "allow egress to 'k8s-app=kube-dns' in namespace 'kube-system' at UDP 53 and TCP 53 for all pods of namespace 'api'",
    },
  ),
  row(
    'namespace-not-isolated',
    'a namespace without a rule',
    { bare: [talker('api', {}, { objects: [object('v1', 'Namespace', {}, 'api')] })] },
    {
      at: 'c/api/Namespace-api',
      message: "no NetworkPolicy closes ingress and egress of all pods in namespace 'api'",
      remedy:
        'give it a NetworkPolicy with podSelector: {} and policyTypes: [Ingress, Egress], or place its apps with withNamespaces, which does',
    },
  ),
  row(
    'metadata-reachable',
    'a way to every address',
    { app: { traffic: { egress: [{ kind: 'network', cidr: '0.0.0.0/0', ports: [{ port: 443 }] }] } } },
    {
      at: 'c/namespace-web/web spec.egress[0]',
      message: "ipBlock '0.0.0.0/0' holds 169.254.169.254, where clouds hand out a machine's credentials",
      remedy:
        'add except: [169.254.169.254/32] to the ipBlock, or let the app declare egress to 169.254.169.254/32 where it needs just that',
    },
  ),
  row(
    'port-range-reversed',
    'a range that ends before it begins',
    {
      objects: [
        policy({
          policyTypes: ['Egress'],
          egress: [{ to: [{ ipBlock: { cidr: '192.0.2.0/24' } }], ports: [{ port: 9000, endPort: 8000 }] }],
        }),
      ],
    },
    {
      at: 'c/web/NetworkPolicy-web spec.egress[0].ports[0].endPort',
      message: 'the range ends with 8000, below its first port 9000',
      remedy: 'give port a number that is not above endPort',
    },
  ),
];
