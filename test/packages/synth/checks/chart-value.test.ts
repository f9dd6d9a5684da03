import { chartValues } from '@kube-world/charts/facts';

import { chartValue } from '../../../../packages/synth/src/checks/chart-value';
import type { ValueShape } from '../../../../packages/synth/src/checks/value-shape';
import { contextOf, linesOf, release, unit } from './context-with';

const shape: ValueShape = {
  m: {
    replicas: 'n',
    service: { m: { type: { e: ['ClusterIP', 'NodePort'] }, ports: { l: { m: { port: 'sn' } } } } },
    labels: { m: { app: 's' }, r: 's' },
    extra: true,
  },
};

function findings(values: unknown, known: ValueShape = shape): readonly string[] {
  const units = [unit('web', { releases: [release('web', { values })] })];
  return linesOf(chartValue, contextOf(units, { chartValues: () => known }));
}

test('values that the chart has are taken, and null drops a default anywhere', () => {
  expect(
    findings({
      replicas: 2,
      service: { type: 'NodePort', ports: [{ port: 80 }, { port: 'web' }] },
      labels: { any: 'x' },
      extra: [{}],
    }),
  ).toEqual([]);
  expect(findings({ replicas: null, service: null, labels: { app: null } })).toEqual([]);
});

test.each([
  ['an unknown key', { replica: 2 }, "values.replica: chart web 1.0.0 takes no value 'replica' here, and Helm says nothing of it"],
  [
    'an unknown key in a list',
    { service: { ports: [{ port: 1 }, { prot: 1 }] } },
    "values.service.ports[1].prot: chart web 1.0.0 takes no value 'prot'",
  ],
  ['a text for a number', { replicas: '2' }, "values.replicas: chart web 1.0.0 has a number here, got the text '2'"],
  ['a map for a number', { replicas: {} }, 'values.replicas: chart web 1.0.0 has a number here, got a map'],
  ['a list for a map', { labels: [] }, 'values.labels: chart web 1.0.0 has a map here, got a list'],
  [
    'a word that is none of the literals',
    { service: { type: 'Nodeport' } },
    'has "ClusterIP" or "NodePort" here, got the text \'Nodeport\'',
  ],
  ['another type under a free key', { labels: { any: true } }, 'values.labels.any: chart web 1.0.0 has a text here, got true'],
  ['a key of every object', { constructor: 1 }, "takes no value 'constructor'"],
])('%s is refused with its place', (_, values, message) => {
  expect(findings(values)).toEqual([expect.stringContaining(message)]);
});

test('the nearest key is named', () => {
  const context = contextOf([unit('web', { releases: [release('web', { values: { replica: 2 } })] })], { chartValues: () => shape });
  expect(chartValue(context)).toMatchObject([{ rule: 'chart-value-unknown', severity: 'error', remedy: "did you mean 'replicas'" }]);
});

test('a chart of which nothing is known is left alone', () => {
  const units = [unit('web', { releases: [release('web', { values: { whatever: 1 } })] })];
  expect(linesOf(chartValue, contextOf(units, { chartValues: () => undefined }))).toEqual([]);
  expect(linesOf(chartValue, contextOf(units))).toEqual([]);
  expect(chartValues('traefik', '0.0.1')).toBeUndefined();
  expect(chartValues('no-such-chart', '1.0.0')).toBeUndefined();
});
