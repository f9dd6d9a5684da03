import { partsOf } from '@kube-world/cli';
import { withNamespaces } from '@kube-world/constructs';
import { type ClusterSpec, defineCluster, defineFleet, type NodeSpec, placeOn } from '@kube-world/model';
import { parse } from 'yaml';

import { certManager } from '../../apps/cert-manager/cert-manager';
import { homeAssistant } from '../../apps/home-assistant/home-assistant';
import { issuers } from '../../apps/issuers/issuers';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { storageClasses } from '../../apps/storage-classes/storage-classes';
import { cloud } from '../../clusters/cloud/spec';
import { fleetFacts } from '../../clusters/fleet-facts';
import { synth } from '../../packages/synth/src/pipeline/synth';
import { synthCluster } from '../../packages/synth/src/pipeline/synth-cluster';

const { links: _, ours: __, ...production } = cloud.spec;

const node = (address: string): NodeSpec => ({
  address,
  role: 'worker',
  architecture: 'amd64',
  cpus: 8,
  memory: '32Gi',
  disks: [{ name: 'boot', size: '100Gi', medium: 'ssd' }],
});

/** Production's facts on the other platform: its network, volumes and load balancers in place of Amazon's. */
const spec: ClusterSpec = {
  ...production,
  role: 'standalone',
  nodes: { one: node('10.0.0.10'), two: node('10.0.1.10'), three: node('10.0.2.10') },
  platform: { kind: 'gke', kubernetes: '1.36.2', region: 'europe-west3' },
  network: { nodes: '10.0.0.0/16', pods: '10.4.0.0/14', services: '10.8.0.0/20', cni: 'gke', proxy: { mode: 'none' } },
  storage: {
    classes: { balanced: { provisioner: 'pd.csi.storage.gke.io', madeBy: 'us', isDefault: true, parameters: { type: 'pd-balanced' } } },
    purposes: { config: 'balanced', backup: 'balanced' },
  },
  ingress: { class: 'gce', controller: 'gce', installedBy: 'chart', exposedBy: 'load-balancer', routes: 'ingress', issuer: 'internal-ca' },
};
const gke = defineCluster(spec);
const parts = partsOf('2000-01-01');

test('[KW-32] GKE is a platform beside EKS: the same apps pass every check there, and its own load balancers are let in', () => {
  const apps = withNamespaces([
    priorityClasses(),
    storageClasses(),
    certManager(),
    issuers({ issuers: [{ kind: 'internal-ca' }] }),
    homeAssistant({ host: 'home.example.com' }),
  ]);
  const placement = placeOn(gke, apps);
  const moved = defineFleet({ ...fleetFacts, placements: [placement] });
  const { issues } = synth(moved, parts);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  const { files } = synthCluster(moved, placement, parts, { checks: false });
  const read = (ending: string): unknown => parse(files.find(({ path }) => path.endsWith(ending))?.text ?? '');
  expect(read('persistentvolumeclaim.home-assistant-config.yaml')).toMatchObject({ spec: { storageClassName: 'balanced' } });
  expect(read('/ingress.home-assistant.yaml')).toMatchObject({ kind: 'Ingress', spec: { rules: [{ host: 'home.example.com' }] } });
  expect(JSON.stringify(read('networkpolicy.home-assistant.yaml'))).toContain('35.191.0.0/16');
});

test('[KW-32] a fact that is none of the platform is refused', () => {
  const elsewhere = defineCluster({ ...spec, network: { ...spec.network, cni: 'vpc-cni' } });
  const { issues } = synth(defineFleet({ ...fleetFacts, placements: [placeOn(elsewhere, [])] }), parts);
  expect(issues.map(({ rule }) => rule)).toContain('unsupported-network');
});
