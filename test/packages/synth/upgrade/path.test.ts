import { minorNumber } from '../../../../packages/synth/src/upgrade/minor-number';
import { newIssues } from '../../../../packages/synth/src/upgrade/new-issues';
import { upgradePath } from '../../../../packages/synth/src/upgrade/path';
import { withKubernetes } from '../../../../packages/synth/src/upgrade/with-kubernetes';
import { fleetOn } from './small-upgrade';

test.each<[string, string, ReturnType<typeof upgradePath>]>([
  ['1.35.2', '1.36', { from: '1.35.2', steps: ['1.36'] }],
  ['1.33.4', '1.36', { from: '1.33.4', steps: ['1.34', '1.35', '1.36'] }],
  [
    '1.31.1',
    '1.36',
    {
      from: '1.31.1',
      steps: ['1.32', '1.33', '1.34', '1.35', '1.36'],
      nodes: [
        { before: '1.35', atLeast: '1.32' },
        { before: '1.36', atLeast: '1.33' },
      ],
    },
  ],
  ['1.36.1', '1.36', { from: '1.36.1', steps: [] }],
  ['1.36.1', '1.34', { from: '1.36.1', steps: [] }],
])('from %s to %s no minor version is skipped, and a node lags three at most', (from, to, path) => {
  expect(upgradePath(from, to)).toEqual(path);
});

test.each([
  ['1.36', 36],
  ['1.36.2', 36],
  ['v1.9.0', 9],
  ['1.36.2+k3s1', 36],
  ['2.36', Number.NaN],
  ['1.3x', Number.NaN],
  ['', Number.NaN],
])('the minor version of %j is %d', (text, minor) => {
  expect(minorNumber(text)).toBe(minor);
});

const issue = (message: string, rule = 'r') => ({ rule, severity: 'error', at: 'pi/web', message, remedy: 'none' }) as const;

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['nothing', [], [], []],
  ['one more', ['a'], ['a', 'b'], ['b']],
  ['the same at another version', ['gone in Kubernetes 1.30'], ['gone in Kubernetes 1.36.2'], []],
  ['the same that ends on another day', ['no fixes since 2025-02-28'], ['no fixes since 2026-02-28'], []],
  ['the same once more', ['a'], ['a', 'a'], ['a']],
  ['one less', ['a', 'b'], ['b'], []],
  ['another number', ['has 3 replicas'], ['has 4 replicas'], ['has 4 replicas']],
])('of two lists of findings, the new ones are told: %s', (_, before, after, expected) => {
  const list = (messages: readonly string[]) => messages.map((message) => issue(message));
  expect(newIssues(list(before), list(after)).map(({ message }) => message)).toEqual(expected);
});

test('another Kubernetes reaches the cluster, its units and the fleet, and leaves the given fleet as it was', () => {
  const fleet = fleetOn('1.33.1', [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }]);
  const changed = withKubernetes(fleet, 'pi', '1.36.0');
  const [placement] = changed.placements;
  const versions = [changed.clusters[0], placement?.cluster, placement?.units[0]?.cluster].map(
    (cluster) => cluster?.spec.platform.kubernetes,
  );
  expect(versions).toEqual(['1.36.0', '1.36.0', '1.36.0']);
  expect(placement?.units[0]?.cluster).toBe(placement?.cluster);
  expect(fleet.clusters[0]?.spec.platform.kubernetes).toBe('1.33.1');
  expect(withKubernetes(fleet, 'nobody', '1.36.0').placements[0]?.cluster).toBe(fleet.placements[0]?.cluster);
});
