import { nodeAccessWaivers } from '@kube-world/constructs';
import { type App, type Fleet, type Placement, type PlacedDevice, type PolicyWaiver, waive } from '@kube-world/model';
import { synth } from '@kube-world/synth';

import { fleet } from '../../clusters/fleet';
import { partsOf } from '../../packages/cli/src/parts';

const waived = fleet.placements.flatMap(({ cluster, units }) =>
  units.flatMap(({ app }) => (app.waivers ?? []).map(({ rule }) => ({ cluster: cluster.name, app: app.name, rule }))),
);

/** The fleet with other waivers on one app of one cluster. */
function fleetWith(cluster: string, app: string, change: (waivers: readonly PolicyWaiver[]) => readonly PolicyWaiver[]): Fleet {
  const changed = (one: App): App => ({ ...one, waivers: change(one.waivers ?? []) });
  const placements = fleet.placements.map((placement): Placement =>
    placement.cluster.name === cluster
      ? { ...placement, units: placement.units.map((unit) => (unit.name === app ? { ...unit, app: changed(unit.app) } : unit)) }
      : placement,
  );
  return { ...fleet, placements };
}

function errorsOf(changed: Fleet, cluster: string): readonly string[] {
  const { issues } = synth(changed, { ...partsOf('2026-01-01'), clusters: [cluster] });
  return issues.flatMap(({ severity, rule, at }) => (severity === 'error' ? [`${rule} ${at.split('/').slice(0, 2).join('/')}`] : []));
}

test('the fleet waives something, so that this is no empty table', () => {
  expect(waived.length).toBeGreaterThan(3);
});

test.each(waived)('$cluster: without its waiver of $rule, $app is refused', ({ cluster, app, rule }) => {
  const errors = errorsOf(
    fleetWith(cluster, app, (waivers) => waivers.filter((waiver) => waiver.rule !== rule)),
    cluster,
  );
  expect([...new Set(errors)]).toEqual([`${rule} ${cluster}/${app}`]);
});

test('a waiver that nothing needs is refused, and one of no policy', () => {
  const reason = 'for the test';
  const changed = fleetWith('pi', 'mosquitto', () => [waive('container-privileged', { reason }), waive('container-purple', { reason })]);
  expect(errorsOf(changed, 'pi')).toEqual(['waiver-unknown pi/mosquitto waivers', 'waiver-unneeded pi/mosquitto waivers']);
});

describe('what an app takes of its node is waived, and no more', () => {
  const device: PlacedDevice = { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-zigbee' };
  const rulesOf = (access: Parameters<typeof nodeAccessWaivers>[0]): readonly string[] => nodeAccessWaivers(access).map(({ rule }) => rule);
  test.each<[string, Parameters<typeof nodeAccessWaivers>[0], readonly string[]]>([
    ['nothing', {}, []],
    ['a device', { devices: [device] }, ['container-privileged', 'volume-host-path']],
    ['a device that a plugin hands out', { devices: [device], deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee' } }, []],
    ["the node's network", { hostNetwork: true }, ['pod-host-namespaces']],
  ])('%s', (_, access, rules) => {
    expect(rulesOf(access)).toEqual(rules);
  });
});
