import type { ClusterSpec } from '../../cluster';
import type { PlatformKind } from '../../platform';
import { eksFacts, isOfKind } from '../eks-facts';
import { clusterRule } from '../rule';

const everywhere = [
  'name',
  'role',
  'engine',
  'profile',
  'platform.kind',
  'platform.kubernetes',
  'network.nodes',
  'network.pods',
  'network.services',
  'network.cni',
  'network.proxy.mode',
  'nodes',
  'storage.classes',
  'storage.purposes',
];

const ofPlatform: Readonly<Record<PlatformKind, readonly string[]>> = {
  kind: ['api.address', 'api.port'],
  k3s: ['release', 'bundled'],
  talos: ['talos'],
  kubespray: [
    'release',
    'clusterName',
    'etcd.memoryLimit',
    'etcd.quotaBackendBytes',
    'apiLoadBalancer.port',
    'nodeLocalDns.address',
    'dns.upstream',
  ],
  kubeadm: ['os.distribution', 'support', 'addons.calico', 'addons.metallb', 'proxmox.hosts'],
  eks: [],
  gke: [],
};

const ofNode = ['address', 'role', 'architecture', 'cpus', 'memory', 'disks'];

const remedy = 'write it; the type ClusterSpec says what it holds';

/** A fact that every spec must have: synth runs without the compiler, which would ask for it. */
export default clusterRule('missing-fact', function* (spec) {
  for (const path of wantedOf(spec)) {
    if ((factAt(spec, path) ?? undefined) !== undefined) continue;
    yield { at: path.join('.'), message: 'the fact is missing', remedy };
  }
  const { platform }: Partial<ClusterSpec> = spec;
  if (platform?.kind !== 'eks') return;
  for (const { path, kind, optional } of eksFacts(platform)) {
    const value = factAt(platform, path);
    const at = ['platform', ...path].join('.');
    if (value === undefined) {
      if (!optional) yield { at, message: 'the fact is missing', remedy };
    } else if (!isOfKind(kind, value)) {
      yield { at, message: `must be a ${kind}, got '${JSON.stringify(value)}'`, remedy };
    }
  }
});

function wantedOf(spec: Partial<ClusterSpec>): readonly (readonly string[])[] {
  const kind = spec.platform?.kind;
  const further = kind !== undefined && Object.hasOwn(ofPlatform, kind) ? ofPlatform[kind] : [];
  return [
    ...[...everywhere, ...further.map((path) => `platform.${path}`)].map((path) => path.split('.')),
    ...Object.keys(spec.nodes ?? {}).flatMap((name) => ofNode.map((field) => ['nodes', name, field])),
  ];
}

function factAt(facts: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    facts,
  );
}
