import { checkFleet } from '@kube-world/model';

import { type Change, smallFleet } from './small-fleet';

const today = '2026-06-01';
const reason = 'the distribution is only tried out';
const old = { platform: { kubernetes: '1.31.14', addons: { calico: 'v3.29.0' } } };
const acknowledges = (rule: string, why = reason): Change => ({ acknowledges: [{ rule, reason: why }] });

test('an acknowledged warning is left out', () => {
  const change = { platform: { support: 'partial' } };
  expect(checkFleet(smallFleet('lab', change), { today })).toHaveLength(1);
  expect(checkFleet(smallFleet('lab', { ...change, ...acknowledges('partial-support') }), { today })).toEqual([]);
});

test("an acknowledgement is its own cluster's alone", () => {
  const fleet = smallFleet('lab', {
    platform: { kubernetes: '1.31.14', addons: { calico: 'v3.29.0' }, support: 'partial' },
    ...acknowledges('kubernetes-end-of-life'),
  });
  expect(checkFleet(fleet, { today }).map(({ rule }) => rule)).toEqual(['partial-support']);
});

test.each([
  ['names a rule that there is not', acknowledges('no-such-rule'), "there is no rule 'no-such-rule'", 'error'],
  ['finds nothing', acknowledges('etcd-quota'), "'etcd-quota' finds nothing to acknowledge", 'warning'],
  ['gives no reason', { ...old, ...acknowledges('kubernetes-end-of-life', ' ') }, 'without a reason', 'error'],
])('an acknowledgement that %s is an issue', (_, change, message, severity) => {
  expect(checkFleet(smallFleet('lab', change), { today })).toEqual([
    expect.objectContaining({ rule: 'acknowledgement', at: 'lab.acknowledges.0', severity, message: expect.stringContaining(message) }),
  ]);
});

test('an error cannot be acknowledged', () => {
  const issues = checkFleet(
    smallFleet('lab', { nodes: { w1: { role: 'control-plane' }, gpu: { virtual: { host: 'pve1' } } }, ...acknowledges('even-quorum') }),
    { today },
  );
  expect(issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error acknowledgement', 'error even-quorum']);
});

test('without a date the end-of-life rule is silent, and so is an acknowledgement of it', () => {
  expect(checkFleet(smallFleet('lab', old))).toEqual([]);
  expect(checkFleet(smallFleet('lab', { ...old, ...acknowledges('kubernetes-end-of-life') }))).toEqual([]);
});

test.each([
  ['2025-11-11', []],
  ['2025-11-12', ['kubernetes-end-of-life']],
])('on %s a version that is supported until 2025-11-11 gives %j', (day, rules) => {
  expect(checkFleet(smallFleet('lab', old), { today: day }).map(({ rule }) => rule)).toEqual(rules);
});
