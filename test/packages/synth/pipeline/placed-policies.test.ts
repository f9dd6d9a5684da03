import { ApiObject } from 'cdk8s';

import { type App, type ClusterSpec, waive } from '@kube-world/model';

import { issuesOf, type Placed, twoClusters } from './two-clusters';

const rules = ['policies-not-served', 'policies-leave-out', 'waiver-not-enforceable', 'unit-made-twice'];
const on = (kubernetes: string): ClusterSpec['platform'] => ({ kind: 'kind', kubernetes, api: { address: '127.0.0.1', port: 6443 } });
const asked = { policies: { action: 'Deny' } } as const;

/** An app whose pods have these labels, and which may leave its root file system writable. */
function app(labels: Readonly<Record<string, string>>, name = 'web'): App {
  return {
    name,
    namespace: { name: 'web', podSecurity: 'baseline' },
    layer: 'apps',
    waivers: [waive('container-read-only-root', { reason: 'it writes beside itself' })],
    build(scope) {
      const spec = { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'web' }] } } };
      new ApiObject(scope, 'web', { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec });
    },
  };
}
const told = { 'app.kubernetes.io/name': 'web', 'app.kubernetes.io/instance': 'web' };

const found = (left: Placed): readonly string[] =>
  issuesOf(twoClusters(left, {}), rules, ['left']).map(
    ({ rule, severity, at, message, remedy }) => `${rule} ${severity} ${at}: ${message}; ${remedy}`,
  );

test.each<[string, Placed, readonly string[]]>([
  ['a cluster that asks for nothing', { spec: { platform: on('1.29.5') }, apps: [app({})] }, []],
  ['one whose server has policies', { spec: { platform: on('1.30.1'), ...asked }, apps: [app(told)] }, []],
  [
    'one whose server does not have them yet',
    { spec: { platform: on('1.29.5'), ...asked }, apps: [app(told)] },
    [
      'policies-not-served error left policies: asks for policies in the cluster, and the API server of Kubernetes 1.29 does not have them in v1; ' +
        'place kyverno on the cluster, raise it to 1.30 or later, or take the fact out: synth then asks them alone',
    ],
  ],
  ['one on which nothing runs', { spec: { platform: on('1.29.5'), ...asked } }, []],
  [
    'a pattern in place of a namespace',
    { spec: { policies: { action: 'Audit', leaveOut: ['cattle-*'] } }, apps: [app(told)] },
    [
      "policies-leave-out error left policies.leaveOut[0]: 'cattle-*' is no name of a namespace; " +
        'write one as in "cattle-system"; a pattern is not read',
    ],
  ],
  [
    'a waiver of pods that nothing tells from others',
    { spec: asked, apps: [app({ app: 'web' })] },
    [
      "waiver-not-enforceable error left/web waivers: waives 'container-read-only-root', and in the cluster nothing tells " +
        "'left/web/web' from what is not the app's; label it, or the pods that it makes, with app.kubernetes.io/name and app.kubernetes.io/instance",
    ],
  ],
  ['the same where policies are asked by synth alone', { apps: [app({ app: 'web' })] }, []],
  [
    'an app that is called as the unit of policies',
    { spec: asked, apps: [app(told, 'policies')] },
    [
      "unit-made-twice error left/policies: app 'policies' is placed 2 times on cluster 'left'; place it once, or give one of them another name",
    ],
  ],
])('%s', (_, left, issues) => {
  expect(found(left)).toEqual(issues);
});
