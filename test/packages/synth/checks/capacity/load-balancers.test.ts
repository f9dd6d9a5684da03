import { type ClusterSpec, type Manifest } from '@kube-world/model';

import { loadBalancerAddress } from '../../../../../packages/synth/src/checks/capacity/load-balancer-address';
import { loadBalancerPort } from '../../../../../packages/synth/src/checks/capacity/load-balancer-port';
import { lab } from '../../../../e2e/scheduling/lab';
import { asks, deployment } from '../../../../e2e/scheduling/pods';
import { clusterOf, contextOf, linesOf, object, unit } from '../context-with';

type Fields = Readonly<Record<string, unknown>>;
function service(name: string, annotations: Readonly<Record<string, string>> = {}, spec: Fields = {}): Manifest {
  const ports = [{ port: 443 }];
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace: 'apps', annotations },
    spec: { type: 'LoadBalancer', ports, ...spec },
  };
}
const ip = (address: string, more: Readonly<Record<string, string>> = {}) => ({ 'metallb.io/loadBalancerIPs': address, ...more });
const shared = (key: string) => ({ 'metallb.io/allow-shared-ip': key });
const port = (number: number) => ({ ports: [{ port: number }] });

const pools = { web: { range: '10.0.0.20-10.0.0.21' }, one: { range: '10.0.0.30/32' } };
const at = (name: string): string => `pi/web/Service/${name}:`;

describe('addresses of the pools', () => {
  const lines = (
    manifests: readonly Manifest[],
    change: Partial<ClusterSpec> = { network: { ...lab.network, pools } },
  ): readonly string[] => linesOf(loadBalancerAddress, contextOf([unit('web', { manifests })], { cluster: clusterOf(change) }));
  const full = `gets no address: all of web (10.0.0.20-10.0.0.21), one (10.0.0.30) are taken`;

  test.each<[string, readonly Manifest[], readonly string[]]>([
    ['as many Services as addresses', ['a', 'b', 'c'].map((name) => service(name)), []],
    ['a Service more than addresses', ['a', 'b', 'c', 'd'].map((name) => service(name)), [`${at('d')} ${full}`]],
    [
      'a Service that needs no load balancer',
      ['a', 'b', 'c'].map((name) => service(name)).concat(service('d', {}, { type: 'ClusterIP' })),
      [],
    ],
    [
      'a Service of another controller',
      ['a', 'b', 'c'].map((name) => service(name)).concat(service('d', {}, { loadBalancerClass: 'tailscale' })),
      [],
    ],
    ['an address of a pool', [service('a', ip('10.0.0.21'))], []],
    ['an address of a pool, by the field', [service('a', {}, { loadBalancerIP: '10.0.0.21' })], []],
    [
      'an address beside the pools',
      [service('a', ip('10.0.0.22'))],
      [`${at('a')} asks for the address 10.0.0.22, which is in none of the cluster's pools: web (10.0.0.20-10.0.0.21), one (10.0.0.30)`],
    ],
    [
      'an address beside the pools, by the older name and by the field',
      [service('a', { 'metallb.universe.tf/loadBalancerIPs': '10.0.0.22' }), service('b', {}, { loadBalancerIP: '10.0.0.22' })],
      ['a', 'b'].map(
        (name) =>
          `${at(name)} asks for the address 10.0.0.22, which is in none of the cluster's pools: web (10.0.0.20-10.0.0.21), one (10.0.0.30)`,
      ),
    ],
    [
      'what is no address',
      [service('a', { 'lbipam.cilium.io/ips': '10.0.0.300' })],
      [`${at('a')} asks for the address 10.0.0.300, which is in none of the cluster's pools: web (10.0.0.20-10.0.0.21), one (10.0.0.30)`],
    ],
    [
      'one address twice',
      [service('a', ip('10.0.0.20')), service('b', ip('10.0.0.20'), port(80))],
      [`${at('b')} asks for the address 10.0.0.20, which apps/a has already`],
    ],
    [
      'one address twice, shared by a key',
      [service('a', ip('10.0.0.20', shared('k'))), service('b', ip('10.0.0.20', shared('k')), port(80))],
      [],
    ],
    [
      'one address twice, shared by a key, with one port',
      [service('a', ip('10.0.0.20', shared('k'))), service('b', ip('10.0.0.20', shared('k')))],
      [`${at('b')} asks for the address 10.0.0.20, which apps/a has already`],
    ],
    [
      'one address twice, of two keys',
      [service('a', ip('10.0.0.20', shared('k'))), service('b', ip('10.0.0.20', shared('l')), port(80))],
      [`${at('b')} asks for the address 10.0.0.20, which apps/a has already`],
    ],
    ['several that share one address', [80, 81, 82, 83].map((number) => service(`s${number}`, shared('k'), port(number))), []],
    [
      'a Service that a named address leaves nothing to',
      [service('a'), service('b'), service('c'), service('d', ip('10.0.0.20'))],
      [`${at('c')} ${full}`],
    ],
    ['two Services of a pool of two', ['a', 'b'].map((name) => service(name, { 'metallb.io/address-pool': 'web' })), []],
    [
      'two Services of a pool of one',
      ['a', 'b'].map((name) => service(name, { 'metallb.io/address-pool': 'one' })),
      [`${at('b')} gets no address: all of one (10.0.0.30) are taken`],
    ],
    [
      'a pool that is not there',
      [service('a', { 'metallb.io/address-pool': 'webs' })],
      [`${at('a')} names the address pool 'webs', which the cluster has not`],
    ],
    [
      'a pool that an object makes',
      [service('a', { 'metallb.io/address-pool': 'own' }), object('metallb.io/v1beta1', 'IPAddressPool', 'own')],
      [],
    ],
  ])('%s', (_, manifests, expected) => {
    expect(lines(manifests)).toEqual(expected);
  });

  test('without a pool in the facts nothing is said', () => {
    expect(
      lines(
        ['a', 'b'].map((name) => service(name, ip('1.2.3.4'))),
        {},
      ),
    ).toEqual([]);
  });

  test('a pool whose range cannot be read is left to the facts', () => {
    expect(lines([service('a')], { network: { ...lab.network, pools: { web: { range: 'many' } } } })).toEqual([]);
  });
});

