import { object } from '../base';
import type { Change } from '../change';
import { row } from '../row';

const group = 'rbac.authorization.k8s.io';
const role = (rule: object, metadata: object = {}) =>
  object(`${group}/v1`, 'Role', { metadata, rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'], ...rule }] });
const binding = (roleRef: object, metadata: object = {}) =>
  object(`${group}/v1`, 'RoleBinding', {
    metadata,
    roleRef: { apiGroup: group, ...roleRef },
    subjects: [{ kind: 'ServiceAccount', name: 'web', namespace: 'web' }],
  });
const gathering = object(`${group}/v1`, 'ClusterRole', {
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'example.org/gathered': 'true' } }] },
});
const service = (spec: object): Change => ({ of: { Service: { spec } } });
const makes = (...objects: NonNullable<Change['objects']>): Change => ({ objects });
const ingress = (host: string, tls?: readonly object[]) =>
  object('networking.k8s.io/v1', 'Ingress', {
    spec: {
      ingressClassName: 'traefik',
      ...(tls ? { tls } : {}),
      rules: [
        { host, http: { paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { name: 'http' } } } }] } },
      ],
    },
  });
const asks = (expression: string) =>
  object('policies.kyverno.io/v1', 'ValidatingPolicy', {
    spec: {
      matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }] },
      validations: [{ expression, message: 'is wrong' }],
    },
  });
const admission = object('admissionregistration.k8s.io/v1', 'ValidatingAdmissionPolicy', {
  spec: {
    failurePolicy: 'Ignore',
    matchConstraints: { resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }] },
    validations: [{ expression: 'has(object.spec)' }],
  },
});

