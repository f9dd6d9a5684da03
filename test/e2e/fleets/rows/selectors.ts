import { object } from '../base';
import { row } from '../row';

const labels = (name: string) => ({ matchLabels: { 'app.kubernetes.io/name': name } });
const budget = (spec: object) => object('policy/v1', 'PodDisruptionBudget', { spec });
const monitor = (spec: object) => object('monitoring.coreos.com/v1', 'ServiceMonitor', { metadata: { labels: {} }, spec });
const monitoring = ['monitoring.coreos.com'];
const alerts = (route: object) =>
  object('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', {
    spec: {
      receivers: [{ name: 'mail' }],
      muteTimeIntervals: [{ name: 'nights', timeIntervals: [{ weekdays: ['saturday'] }] }],
      route: { receiver: 'mail', ...route },
    },
  });
const dashboard = (source: string) =>
  object(
    'v1',
    'ConfigMap',
    {
      metadata: { labels: { grafana_dashboard: '1' } },
      data: { 'board.json': JSON.stringify({ panels: [{ datasource: { type: 'prometheus', uid: source } }] }) },
    },
    'board',
  );
const sources = object(
  'v1',
  'ConfigMap',
  {
    metadata: { labels: { grafana_datasource: '1' } },
    data: { 'sources.yaml': 'datasources: [{name: Prometheus, type: prometheus, uid: prometheus}]' },
  },
  'sources',
);

/** Labels, ports and names that lead to nothing. */
export const selectors = [
  row(
    'service-selects-nothing',
    'a label with a typo',
    { of: { Service: { spec: { selector: { 'app.kubernetes.io/name': 'weeb' } } } } },
    {
      at: 'c/web/Service-web spec.selector',
      message: "no pod in namespace 'web' has the labels 'app.kubernetes.io/name=weeb'",
      remedy: "did you mean 'app.kubernetes.io/name=web'",
    },
  ),
  row(
    'service-port-leads-nowhere',
    'a target port with a typo',
    { of: { Service: { spec: { ports: [{ name: 'http', port: 80, targetPort: 'htp' }] } } } },
    {
      at: 'c/web/Service-web spec.ports[0].targetPort',
      message: "no container of 'web' names a port 'htp'",
      remedy: "did you mean 'http'",
    },
  ),
  row(
    'service-ports-unclear',
    'two ports without names',
    {
      of: {
        Service: {
          spec: {
            ports: [
              { port: 80, targetPort: 'http' },
              { name: 'other', port: 81, targetPort: 'http' },
            ],
          },
        },
      },
    },
    { at: 'c/web/Service-web spec.ports[0].name', message: 'one of 2 ports has no name', remedy: 'give each port a name of its own' },
  ),
  row(
    'selector-misses-labels',
    'a Deployment that selects other pods',
    { podMetadata: { labels: { 'app.kubernetes.io/instance': 'other' } } },
    {
      at: "c/web/Deployment-web spec.selector.matchLabels['app.kubernetes.io/instance']",
      message: "the template's label 'app.kubernetes.io/instance' is not 'web'",
      remedy: "give the template the label 'app.kubernetes.io/instance' that the selector asks for",
    },
  ),
  row(
    'network-policy-selects-nothing',
    'a label with a typo',
    { objects: [object('networking.k8s.io/v1', 'NetworkPolicy', { spec: { podSelector: labels('weeb'), policyTypes: ['Ingress'] } })] },
    {
      at: 'c/web/NetworkPolicy-web spec.podSelector',
      message: "no pod in namespace 'web' has the labels 'app.kubernetes.io/name=weeb'",
      remedy: "did you mean 'app.kubernetes.io/name=web'",
    },
  ),
  row(
    'disruption-budget-selects-nothing',
    'a label with a typo',
    { objects: [budget({ maxUnavailable: 1, selector: labels('weeb') })] },
    {
      at: 'c/web/PodDisruptionBudget-web spec.selector',
      message: "no pod in namespace 'web' has the labels 'app.kubernetes.io/name=weeb'",
      remedy: "did you mean 'app.kubernetes.io/name=web'",
    },
  ),
  row(
    'disruption-budget-too-wide',
    'a budget that lets the only pod go',
    { objects: [budget({ maxUnavailable: 1, selector: labels('web') })] },
    {
      at: 'c/web/PodDisruptionBudget-web spec',
      message: "lets 1 pod go at once, and 'web' has 1: none need be left",
      remedy: 'run more replicas, or let fewer go',
    },
  ),
  row(
    'monitor-selects-nothing',
    'a label with a typo',
    { brings: monitoring, objects: [monitor({ selector: labels('weeb'), endpoints: [{ port: 'http' }] })] },
    {
      at: 'c/web/ServiceMonitor-web spec.selector',
      message: "no Service in namespace 'web' has the labels 'app.kubernetes.io/name=weeb'",
      remedy: "did you mean 'app.kubernetes.io/name=web'",
    },
  ),
  row(
    'monitor-port-not-there',
    'a port with a typo',
    {
      brings: monitoring,
      of: { Service: { metadata: { labels: { 'app.kubernetes.io/name': 'web' } } } },
      objects: [monitor({ selector: labels('web'), endpoints: [{ port: 'htp' }] })],
    },
    { at: 'c/web/ServiceMonitor-web spec.endpoints[0].port', message: "Service 'web' names no port 'htp'", remedy: "did you mean 'http'" },
  ),
  row(
    'receiver-not-there',
    'a receiver with a typo',
    { brings: monitoring, objects: [alerts({ routes: [{ receiver: 'mial' }] })] },
    {
      at: 'c/web/AlertmanagerConfig-web spec.route.routes[0].receiver',
      message: "the configuration has no receiver 'mial'",
      remedy: "did you mean 'mail'",
    },
  ),
  row(
    'time-interval-not-there',
    'an interval with a typo',
    { brings: monitoring, objects: [alerts({ routes: [{ receiver: 'mail', muteTimeIntervals: ['night'] }] })] },
    {
      at: 'c/web/AlertmanagerConfig-web spec.route.routes[0].muteTimeIntervals[0]',
      message: "the configuration has no time interval 'night'",
      remedy: "did you mean 'nights'",
    },
  ),
  row(
    'data-source-not-there',
    'a data source with a typo',
    { objects: [sources, dashboard('promethius')] },
    {
      at: "c/web/ConfigMap-board data['board.json'].panels[0].datasource",
      message: "Grafana is given no data source 'promethius' of type 'prometheus'",
      remedy: "did you mean 'prometheus'",
    },
  ),
];
