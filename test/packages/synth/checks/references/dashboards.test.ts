import type { BuiltUnit, Manifest, Release } from '@kube-world/model';

import { dataSourceNotThere } from '../../../../../packages/synth/src/checks/references/data-source-not-there';
import { contextOf, object, release, unit } from '../context-with';

const chart = (name: string, values: unknown = {}): Release => ({
  ...release('web', { values }),
  chart: { ...release('web').chart, name },
});
const stack = (grafana: unknown = {}): Release => chart('kube-prometheus-stack', { grafana });
const labelled = (name: string, label: string, data: object): Manifest => ({
  ...object('v1', 'ConfigMap', name, { data }),
  metadata: { name, namespace: 'apps', labels: { [label]: '1' } },
});
const dashboard = (model: unknown): Manifest => labelled('board', 'grafana_dashboard', { 'board.json': JSON.stringify(model) });
const panels = (...datasources: readonly unknown[]): object => ({ panels: datasources.map((datasource) => ({ datasource })) });
const provisioned = (text: string): Manifest => labelled('sources', 'grafana_datasource', { 'sources.yaml': text });
const variable = (name: string, more: object = {}): object => ({
  templating: { list: [{ name, type: 'datasource', query: 'prometheus', ...more }] },
});

const found = (manifests: readonly Manifest[], releases: readonly Release[] = [stack()]): readonly string[] => {
  const units: readonly BuiltUnit[] = [unit('monitoring', { releases }), unit('web', { manifests })];
  return dataSourceNotThere(contextOf(units)).map(({ rule, at, message, remedy }) => `${rule} ${at}: ${message}; ${remedy}`);
};
const at = "data-source-not-there pi/web/ConfigMap/board data['board.json']";
const otherwise = 'provision it for Grafana, or name one that is provisioned';

test.each<[title: string, model: unknown, findings: readonly string[]]>([
  ['by uid', panels({ type: 'prometheus', uid: 'prometheus' }), []],
  ['by name', panels('Prometheus', 'Alertmanager'), []],
  ['by type', panels({ type: 'alertmanager' }), []],
  ['by nothing', panels(null, {}, '', { uid: '' }), []],
  [
    "by a name of Grafana's own",
    panels('-- Mixed --', { type: 'datasource', uid: 'grafana' }, { type: '__expr__', uid: '__expr__' }, 'default'),
    [],
  ],
  [
    'by a misspelt uid, in two places',
    {
      panels: [{ targets: [{ datasource: { type: 'prometheus', uid: 'promethus' } }] }],
      annotations: { list: [{ datasource: { type: 'prometheus', uid: 'promethus' } }] },
    },
    [
      `${at}.panels[0].targets[0].datasource: Grafana is given no data source 'promethus' of type 'prometheus', which is named in 1 more place; did you mean 'prometheus'`,
    ],
  ],
  [
    'by a name that nothing has',
    panels('Thanos'),
    [`${at}.panels[0].datasource: Grafana is given no data source 'Thanos'; ${otherwise}; there are: alertmanager, prometheus`],
  ],
  [
    'by a type that nothing has',
    panels({ type: 'loki', uid: 'loki' }),
    [`${at}.panels[0].datasource: Grafana is given no data source of type 'loki'; ${otherwise}; there are: alertmanager, prometheus`],
  ],
  [
    'by the uid of another type',
    panels({ type: 'alertmanager', uid: 'prometheus' }),
    [
      `${at}.panels[0].datasource: Grafana is given no data source 'prometheus' of type 'alertmanager'; ${otherwise}; there are: alertmanager`,
    ],
  ],
  [
    'by a variable in each way of writing it',
    {
      ...panels('$ds', '${ds}', '[[ds]]', { type: 'prometheus', uid: '${ds:raw}' }, { type: '${ds.type}', uid: '$ds' }),
      ...variable('ds'),
    },
    [],
  ],
  [
    'by an input, which nobody fills in',
    { ...panels('${DS_PROMETHEUS}', { uid: '${DS_PROMETHEUS}' }), __inputs: [{ name: 'DS_PROMETHEUS', type: 'datasource' }] },
    [
      `${at}.panels[0].datasource: the dashboard has no variable 'DS_PROMETHEUS', by which it names a data source, which is named in 1 more place; define a variable 'DS_PROMETHEUS' of type datasource, or name the data source; a dashboard that comes as a file has no inputs`,
    ],
  ],
  [
    'by a variable that is misspelt',
    { ...panels('$dsource'), ...variable('source') },
    [`${at}.panels[0].datasource: the dashboard has no variable 'dsource', by which it names a data source; did you mean 'source'`],
  ],
  [
    'by a variable over a type that nothing has',
    { ...panels('$ds'), ...variable('ds', { query: 'tempo' }) },
    [`${at}.templating.list[0].query: Grafana is given no data source of type 'tempo'; ${otherwise}; there are: alertmanager, prometheus`],
  ],
])('a dashboard reads of what Grafana is given: %s', (_, model, findings) => {
  expect(found([dashboard(model)])).toEqual(findings);
});