describe("ports of the nodes, as K3s's load balancer takes them", () => {
  const k3s = (bundled: object = {}): Partial<ClusterSpec> => ({
    platform: {
      kind: 'k3s',
      kubernetes: '1.36.2',
      release: 'v1.36.2+k3s1',
      bundled: { traefik: false, localPath: true, serviceLb: true, metricsServer: true, ...bundled },
    },
  });
  const nodes = { 'pi-1': { address: '10.0.0.1', role: 'worker', architecture: 'arm64', cpus: 4, memory: '8Gi', disks: [] } } as const;
  const lines = (manifests: readonly Manifest[], change: Partial<ClusterSpec> = k3s()): readonly string[] =>
    linesOf(loadBalancerPort, contextOf([unit('web', { manifests })], { cluster: clusterOf(change) }));
  const taken = (name: string, number: number, by: string): string =>
    `${at(name)} takes port TCP/${number} of the nodes, as K3s's load balancer serves it, and ${by} has it already`;

  test.each<[string, readonly Manifest[], Partial<ClusterSpec>, readonly string[]]>([
    ['two ports', [service('a'), service('b', {}, port(80))], k3s(), []],
    ['one port twice', [service('a'), service('b')], k3s(), [taken('b', 443, 'apps/a')]],
    ['one port of TCP and of UDP', [service('a'), service('b', {}, { ports: [{ port: 443, protocol: 'UDP' }] })], k3s(), []],
    ["a port of K3s's own Traefik", [service('a')], k3s({ traefik: true }), [taken('a', 443, "K3s's own Traefik")]],
    [
      'a Traefik whose values say which ports it has',
      [
        service('a'),
        object('helm.cattle.io/v1', 'HelmChartConfig', 'traefik', { spec: { valuesContent: 'ports: {websecure: {exposedPort: 8443}}' } }),
      ],
      k3s({ traefik: true }),
      [],
    ],
    ['one port twice where something else serves', [service('a'), service('b')], k3s({ serviceLb: false }), []],
    ['one port twice where there is no K3s', [service('a'), service('b')], {}, []],
    [
      'a port that a pod has on the only node',
      [service('a'), deployment(1, { containers: [{ ...asks({}), ports: [{ containerPort: 443, hostPort: 443 }] }] })],
      { ...k3s(), nodes },
      [`${at('a')} takes port TCP/443 of the nodes, as K3s's load balancer serves it, and a pod has it already on every node`],
    ],
    [
      'a port that a pod has on one of two nodes',
      [service('a'), deployment(1, { containers: [{ ...asks({}), ports: [{ containerPort: 443, hostPort: 443 }] }] })],
      { ...k3s(), nodes: { ...nodes, 'pi-2': { ...nodes['pi-1'], address: '10.0.0.2' } } },
      [],
    ],
  ])('%s', (_, manifests, change, expected) => {
    expect(lines(manifests, change)).toEqual(expected);
  });
});
