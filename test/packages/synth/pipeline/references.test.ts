import type { Manifest } from '@kube-world/model';

import { issuesOf, shop } from './shop';

/** The shop with one text replaced, wherever it stands at the path. */
function spoilt(kind: string, path: string, value: unknown): Record<string, Manifest> {
  // not structuredClone, which keeps one map of labels one
  const objects = JSON.parse(JSON.stringify(shop())) as Record<string, Manifest>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let holder: unknown = objects[kind];
  for (const step of steps) holder = (holder as Record<string, unknown>)[step];
  if (typeof holder !== 'object' || holder === null || !(last in holder)) throw new Error(`${kind} has no ${path}`);
  (holder as Record<string, unknown>)[last] = value;
  return objects;
}

test('a cluster whose references are right has no issue', () => {
  expect(issuesOf(shop())).toEqual([]);
});

const pod = 'spec.template.spec';

test.each<[rule: string, kind: string, path: string, value: unknown, message: string, remedy: string]>([
  [
    'config-map-not-there',
    'Deployment',
    `${pod}.containers.0.env.0.valueFrom.configMapKeyRef.name`,
    'wbe',
    "no ConfigMap 'wbe'",
    "did you mean 'web'",
  ],
  [
    'config-map-not-there',
    'Deployment',
    `${pod}.containers.0.env.0.valueFrom.configMapKeyRef.key`,
    'mod',
    "no key 'mod'",
    "did you mean 'mode'",
  ],
  [
    'secret-not-there',
    'Deployment',
    `${pod}.containers.0.env.1.valueFrom.secretKeyRef.name`,
    'logn',
    "no Secret 'logn'",
    "did you mean 'login'",
  ],
  [
    'secret-not-there',
    'Deployment',
    `${pod}.containers.0.env.1.valueFrom.secretKeyRef.key`,
    'pasword',
    "no key 'pasword'",
    "did you mean 'password'",
  ],
  ['secret-not-there', 'Deployment', `${pod}.volumes.1.secret.secretName`, 'web-tsl', "no Secret 'web-tsl'", "did you mean 'web-tls'"],
  ['secret-not-there', 'IngressRoute', 'spec.tls.secretName', 'web-tl', "no Secret 'web-tl'", "did you mean 'web-tls'"],
  ['service-account-not-there', 'Deployment', `${pod}.serviceAccountName`, 'wbe', "no ServiceAccount 'wbe'", "did you mean 'web'"],
  [
    'priority-class-not-there',
    'Deployment',
    `${pod}.priorityClassName`,
    'system-critical',
    "no PriorityClass 'system-critical'",
    'place the app that makes it',
  ],
  [
    'claim-not-there',
    'Deployment',
    `${pod}.volumes.0.persistentVolumeClaim.claimName`,
    'wed',
    "no PersistentVolumeClaim 'wed'",
    "did you mean 'web'",
  ],
  ['storage-class-not-there', 'PersistentVolumeClaim', 'spec.storageClassName', 'fest', "no StorageClass 'fest'", "did you mean 'fast'"],
  ['issuer-not-there', 'Certificate', 'spec.issuerRef.name', 'ca', "no Issuer 'ca'", 'place the app that makes the issuer'],
  ['issuer-not-there', 'Certificate', 'spec.issuerRef', { kind: 'ClusterIssuer', name: 'web' }, "no ClusterIssuer 'web'", 'place the app'],
  ['service-not-there', 'IngressRoute', 'spec.routes.0.services.0.name', 'wbe', "no Service 'wbe'", "did you mean 'web'"],
  ['service-port-not-there', 'IngressRoute', 'spec.routes.0.services.0.port', 'wbe', "no port 'wbe'", "did you mean 'web'"],
  [
    'service-port-not-there',
    'Ingress',
    'spec.rules.0.http.paths.0.backend.service.port.number',
    8080,
    'no port 8080',
    'there are: 80, web',
  ],
  ['ingress-class-not-there', 'Ingress', 'spec.ingressClassName', 'trafik', "no IngressClass 'trafik'", "did you mean 'traefik'"],
  ['middleware-not-there', 'IngressRoute', 'spec.routes.0.middlewares.0.name', 'wbe', "no Middleware 'wbe'", "did you mean 'web'"],
  [
    'middleware-not-there',
    'IngressRoute',
    'spec.routes.0.middlewares.0',
    { name: 'web', namespace: 'default' },
    "'default' has no Middleware",
    "namespace 'shop'",
  ],
  ['tls-option-not-there', 'IngressRoute', 'spec.tls.options.name', 'wbe', "no TLSOption 'wbe'", "did you mean 'web'"],
  ['namespace-not-there', 'Namespace', 'metadata.name', 'shops', "no Namespace 'shop'", "did you mean 'shops'"],
  ['scale-target-not-there', 'HorizontalPodAutoscaler', 'spec.scaleTargetRef.name', 'wbe', "no Deployment 'wbe'", "did you mean 'web'"],
  ['role-not-there', 'RoleBinding', 'roleRef.name', 'wbe', "no Role 'wbe'", "did you mean 'web'"],
  ['subject-not-there', 'RoleBinding', 'subjects.0.name', 'wbe', "no ServiceAccount 'wbe'", "did you mean 'web'"],
  ['service-selects-nothing', 'Service', 'spec.selector.app', 'wbe', "labels 'app=wbe'", "did you mean 'app=web'"],
  ['service-port-leads-nowhere', 'Service', 'spec.ports.0.targetPort', 'htpp', "port 'htpp'", "did you mean 'http'"],
  ['monitor-selects-nothing', 'PodMonitor', 'spec.selector.matchLabels.app', 'wbe', "labels 'app=wbe'", "did you mean 'app=web'"],
  ['monitor-port-not-there', 'PodMonitor', 'spec.podMetricsEndpoints.0.port', 'htp', "port 'htp'", "did you mean 'http'"],
  ['monitor-port-not-there', 'ServiceMonitor', 'spec.endpoints.0.port', 'wbe', "port 'wbe'", "did you mean 'web'"],
  [
    'network-policy-selects-nothing',
    'NetworkPolicy',
    'spec.podSelector.matchLabels.app',
    'wbe',
    "labels 'app=wbe'",
    "did you mean 'app=web'",
  ],
  [
    'network-policy-selects-nothing',
    'NetworkPolicy',
    'spec.ingress.0.from.0.podSelector.matchLabels.app',
    'db',
    "labels 'app=db'",
    'select labels',
  ],
  [
    'disruption-budget-selects-nothing',
    'PodDisruptionBudget',
    'spec.selector.matchLabels.app',
    'wbe',
    "labels 'app=wbe'",
    "did you mean 'app=web'",
  ],
  ['receiver-not-there', 'AlertmanagerConfig', 'spec.route.routes.0.receiver', 'mial', "no receiver 'mial'", "did you mean 'mail'"],
  [
    'time-interval-not-there',
    'AlertmanagerConfig',
    'spec.route.routes.0.muteTimeIntervals.0',
    'night',
    "no time interval 'night'",
    "did you mean 'nights'",
  ],
  [
    'data-source-not-there',
    'ConfigMap',
    'data.board',
    '{"panels": [{"datasource": "prometeus"}]}',
    "no data source 'prometeus'",
    "did you mean 'prometheus'",
  ],
  ['disruption-budget-too-wide', 'PodDisruptionBudget', 'spec.maxUnavailable', 2, 'lets 2 pods go at once', 'run more replicas'],
])('synth refuses it with %s: %s %s = %j', (rule, kind, path, value, message, remedy) => {
  const issues = issuesOf(spoilt(kind, path, value)).filter((issue) => issue.rule === rule);
  expect(issues).toHaveLength(1);
  const [issue] = issues;
  expect(issue?.severity).toBe('error');
  expect(issue?.at).toMatch(/^pi\/shop\/[A-Z]\w+ [a-z]/);
  if (rule !== 'namespace-not-there') expect(issue?.at.startsWith(`pi/shop/${kind} `)).toBe(true);
  expect(issue?.message).toContain(message);
  expect(issue?.remedy).toContain(remedy);
});
