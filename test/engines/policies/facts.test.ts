import type { App, ClusterSpec, Deliver, Delivered, Fleet, Manifest } from '@kube-world/model';
import { factsOf, judgeObjects } from '@kube-world/policy';
import { synth, type SynthParts } from '@kube-world/synth';
import { ApiObject } from 'cdk8s';

import { fleet } from '../../../clusters/fleet';
import { partsOf } from '../../../packages/cli/src/parts';
import { policies } from '../../../policies/registry';

const parts = partsOf('2026-01-01');

/** `rule cluster/unit` of what synth refuses of one cluster, once each. */
function refused(changed: Fleet, cluster: string, using: SynthParts = parts): readonly string[] {
  const { issues } = synth(changed, { ...using, clusters: [cluster] });
  const errors = issues.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ rule, at }) => `${rule} ${at.split('/').slice(0, 2).join('/')}`))].toSorted();
}

const specOf = (cluster: string): ClusterSpec => {
  const found = fleet.clusters.find(({ name }) => name === cluster);
  if (!found) throw new Error(`the fleet has no cluster '${cluster}'`);
  return found.spec;
};

test('every policy has facts in every cluster of the fleet, or says that it is not asked there', () => {
  const asked = policies.flatMap((policy) =>
    fleet.clusters.filter(({ spec }) => factsOf(policy, { cluster: spec, fleet }) !== undefined).map(({ name }) => `${policy.id} ${name}`),
  );
  expect(asked).toContain('service-load-balancer management');
  expect(asked).not.toContain('service-load-balancer pi');
});

describe('what the fleet says decides what synth refuses', () => {
  test.each<[string, Partial<Fleet>, readonly string[]]>([
    ['as it is', {}, []],
    [
      '[KW-50] a registry less',
      { registries: ['docker.io/library', 'ghcr.io/koenkk', 'ghcr.io/zwave-js', 'ghcr.io/home'] },
      ['home-assistant', 'home-assistant-recorder-backup'].map((app) => `container-image-source pi/${app}`),
    ],
    [
      '[KW-50] no registry at all',
      { registries: [] },
      ['home-assistant', 'home-assistant-recorder-backup', 'mosquitto', 'zigbee2mqtt', 'zwave-js-ui'].map(
        (app) => `container-image-source pi/${app}`,
      ),
    ],
    [
      '[KW-50] a registry that is a URL',
      { registries: ['docker.io/library', 'ghcr.io/koenkk', 'ghcr.io/zwave-js', 'ghcr.io/home-assistant', 'https://quay.io'] },
      ['image-source kube-world registries.4'],
    ],
    ['a local domain that is none', { localDomains: ['.local'] }, ['fleet-name kube-world localDomains.0']],
    [
      'a priority class less',
      { priorityClasses: ['iot-realtime', 'standard'] },
      ['home-assistant', 'home-assistant-recorder-backup'].map((app) => `pod-priority-class pi/${app}`),
    ],
    [
      'another domain',
      { domain: 'example.org' },
      ['home-assistant', 'monitoring-routes', 'zigbee2mqtt'].map((app) => `ingress-route-host pi/${app}`),
    ],
    ['the domain as a local one', { domain: 'example.org', localDomains: ['example.com'] }, []],
  ])('%s', (_, change, expected) => {
    expect(refused({ ...fleet, ...change }, 'pi')).toEqual(expected);
  });

  test('a fleet that says nothing of them is asked nothing', () => {
    const { registries: _, priorityClasses: __, readOnlyNamespaces: ___, ...silent } = fleet;
    expect(refused(silent, 'kubani')).toEqual([]);
  });
});

describe('[KW-52] a namespace that is called read-only', () => {
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  /** The fleet, with these objects in place of what lets people look at the hub's monitoring. */
  const withObjects = (...objects: readonly Manifest[]): Fleet => {
    const placements = fleet.placements.map((placement) => {
      if (placement.cluster.name !== 'management') return placement;
      const units = placement.units.map((unit) => {
        if (unit.name !== 'monitoring-viewers') return unit;
        return { ...unit, app: { ...unit.app, build: makerOf(objects) } };
      });
      return { ...placement, units };
    });
    return { ...fleet, placements };
  };
  const makerOf =
    (objects: readonly Manifest[]): App['build'] =>
    (scope) => {
      for (const object of objects) new ApiObject(scope, object.kind, object);
    };
  const role = (kind: 'ClusterRole' | 'Role', verbs: readonly string[], namespace = 'monitoring'): Manifest => ({
    apiVersion,
    kind,
    metadata: { name: 'app', ...(kind === 'Role' ? { namespace } : {}) },
    rules: [{ apiGroups: [''], resources: ['services'], verbs }],
  });
  const binding = (namespace: string): Manifest => ({
    apiVersion,
    kind: 'ClusterRoleBinding',
    metadata: { name: 'app' },
    roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'app' },
    subjects: [{ kind: 'ServiceAccount', name: 'default', namespace }],
  });

  test.each<[string, Fleet, readonly string[]]>([
    ['has roles that read', withObjects(role('Role', ['get', 'list', 'watch'])), []],
    ['has none that writes', withObjects(role('Role', ['get', 'patch'])), ['role-read-only management/monitoring-viewers']],
    ['is not another one', withObjects(role('Role', ['get', 'patch'], 'traefik')), []],
    ['has accounts that read everywhere', withObjects(role('ClusterRole', ['get']), binding('monitoring')), []],
    [
      'has none that write anywhere',
      withObjects(role('ClusterRole', ['patch']), binding('monitoring')),
      ['read-only-binding management/monitoring-viewers'],
    ],
    ['has not the accounts of another', withObjects(role('ClusterRole', ['patch']), binding('traefik')), []],
  ])('%s', (_, changed, expected) => {
    expect(refused(changed, 'management')).toEqual(expected);
  });
});

