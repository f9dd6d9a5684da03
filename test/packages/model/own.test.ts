import { checkFleet, type ClusterSpec, defineCluster } from '@kube-world/model';

import { smallFleet } from './checks/small-fleet';

function smallHub(): ClusterSpec {
  const [cluster] = smallFleet().clusters;
  if (!cluster) throw new Error('the small fleet has a cluster');
  return cluster.spec;
}

const names = ['__proto__', 'constructor', 'toString'];

test.each(names)("a machine in the network '%s', which nobody described, is answered with an issue", (network) => {
  const { platform, ...facts } = smallHub();
  if (platform.kind !== 'kind') throw new Error('the first cluster is on KIND');
  const changed: ClusterSpec = { ...facts, platform: { ...platform, machine: { name: 'hub-machine', address: '10.1.0.5', network } } };
  const issues = checkFleet({ ...smallFleet(), clusters: [defineCluster(changed)] });
  expect(issues.filter(({ at }) => at.includes('machine')).length).toBeGreaterThan(0);
});

test.each(names)("no node has a device '%s'", (name) => {
  expect(() => defineCluster(smallHub()).device(name as never)).toThrow(`no node has a device '${name}'`);
});
