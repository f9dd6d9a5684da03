import type { BuiltManifest, ClusterSpec, Issue } from '@kube-world/model';

import { fieldsAt, textAt } from '../../fields';
import type { HostPort } from '../../scheduling/host-ports';
import { loadBalancersOf } from '../../scheduling/load-balancers';
import { objectsOf, type Rule } from '../context';
import { placementOf } from './placement';

/**
 * Where K3s's own load balancer serves, a Service of type LoadBalancer takes its ports on the nodes themselves: no two Services have one port,
 * K3s's own Traefik among them, and some node has it free of pods. Services of different node pools do not meet.
 */
export const loadBalancerPort: Rule = (context) => {
  const { platform } = context.cluster.spec;
  if (platform.kind !== 'k3s' || !platform.bundled.serviceLb) return [];
  const objects = objectsOf(context);
  const owners = new Map(traefikPorts(platform, objects).map((port) => [`  ${port}`, "K3s's own Traefik"]));
  const { nodes } = placementOf(context).places;
  return loadBalancersOf(objects).flatMap(({ at, called, labels, ports }) =>
    ports.flatMap((port) => {
      const key = `${labels[pool] ?? ''}  ${port}`;
      const owner = owners.get(key);
      owners.set(key, owner ?? called);
      if (owner !== undefined) return [issue(at, port, `${owner} has it already`)];
      const [protocol = '', number] = port.split('/');
      const wanted: HostPort = { ip: '0.0.0.0', protocol, port: Number(number) };
      const isTaken = nodes.length > 0 && nodes.every((node) => node.taken([wanted]) !== undefined);
      return isTaken ? [issue(at, port, 'a pod has it already on every node')] : [];
    }),
  );
};

/** The label of Services and nodes that go together. */
const pool = 'svccontroller.k3s.cattle.io/lbpool';

/** None where its values say which ports it has. */
function traefikPorts(
  { bundled }: Extract<ClusterSpec['platform'], { kind: 'k3s' }>,
  objects: readonly BuiltManifest[],
): readonly string[] {
  const says = ({ manifest }: BuiltManifest): boolean =>
    manifest.kind === 'HelmChartConfig' &&
    manifest.metadata.name === 'traefik' &&
    (textAt(fieldsAt(manifest, 'spec'), 'valuesContent') ?? '').includes('exposedPort');
  return bundled.traefik && !objects.some(says) ? ['TCP/80', 'TCP/443'] : [];
}

function issue(at: string, port: string, owner: string): Issue {
  return {
    rule: 'load-balancer-port',
    severity: 'error',
    at,
    message: `takes port ${port} of the nodes, as K3s's load balancer serves it, and ${owner}`,
    remedy: 'give the Service another port, or reach it through the ingress',
  };
}