test("what Flux's accounts may do is refused without the waivers that Flux's objects have", () => {
  const bare = ({ unitManifests, gitops, ...rest }: Delivered): Delivered => ({
    ...rest,
    gitops: gitops.map(({ manifest, at }) => ({ manifest, at })),
    unitManifests: new Map([...unitManifests].map(([unit, all]) => [unit, all.map(({ manifest, at }) => ({ manifest, at }))])),
  });
  const flux: Deliver = (input) => bare(parts.deliver.flux(input));
  expect(refused(fleet, 'kubani')).toEqual([]);
  expect(refused(fleet, 'kubani', { ...parts, deliver: { ...parts.deliver, flux } })).toEqual([
    'role-escalation kubani/monitoring-viewers',
    ...['dashboards', 'routes', 'rules', 'viewers'].map((name) => `role-read-only kubani/monitoring-${name}`),
  ]);
});

describe('a Service that asks for an address, or a port of all nodes', () => {
  const management = specOf('management');
  const k3s = specOf('kubani');
  const service = (type: string) => ({
    at: 'c/web/Service/web',
    manifest: { apiVersion: 'v1', kind: 'Service', metadata: { name: 'web', namespace: 'web' }, spec: { type } },
  });
  const rulesIn = (cluster: ClusterSpec): readonly string[] =>
    judgeObjects(policies, {
      kubernetes: '1.36',
      objects: [service('LoadBalancer'), service('NodePort')],
      podSecurity: new Map(),
      where: { cluster, fleet },
    }).map(({ rule }) => rule);
  const both = ['service-load-balancer', 'service-node-port'];
  const network = (change: Partial<ClusterSpec['network']>): ClusterSpec => ({
    ...management,
    network: { ...management.network, ...change },
  });
  const vip = (announcedBy: 'kube-vip' | 'metallb' | 'servicelb' | 'talos') =>
    network({ vips: { web: { address: '192.0.2.9', announcedBy, purpose: 'web traffic' } } });
  const ports = (node: number): ClusterSpec => ({
    ...management,
    platform: { kind: 'kind', kubernetes: '1.36.1', api: { address: '127.0.0.1', port: 6443 }, ports: [{ host: 80, node }] },
  });
  const serviceLb = (is: boolean): ClusterSpec => {
    if (k3s.platform.kind !== 'k3s') throw new Error('kubani is no K3s any more');
    return { ...k3s, platform: { ...k3s.platform, bundled: { ...k3s.platform.bundled, serviceLb: is } } };
  };
  const { ingress } = management;

  test.each<[string, ClusterSpec, readonly string[]]>([
    ['where nothing hands any out', management, both],
    ['where a pool is empty', network({ pools: {} }), both],
    ['where there is a pool', network({ pools: { web: { range: '192.0.2.0/28' } } }), ['service-node-port']],
    ['where MetalLB announces one', vip('metallb'), ['service-node-port']],
    ['where ServiceLB announces one', vip('servicelb'), ['service-node-port']],
    ['where the API alone has one, of kube-vip', vip('kube-vip'), both],
    ['where the API alone has one, of Talos', vip('talos'), both],
    ["where K3s's ServiceLB runs", serviceLb(true), ['service-node-port']],
    ["where K3s's ServiceLB is off", serviceLb(false), both],
    ['in a cloud', specOf('cloud'), ['service-node-port']],
    [
      'where the ingress is entered so',
      { ...management, ...(ingress ? { ingress: { ...ingress, exposedBy: 'node-port' } } : {}) },
      ['service-load-balancer'],
    ],
    ['where the machine publishes the first of such ports', ports(30_000), ['service-load-balancer']],
    ['where it publishes one below', ports(29_999), both],
  ])('%s', (_, cluster, expected) => {
    expect(rulesIn(cluster)).toEqual(expected);
  });
});
