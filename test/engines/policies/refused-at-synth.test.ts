import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
  type App,
  defineCluster,
  defineFleet,
  type Fleet,
  type FleetFacts,
  type Manifest,
  placeOn,
  type PodSecurity,
  type PolicyWaiver,
  waive,
} from '@kube-world/model';
import { type Policy, caseObjects } from '@kube-world/policy';
import { synth } from '@kube-world/synth';
import { ApiObject } from 'cdk8s';

import { partsOf } from '../../../packages/cli/src/parts';
import { policies } from '../../../policies/registry';

const cluster = defineCluster({
  name: 'c',
  role: 'standalone',
  engine: 'flux',
  profile: 'development',
  platform: {
    kind: 'kind',
    kubernetes: '1.36.1',
    api: { address: '127.0.0.1', port: 6443 },
    machine: { name: 'host', address: '192.0.2.1', network: 'home' },
  },
  network: {
    nodes: '172.18.0.0/16',
    pods: '10.244.0.0/16',
    services: '10.96.0.0/16',
    cni: 'kindnet',
    proxy: { mode: 'iptables' },
    others: { home: '192.0.2.0/24' },
  },
  nodes: {
    'c-1': {
      address: '172.18.0.2',
      role: 'control-plane',
      architecture: 'amd64',
      cpus: 4,
      memory: '8Gi',
      disks: [{ name: 'd', size: '50G', medium: 'ssd' }],
    },
  },
  storage: { classes: {}, purposes: {} },
});

/** Those that the cases of policies are told for. */
const facts: Omit<FleetFacts, 'clusters'> = {
  name: 'f',
  repository: { url: 'https://git.example.com/f', branch: 'main' },
  owner: 'o',
  domain: 'example.com',
  registries: ['docker.io', 'ghcr.io/home-assistant', 'ghcr.io/koenkk/zigbee2mqtt', 'example.com', 'registry:5000'],
  priorityClasses: ['standard', 'batch-low'],
  readOnlyNamespaces: ['web'],
};

/** A fleet of one app that makes an object in a namespace of a level. */
function fleetWith(object: Manifest, podSecurity: PodSecurity, waivers: readonly PolicyWaiver[] = []): Fleet {
  const { metadata, ...rest } = object;
  const app: App = {
    name: 'web',
    namespace: { name: 'web', podSecurity, exists: true },
    layer: 'apps',
    waivers,
    build: (scope) =>
      void new ApiObject(scope, 'thing', {
        ...rest,
        metadata: { ...metadata, namespace: metadata.namespace === 'default' ? 'default' : 'web' },
      }),
  };
  return defineFleet({ ...facts, placements: [placeOn(cluster, [app])] });
}

const parts = partsOf('2026-01-01');

/** What of our policies is refused: a case may break more than one of them. */
function refusedBy(object: Manifest, level: PodSecurity): readonly string[] {
  const ids = new Set(policies.map(({ id }) => id));
  const { issues, ok } = synth(fleetWith(object, level), parts);
  const found = issues.flatMap(({ rule, severity, at }) =>
    severity === 'error' && at.startsWith('c/web/thing') && ids.has(rule) ? [rule] : [],
  );
  expect(found.length > 0 && ok).toBe(false);
  return found;
}

/** Kinds that are like another that is tried. */
const skipped: ReadonlySet<string> = new Set(['PodTemplate', 'ReplicationController', 'ReplicaSet', 'StatefulSet', 'DaemonSet', 'Job']);

/** The last level in which the policy holds. */
function levelOf({ match: { podSecurity } }: Policy): PodSecurity {
  return podSecurity?.at(-1) ?? 'privileged';
}

describe.each(policies.map((policy) => [policy.id, policy] as const))('synth refuses what breaks %s', (id, policy) => {
  const failing = caseObjects(policy, '1.36').filter(({ object, passes }) => !passes && !skipped.has(object.kind));
  test.each(failing.map(({ title, object }) => [title, object] as const))('%s', (_, object) => {
    expect(refusedBy(object, levelOf(policy))).toContain(id);
    // a level that asks for nothing
    if (policy.match.podSecurity?.includes('privileged') === false) expect(refusedBy(object, 'privileged')).not.toContain(id);
  });
});

test.each<[PodSecurity, boolean]>([
  ['privileged', false],
  ['baseline', true],
  ['restricted', true],
])('where a namespace is %s, a waiver of a privileged container leaves it refused: %j', (level, isRefused) => {
  const container = { name: 'app', image: 'example.com/app:1.0.0', securityContext: { privileged: true } };
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'app' }, spec: { containers: [container] } };
  const waivers = [waive('container-privileged', { reason: 'for the test' })];
  const rules = synth(fleetWith(pod, level, waivers), partsOf('2026-01-01')).issues.map(({ rule }) => rule);
  expect(rules.includes('container-privileged')).toBe(isRefused);
  expect(rules).not.toContain('waiver-unneeded');
});

test.each(policies.flatMap((policy) => (policy.facts ? [[policy.id, policy.facts] as const] : [])))(
  'the facts of the cases of %s are those of a fleet',
  (_, { of, example }) => {
    expect(of(cluster.spec, { ...facts, clusters: [cluster] })).toEqual(example);
  },
);

test('the command refuses a privileged container in a namespace of the baseline level, and says where and what to do', () => {
  const root = join(__dirname, '..', '..', '..');
  const scratch = mkdtempSync(join(tmpdir(), 'kube-world-policies-'));
  try {
    for (const folder of ['node_modules', 'packages']) symlinkSync(join(root, folder), join(scratch, folder));
    mkdirSync(join(scratch, 'clusters'));
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      spec: { containers: [{ name: 'a', image: 'example.com/a:1', securityContext: { privileged: true } }] },
    };
    writeFileSync(
      join(scratch, 'clusters/fleet.ts'),
      `import { defineFleet, placeOn, defineCluster } from '@kube-world/model';
       import { ApiObject } from 'cdk8s';
       const cluster = defineCluster(${JSON.stringify(cluster.spec)});
       const app = { name: 'web', namespace: { name: 'web', podSecurity: 'baseline', exists: true }, layer: 'apps', build: (scope) => void new ApiObject(scope, 'thing', ${JSON.stringify(pod)}) };
       export const fleet = defineFleet({ name: 'f', repository: { url: 'https://git.example.com/f', branch: 'main' }, owner: 'o', domain: 'example.com', placements: [placeOn(cluster, [app])] });`,
    );
    const { status, stderr } = spawnSync('node', [join(root, 'packages/cli/bin/kube-world.cjs'), 'synth'], {
      cwd: scratch,
      encoding: 'utf8',
    });
    expect(stderr).toContain('c/web/thing spec.containers[0].securityContext.privileged: is privileged, got true [container-privileged]');
    expect(stderr).toContain(
      "take the capability that is needed; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    );
    expect(stderr).toContain('nothing was written');
    expect(status).toBe(1);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}, 60_000);
