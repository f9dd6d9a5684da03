import type { Manifest } from '@kube-world/model';

import { fleet } from '../../../clusters/fleet';
import { objects } from '../../golden/reference-fleet';

type Labels = Readonly<Record<string, string>>;
interface MonitorSpec {
  readonly selector: { readonly matchLabels: Labels };
  readonly endpoints?: readonly { readonly port: string }[];
  readonly podMetricsEndpoints?: readonly { readonly portNumber: number }[];
}
interface ServiceSpec {
  readonly ports?: readonly { readonly name: string; readonly port: number }[];
}
interface PolicySpec {
  readonly ingress?: readonly object[];
}

const clusters = fleet.placements.filter(({ units }) => units.length > 0).map(({ cluster }) => cluster.name);
const specOf = (manifest: Manifest): unknown => manifest['spec'];
const monitors = clusters.flatMap((cluster) =>
  objects(cluster)
    .filter(({ kind }) => kind === 'PodMonitor' || kind === 'ServiceMonitor')
    .map((monitor) => [`${monitor.metadata.name} on ${cluster}`, cluster, monitor] as const),
);

function beside(cluster: string, kind: string, { metadata: { namespace } }: Manifest): readonly Manifest[] {
  return objects(cluster).filter((object) => object.kind === kind && object.metadata.namespace === namespace);
}

/** Numbers of the ports at which a monitor reads metrics. */
function portsRead(cluster: string, monitor: Manifest): readonly number[] {
  const { selector, endpoints = [], podMetricsEndpoints = [] } = specOf(monitor) as MonitorSpec;
  const services = beside(cluster, 'Service', monitor).filter(({ metadata: { labels = {} } }) =>
    Object.entries(selector.matchLabels).every(([key, value]) => labels[key] === value),
  );
  const served = services.flatMap((service) => (specOf(service) as ServiceSpec).ports ?? []);
  const named = endpoints.flatMap(({ port }) => served.filter(({ name }) => name === port).map((match) => match.port));
  return [...podMetricsEndpoints.map(({ portNumber }) => portNumber), ...named];
}

test.each(monitors)('the metrics of %s are where they are looked for, and Prometheus is let in there', (_, cluster, monitor) => {
  const ports = portsRead(cluster, monitor);
  expect(ports).toHaveLength(1);
  const rules = beside(cluster, 'NetworkPolicy', monitor).flatMap((policy) => (specOf(policy) as PolicySpec).ingress ?? []);
  expect(rules).toContainEqual({
    from: expect.arrayContaining([
      expect.objectContaining({ podSelector: { matchLabels: { 'app.kubernetes.io/name': 'prometheus' } } }),
    ]) as unknown,
    ports: ports.map((port) => ({ port })),
  });
});
