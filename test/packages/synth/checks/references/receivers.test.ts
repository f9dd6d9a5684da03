import type { Manifest, Release } from '@kube-world/model';

import { receiverNotThere } from '../../../../../packages/synth/src/checks/references/receiver-not-there';
import { contextOf, object, release, unit, type UnitParts } from '../context-with';

const findings = (parts: UnitParts): readonly string[] =>
  receiverNotThere(contextOf([unit('web', parts)])).map(({ rule, at, message, remedy }) => `${rule} ${at}: ${message}; ${remedy}`);

const spec = (route: object, more: object = {}): object => ({ receivers: [{ name: 'mail' }, { name: 'pager' }], route, ...more });
const config = (route: object, more: object = {}): Manifest =>
  object('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', 'alerts', { spec: spec(route, more) });
const file = (kind: 'ConfigMap' | 'Secret', text: string, key = 'alertmanager.yaml'): Manifest =>
  object('v1', kind, 'config', { [kind === 'ConfigMap' ? 'data' : 'stringData']: { [key]: text } });
const chart = (name: string, values: unknown): Release => ({ ...release('web', { values }), chart: { ...release('web').chart, name } });
const stack = (alertmanager: unknown): UnitParts => ({ releases: [chart('kube-prometheus-stack', { alertmanager })] });
const at = 'pi/web/AlertmanagerConfig/alerts spec.route';
const text = JSON.stringify(spec({ receiver: 'mial' }));
const mial = "the configuration has no receiver 'mial'; did you mean 'mail'";

test.each<[title: string, parts: UnitParts, found: readonly string[]]>([
  ['receivers that are there', { manifests: [config({ receiver: 'mail', routes: [{ receiver: 'pager', routes: [{}] }] })] }, []],
  ['a misspelt receiver', { manifests: [config({ receiver: 'mial' })] }, [`receiver-not-there ${at}.receiver: ${mial}`]],
  [
    'a receiver of a route below a route',
    {
      manifests: [config({ receiver: 'mail', routes: [{}, { receiver: 'pager', routes: [{ receiver: 'pger' }] }, { receiver: 'slack' }] })],
    },
    [
      `receiver-not-there ${at}.routes[1].routes[0].receiver: the configuration has no receiver 'pger'; did you mean 'pager'`,
      `receiver-not-there ${at}.routes[2].receiver: the configuration has no receiver 'slack'; add the receiver to its list, or name one that is in it; there are: mail, pager`,
    ],
  ],
  [
    'time intervals',
    {
      manifests: [
        config(
          { receiver: 'mail', routes: [{ muteTimeIntervals: ['nights', 'night'], activeTimeIntervals: ['offic'] }] },
          { muteTimeIntervals: [{ name: 'nights' }, { name: 'office' }] },
        ),
      ],
    },
    [
      `time-interval-not-there ${at}.routes[0].muteTimeIntervals[1]: the configuration has no time interval 'night'; did you mean 'nights'`,
      `time-interval-not-there ${at}.routes[0].activeTimeIntervals[0]: the configuration has no time interval 'offic'; did you mean 'office'`,
    ],
  ],
  [
    'a file in a Secret',
    { manifests: [file('Secret', text)] },
    [`receiver-not-there pi/web/Secret/config stringData['alertmanager.yaml'].route.receiver: ${mial}`],
  ],
  [
    'a file in a ConfigMap, with the old name of time intervals and the new one',
    {
      manifests: [
        file(
          'ConfigMap',
          'route: {receiver: a, mute_time_intervals: [x, y, z]}\nreceivers: [{name: a}]\ntime_intervals: [{name: x}]\nmute_time_intervals: [{name: y}]\n',
          'alertmanager.yml',
        ),
      ],
    },
    [
      "time-interval-not-there pi/web/ConfigMap/config data['alertmanager.yml'].route.mute_time_intervals[2]: the configuration has no time interval 'z'; add the time interval to its list, or name one that is in it; there are: x, y",
    ],
  ],
  ['a file of another name', { manifests: [file('ConfigMap', text, 'config.yaml')] }, []],
  ['a file that is no YAML', { manifests: [file('ConfigMap', '{{ route: '), file('ConfigMap', 'route: [')] }, []],
  [
    "a chart's values",
    { releases: [chart('alertmanager', { config: spec({ receiver: 'mial' }) })] },
    [`receiver-not-there pi/web/chart values.config.route.receiver: ${mial}`],
  ],
  ["values that leave the chart's receivers", { releases: [chart('alertmanager', { config: { route: { receiver: 'default' } } })] }, []],
  [
    'the values of the stack',
    stack({ config: spec({ receiver: 'mial', routes: [] }) }),
    [`receiver-not-there pi/web/chart values.alertmanager.config.route.receiver: ${mial}`],
  ],
  ["the stack's own receiver", stack({ config: { route: { group_by: ['a'] } } }), []],
  [
    "receivers of one's own below routes of the stack",
    stack({ config: spec({ receiver: 'mail' }) }),
    [
      "receiver-not-there pi/web/chart values.alertmanager.config.route.routes[0].receiver: the configuration has no receiver 'null'; add the receiver to its list, or name one that is in it; there are: mail, pager",
    ],
  ],
  ['a stack whose Alertmanager is off', stack({ enabled: false, config: spec({ receiver: 'mial' }) }), []],
  [
    'a stack that is configured elsewhere',
    stack({ config: spec({ receiver: 'mial' }), alertmanagerSpec: { useExistingSecret: true } }),
    [],
  ],
])('a route names what its configuration has: %s', (_, parts, found) => {
  expect(findings(parts)).toEqual(found);
});

test('a deep tree of routes is no recursion', () => {
  let route: object = { receiver: 'mial' };
  for (let depth = 0; depth < 2000; depth += 1) route = { routes: [route] };
  expect(receiverNotThere(contextOf([unit('web', { manifests: [config(route)] })]))).toHaveLength(1);
});

test.each<unknown>([
  null,
  'x',
  1,
  [],
  {},
  { route: null },
  { route: { receiver: 1, routes: 'x' } },
  { route: { routes: [null, 1, []] } },
  { route: { muteTimeIntervals: [null, 1, {}] }, receivers: [null, { name: 1 }, { name: 'null' }] },
])('what is no configuration breaks nothing: %j', (value) => {
  const manifests = [
    object('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', 'a', { spec: value }),
    file('ConfigMap', JSON.stringify(value)),
  ];
  const releases = [
    chart('alertmanager', { config: value }),
    chart('kube-prometheus-stack', { alertmanager: { config: value } }),
    chart('any', value),
  ];
  expect(findings({ manifests, releases })).toEqual([]);
});
