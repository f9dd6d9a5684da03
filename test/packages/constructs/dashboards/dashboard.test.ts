import {
  clusterOverview,
  Dashboard,
  dashboardModel,
  type DashboardProps,
  homeAutomation,
  type PanelProps,
  stat,
  timeseries,
} from '@kube-world/constructs';
import { n, sum, vector } from '@grafana/promql-builder';

import { refusals } from '../../delivery/built-units';
import { objectsOf, only } from '../objects-of';

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets: readonly { readonly refId: string; readonly expr: string; readonly instant: boolean }[];
  readonly [key: string]: unknown;
}
const panelsOf = (props: DashboardProps): readonly Panel[] =>
  (JSON.parse(JSON.stringify(dashboardModel(props))) as { readonly panels: readonly Panel[] }).panels;

const everyProp: Required<PanelProps> = {
  title: 'Queue',
  unit: 'short',
  width: 5,
  height: 3,
  limits: { warning: 2, critical: 4 },
  lowIsBad: false,
  queries: [{ expr: sum(vector('queue')), legend: '{{queue}}' }, { expr: n(1) }],
};
const dashboard = (panels: DashboardProps['panels']): DashboardProps => ({ uid: 'test', title: 'Test', tags: ['one'], panels });

test('every setting of a panel reaches the JSON', () => {
  const datasource = { type: 'prometheus', uid: 'prometheus' };
  const [panel] = panelsOf(dashboard([stat(everyProp)]));
  expect(panel).toMatchObject({
    id: 1,
    type: 'stat',
    title: 'Queue',
    gridPos: { x: 0, y: 0, w: 5, h: 3 },
    datasource,
    fieldConfig: {
      defaults: {
        unit: 'short',
        thresholds: {
          mode: 'absolute',
          steps: [
            { value: null, color: 'green' },
            { value: 2, color: 'yellow' },
            { value: 4, color: 'red' },
          ],
        },
      },
    },
    targets: [
      { refId: 'A', datasource, expr: 'sum(queue)', legendFormat: '{{queue}}', instant: true, range: false },
      { refId: 'B', datasource, expr: '1', instant: true, range: false },
    ],
  });
});

test('where low is bad the colours are turned round', () => {
  const [panel] = panelsOf(dashboard([stat({ ...everyProp, lowIsBad: true, limits: { warning: 30, critical: 15 } })]));
  expect(panel).toHaveProperty('fieldConfig.defaults.thresholds.steps', [
    { value: null, color: 'red' },
    { value: 15, color: 'yellow' },
    { value: 30, color: 'green' },
  ]);
});

test('a graph asks for values over time', () => {
  const [panel] = panelsOf(dashboard([timeseries(everyProp)]));
  expect(panel).toMatchObject({ type: 'timeseries', targets: [{ instant: false, range: true }, {}] });
});

test('a dashboard is a ConfigMap that the sidecar of Grafana finds, and nobody edits it in Grafana', () => {
  const config = only(
    objectsOf((scope) => new Dashboard(scope, 'test', dashboard([stat(everyProp)]))),
    'ConfigMap',
  );
  expect(config.metadata).toStrictEqual({ name: 'dashboard-test', labels: { grafana_dashboard: '1' } });
  const files = config['data'] as Record<string, string>;
  expect(Object.keys(files)).toStrictEqual(['test.json']);
  expect(JSON.parse(files['test.json'] ?? '')).toMatchObject({ uid: 'test', title: 'Test', tags: ['one'], editable: false, refresh: '1m' });
  expect(refusals([{ manifest: config, at: 'test' }])).toStrictEqual([]);
});

const ours: readonly (readonly [string, () => DashboardProps])[] = [
  ['the cluster overview', clusterOverview],
  ['home automation', () => homeAutomation('home-assistant')],
];

test.each(ours)('%s: no panel covers another, and each has its number', (_, make) => {
  const panels = panelsOf(make());
  expect(panels.length).toBeGreaterThan(5);
  expect(panels.map(({ id }) => id)).toStrictEqual(panels.map((_panel, index) => index + 1));
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_cell, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  for (const { gridPos } of panels) expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24);
});

test.each(ours)('%s is the same each time, and holds nothing that an engine would replace', (_, make) => {
  const text = JSON.stringify(dashboardModel(make()));
  expect(JSON.stringify(dashboardModel(make()))).toBe(text);
  expect(text).not.toContain('${');
});

test('home automation shows the namespace that it is given', () => {
  const exprs = panelsOf(homeAutomation('elsewhere')).flatMap(({ targets }) => targets.map(({ expr }) => expr));
  expect(exprs.filter((expr) => expr.includes('namespace="elsewhere"')).length).toBeGreaterThan(3);
  expect(exprs.join('\n')).not.toContain('home-assistant');
});
