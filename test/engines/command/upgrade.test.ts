import { fleet as reference } from '../../../clusters/fleet';
import { partsOf } from '@kube-world/cli';

import { runUpgrade } from '../../../packages/cli/src/upgrade';
import { withKubernetes } from '../../../packages/synth/src/upgrade/with-kubernetes';
import { fleetOn, parts as shortParts } from '../../packages/synth/upgrade/small-upgrade';

const parts = partsOf('2026-06-01');
const versions = ['1.30', '1.31', '1.32', '1.33', '1.34', '1.35', '1.36'];
const breaksOf = (fleet: typeof reference, requests: Parameters<typeof runUpgrade>[0]['requests']) => {
  const { code, text } = runUpgrade({ fleet, requests, parts, json: true, onProgress: () => undefined });
  const { issues, upgrades } = JSON.parse(text) as {
    readonly issues: readonly { readonly rule: string; readonly at: string; readonly since: string; readonly severity: string }[];
    readonly upgrades: readonly { readonly breaks: readonly { readonly rule: string; readonly at: string; readonly since: string }[] }[];
  };
  return { code, issues, breaks: upgrades.flatMap(({ breaks }) => breaks.map(({ rule, at, since }) => `${since} ${at} ${rule}`)) };
};

test.each(versions)('the clusters of the fleet that are older than %s break at nothing but the release of Kubespray', (to) => {
  const { code, breaks } = breaksOf(reference, [{ cluster: 'all', to }]);
  expect(breaks).toEqual(['1.30 kubespray.platform.release add-on-kubernetes-version']);
  expect(code).toBe(1);
});

test.each(['management', 'pi', 'kubani'])('%s, as if it ran an older Kubernetes, breaks nowhere on its way to the newest', (name) => {
  const older = withKubernetes(reference, name, '1.33.0');
  expect(breaksOf(older, [{ cluster: name, to: '1.36' }])).toMatchObject({ code: 0, breaks: [] });
});

test('what brings Kubernetes is to be changed with it: the build of K3s', () => {
  const older = withKubernetes(reference, 'pi', '1.35.4');
  const pi = older.clusters.find(({ name }) => name === 'pi');
  Object.assign(pi?.spec.platform ?? {}, { release: 'v1.35.4+k3s1' });
  const { code, issues } = breaksOf(older, [{ cluster: 'pi', to: '1.36' }]);
  expect(issues.map(({ at, rule }) => `${at} ${rule}`)).toEqual(['pi.platform.release release-matches-kubernetes']);
  expect(code).toBe(0);
});

test('[KT-109] add-ons that a workspace tests with its Kubernetes are told of when the upgrade leaves their range', () => {
  const { issues } = breaksOf(reference, [{ cluster: 'kthw-ubuntu', to: '1.32' }]);
  expect(issues.map(({ since, at, rule }) => `${since} ${at} ${rule}`)).toEqual([
    '1.32 kthw-ubuntu.platform.addons.calico add-on-kubernetes-version',
  ]);
});

const flow = {
  apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3',
  kind: 'FlowSchema',
  metadata: { name: 'one' },
  spec: { priorityLevelConfiguration: { name: 'x' } },
};
const run = (from: string, to: string, json = false) =>
  runUpgrade({ fleet: fleetOn(from, [flow]), requests: [{ cluster: 'pi', to }], parts: shortParts, json, onProgress: () => undefined });

test('the report says the way, what breaks and what to do, and that nothing was written', () => {
  const { code, text } = run('1.30.4', '1.34');
  expect(code).toBe(1);
  expect(text).toBe(
    `pi: Kubernetes 1.30.4 -> 1.31 -> 1.32 -> 1.33 -> 1.34, one minor version at a time
  kubelets may stay three behind: every node at 1.31 before 1.34
  breaks: 1
    1.32: pi/web/FlowSchema-one: FlowSchema is not in flowcontrol.apiserver.k8s.io/v1beta3 in Kubernetes 1.32; 1.31 was the last with it [schema-removed-api]
      use apiVersion flowcontrol.apiserver.k8s.io/v1
  today's check finds 0 errors and 1 warning in it anyway
1 upgrade checked: 1 thing would break; nothing was written
`,
  );
});

test('what is deprecated is to be known, and breaks nothing', () => {
  const { code, text } = run('1.28.4', '1.29');
  expect(code).toBe(0);
  expect(text).toContain('  to know: 1\n    1.29: pi/web/FlowSchema-one: FlowSchema of flowcontrol.apiserver.k8s.io/v1beta3 is deprecated');
  expect(text).toContain('1 upgrade checked: nothing would break; nothing was written');
});

test('where nothing changes the report says so', () => {
  expect(run('1.30.4', '1.31').text).toContain('pi: Kubernetes 1.30.4 -> 1.31\n  nothing breaks\n');
});

test('of a cluster without apps the report says what it could not look at', () => {
  const { text } = runUpgrade({
    fleet: fleetOn('1.35.0', []),
    requests: [{ cluster: 'pi', to: '1.36' }],
    parts: shortParts,
    json: false,
    onProgress: () => undefined,
  });
  expect(text).toContain('pi: Kubernetes 1.35.0 -> 1.36\n  nothing breaks\n  no app is placed on it: its facts alone were checked\n');
});

test('a cluster that runs the version already is said to', () => {
  expect(run('1.31.4', '1.31')).toEqual({
    code: 0,
    text: 'pi: runs Kubernetes 1.31 or a later one already\n0 upgrades checked: nothing would break; nothing was written\n',
  });
});

test('as data, findings stand where other commands have them, each with its version', () => {
  const data = JSON.parse(run('1.30.4', '1.34', true).text) as object;
  expect(data).toMatchObject({
    ok: false,
    issues: [{ rule: 'schema-removed-api', severity: 'error', since: '1.32' }],
    upgrades: [{ cluster: 'pi', from: '1.30.4', to: '1.34', steps: ['1.31', '1.32', '1.33', '1.34'] }],
  });
});