const source = 'apiVersion: 1\ndatasources:\n- {name: Logs, type: loki, uid: logs}\n- {name: Traces, type: tempo}\n';
const logs = panels({ type: 'loki', uid: 'logs' });

test.each<[title: string, manifests: readonly Manifest[], releases: readonly Release[], findings: number]>([
  ['a ConfigMap for the sidecar', [provisioned(source), dashboard(logs)], [stack()], 0],
  ['one whose uid Grafana makes up', [provisioned(source), dashboard(panels({ type: 'tempo', uid: 'P1' }))], [stack()], 0],
  ['a file that is no YAML', [provisioned('datasources: [{{'), dashboard(logs)], [stack()], 1],
  ['further sources of the stack', [dashboard(logs)], [stack({ additionalDataSources: [{ name: 'Logs', type: 'loki', uid: 'logs' }] })], 0],
  [
    "files of Grafana's chart",
    [dashboard(logs)],
    [chart('grafana', { datasources: { 'a.yaml': { datasources: [{ name: 'x', type: 'loki', uid: 'logs' }] } } })],
    0,
  ],
  [
    "files of Grafana's chart below the stack",
    [dashboard(logs)],
    [stack({ datasources: { 'a.yaml': { datasources: [{ name: 'x', type: 'loki', uid: 'logs' }] } } })],
    0,
  ],
  [
    'a uid that the stack is told to use',
    [dashboard(panels({ type: 'prometheus', uid: 'main' }))],
    [stack({ sidecar: { datasources: { uid: 'main' } } })],
    0,
  ],
  [
    'a stack without its Alertmanager’s',
    [dashboard(panels('alertmanager'))],
    [stack({ sidecar: { datasources: { alertmanager: { enabled: false } } } })],
    1,
  ],
  [
    'a stack without its own, and nothing else',
    [dashboard(logs)],
    [stack({ sidecar: { datasources: { defaultDatasourceEnabled: false } } })],
    0,
  ],
  ['a stack without Grafana', [dashboard(logs)], [stack({ enabled: false })], 0],
  ['nothing, since Grafana is elsewhere', [dashboard(logs)], [chart('other')], 0],
  [
    'a dashboard that is none',
    [labelled('x', 'grafana_dashboard', { 'x.json': '{' }), object('v1', 'ConfigMap', 'y', { data: { 'y.json': JSON.stringify(logs) } })],
    [stack()],
    0,
  ],
])('what Grafana is given comes from %s', (_, manifests, releases, findings) => {
  expect(found(manifests, releases)).toHaveLength(findings);
});

test.each<unknown>([
  null,
  1,
  'x',
  [],
  { panels: null },
  { templating: { list: [null, {}, { type: 'datasource' }, { name: 1, type: 'datasource', query: {} }] } },
  { datasource: [] },
  { datasource: { uid: 1, type: {} } },
])('what is no dashboard breaks nothing: %j', (model) => {
  const values = { grafana: { sidecar: model, additionalDataSources: model, datasources: model } };
  expect(
    found(
      [dashboard(model), provisioned(JSON.stringify(model))],
      [stack(), chart('kube-prometheus-stack', values), chart('grafana', { datasources: model })],
    ),
  ).toEqual([]);
});

test('a dashboard of many panels is read once', () => {
  const many = Array.from({ length: 20_000 }, () => ({ type: 'prometheus', uid: 'promethus' }));
  expect(found([dashboard(panels(...many))])).toHaveLength(1);
});