/** Policies of all other objects. */
export const objectPolicies = [
  row('binding-administrator', 'an app that is an administrator', makes(binding({ kind: 'ClusterRole', name: 'admin' })), {
    at: 'c/web/RoleBinding-web roleRef.name',
    message: 'binds a role of administrators, got "admin"',
    remedy: 'write a role of what is needed',
  }),
  row('role-escalation', 'a role that hands out roles', makes(role({ apiGroups: [group], resources: ['roles'], verbs: ['bind'] })), {
    at: 'c/web/Role-web rules',
    message:
      'grants bind, escalate, impersonate or tokens of accounts, got [{"apiGroups":["rbac.authorization.k8s.io"],"resources":["roles"],"verbs":["bind"]}]',
    remedy: 'grant what the holder is to do itself',
  }),
  row(
    'role-escalation',
    'a role that makes tokens of any account',
    makes(role({ resources: ['serviceaccounts/token'], verbs: ['create'] })),
    {
      at: 'c/web/Role-web rules',
      message:
        'grants bind, escalate, impersonate or tokens of accounts, got [{"apiGroups":[""],"resources":["serviceaccounts/token"],"verbs":["create"]}]',
      remedy: 'grant what the holder is to do itself',
    },
  ),
  row('role-aggregation', 'a role that gathers others', makes(gathering), {
    at: 'c/web/ClusterRole-web aggregationRule',
    message: 'gathers the rules of other roles, got {"clusterRoleSelectors":[{"matchLabels":{"example.org/gathered":"true"}}]}',
    remedy: 'write the rules that are needed into the role, or bind each of the other roles',
  }),
  row('role-exec', 'a role that runs commands in pods', makes(role({ resources: ['pods/exec'], verbs: ['create'] })), {
    at: 'c/web/Role-web rules',
    message:
      'grants exec, attach, port forwarding or debugging in pods, got [{"apiGroups":[""],"resources":["pods/exec"],"verbs":["create"]}]',
    remedy: 'leave it out; people who may do it have it by a role of their own',
  }),
  row('role-secrets', 'a role that reads all Secrets', makes(role({ resources: ['secrets'] })), {
    at: 'c/web/Role-web rules',
    message: 'grants all Secrets, got [{"apiGroups":[""],"resources":["secrets"],"verbs":["get"]}]',
    remedy: 'name them in resourceNames',
  }),
  row('role-wildcards', 'a role of all verbs', makes(role({ verbs: ['*'] })), {
    at: 'c/web/Role-web rules',
    message: 'grants by a wildcard, got [{"apiGroups":[""],"resources":["pods"],"verbs":["*"]}]',
    remedy: 'name the verbs, resources and groups',
  }),
  row(
    'role-read-only',
    'a role that writes where all is read',
    { fleet: { readOnlyNamespaces: ['web'] }, ...makes(role({ verbs: ['update'] })) },
    {
      at: 'c/web/Role-web rules',
      message:
        'writes in a namespace that is among the fleet\'s `readOnlyNamespaces`, got [{"apiGroups":[""],"resources":["pods"],"verbs":["update"]}]',
      remedy: 'grant get, list and watch alone',
    },
  ),
  row(
    'read-only-binding',
    'an account that writes elsewhere',
    {
      fleet: { readOnlyNamespaces: ['web'] },
      ...makes(role({ verbs: ['update'] }, { namespace: 'default' }), binding({ kind: 'Role', name: 'web' }, { namespace: 'default' })),
    },
    {
      at: 'c/web/RoleBinding-web-default roleRef',
      message:
        "gives the account 'web/web' the Role 'web', which writes (update), and the namespace is among the fleet's readOnlyNamespaces",
      remedy: 'bind a role of get, list and watch alone, or run what has to write in another namespace',
    },
  ),
  row('service-external-ips', 'an external address', service({ externalIPs: ['192.0.2.9'] }), {
    at: 'c/web/Service-web spec.externalIPs',
    message: 'claims external addresses, got ["192.0.2.9"]',
    remedy: "take an address of the cluster's pool with a Service of type LoadBalancer",
  }),
  row('service-load-balancer', 'an address where there is no pool', service({ type: 'LoadBalancer' }), {
    at: 'c/web/Service-web spec.type',
    message: 'asks for an address, and the cluster has none to give, got "LoadBalancer"',
    remedy: "give the cluster a pool in `network.pools`, or come in through the cluster's ingress with a Service of type ClusterIP",
  }),
  row('service-node-port', 'a port of every node', service({ type: 'NodePort' }), {
    at: 'c/web/Service-web spec.type',
    message: 'opens a port on every node, and the cluster is not entered so, got "NodePort"',
    remedy:
      "come in through the cluster's ingress with a Service of type ClusterIP, or expose the ingress by 'node-port' in the cluster's facts",
  }),
  row('ingress-host', 'a host of another domain', makes(ingress('www.other.org')), {
    at: 'c/web/Ingress-web spec',
    message: `answers a host outside of the fleet's domains, in its rules or with a certificate, or every host, got {"ingressClassName":"traefik","rules":[{"host":"www.other.org",`,
    remedy: "end it in the fleet's domain or in a local one (`domain` and `localDomains` of the fleet's facts)",
  }),
  row('ingress-host', 'a certificate of another domain', makes(ingress('www.example.com', [{ hosts: ['www.other.org'] }])), {
    at: 'c/web/Ingress-web spec',
    message: `answers a host outside of the fleet's domains, in its rules or with a certificate, or every host`,
    remedy: "end it in the fleet's domain or in a local one (`domain` and `localDomains` of the fleet's facts)",
  }),
  row(
    'ingress-route-host',
    'a host of another domain',
    {
      brings: ['traefik.io'],
      ...makes(
        object('traefik.io/v1alpha1', 'IngressRoute', {
          spec: { routes: [{ kind: 'Rule', match: 'Host(`www.other.org`)', services: [{ name: 'web', port: 'http' }] }] },
        }),
      ),
    },
    {
      at: 'c/web/IngressRoute-web spec.routes',
      message:
        'answers a host outside of the fleet\'s domains, or one that cannot be told, got [{"kind":"Rule","match":"Host(`www.other.org`)","services":[{"name":"web","port":"http"}]}]',
      remedy:
        "end it in the fleet's domain or in a local one (`domain` and `localDomains` of the fleet's facts); write an alternative as a route of its own, and no HostRegexp",
    },
  ),
  row(
    'gateway-listener-host',
    'a listener for another domain',
    {
      brings: ['gateway.networking.k8s.io'],
      ...makes(
        object('gateway.networking.k8s.io/v1', 'Gateway', {
          spec: { gatewayClassName: 'web', listeners: [{ name: 'web', port: 80, protocol: 'HTTP', hostname: '*.other.org' }] },
        }),
      ),
    },
    {
      at: 'c/web/Gateway-web spec.listeners',
      message: `listens for a host outside of the fleet's domains, got [{"name":"web","port":80,"protocol":"HTTP","hostname":"*.other.org"}]`,
      remedy: "end it in the fleet's domain or in a local one (`domain` and `localDomains` of the fleet's facts)",
    },
  ),
  row(
    'gateway-route-host',
    'a host of another domain',
    {
      brings: ['gateway.networking.k8s.io'],
      ...makes(
        object('gateway.networking.k8s.io/v1', 'HTTPRoute', {
          spec: { hostnames: ['www.other.org'], rules: [{ backendRefs: [{ name: 'web', port: 80 }] }] },
        }),
      ),
    },
    {
      at: 'c/web/HTTPRoute-web spec.hostnames',
      message: `answers a host outside of the fleet's domains, or every host of its Gateway, got ["www.other.org"]`,
      remedy: "end it in the fleet's domain or in a local one (`domain` and `localDomains` of the fleet's facts)",
    },
  ),
  row(
    'exception-namespace',
    "an exception outside of Kyverno's namespace",
    {
      brings: ['policies.kyverno.io'],
      ...makes(object('policies.kyverno.io/v1', 'PolicyException', { spec: { policyRefs: [{ name: 'web', kind: 'ValidatingPolicy' }] } })),
    },
    {
      at: 'c/web/PolicyException-web metadata.namespace',
      message: 'excepts something from a policy, and is not among the exceptions of the cluster, got "web"',
      remedy: "let the app waive the policy; that writes the exception in the namespace 'kyverno'",
    },
  ),
  row(
    'policy-calls-nobody',
    'a policy that asks a server',
    { brings: ['policies.kyverno.io'], ...makes(asks("http.Get('https://judge.example.com').ok")) },
    {
      at: 'c/web/ValidatingPolicy-web spec',
      message: 'asks somebody outside of the cluster',
      remedy: 'write what it needs to know as facts of the policy, or read it from the API server',
    },
  ),
  row('policy-fails-closed', 'a policy that lets pass what it cannot judge', makes(admission), {
    at: 'c/web/ValidatingAdmissionPolicy-web spec',
    message:
      'lets pass what it cannot judge, got {"failurePolicy":"Ignore","matchConstraints":{"resourceRules":[{"apiGroups":[""],"apiVersions":["v1"],"operations":["CREATE"],"resources":["pods"]}]},"validations":[{"expression":"has(object.spec)"}]}',
    remedy: "leave `failurePolicy` out, or write 'Fail'",
  }),
];
