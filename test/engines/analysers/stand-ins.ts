import type { Manifest, Placement, Release } from '@kube-world/model';
import { buildCluster } from '@kube-world/synth';

import { fleet } from '../../../clusters/fleet';
import { partsOf } from '../../../packages/cli/src';

type PodLabels = Readonly<Record<string, string>>;

const parts = partsOf('2000-01-01');
const recommended = (name: string, instance: string): PodLabels => ({
  'app.kubernetes.io/name': name,
  'app.kubernetes.io/instance': instance,
});

/** Labels that the charts' templates give to their pods; the operator's own to those that it makes. */
const podsOfChart: Readonly<Record<string, (release: Pick<Release, 'name' | 'namespace'>) => readonly PodLabels[]>> = {
  'aws-load-balancer-controller': ({ name }) => [recommended('aws-load-balancer-controller', name)],
  'cert-manager': ({ name }) => ['cert-manager', 'webhook', 'cainjector'].map((program) => recommended(program, name)),
  'external-dns': ({ name }) => [recommended('external-dns', name)],
  'kube-prometheus-stack': ({ name }) => ['prometheus', 'alertmanager', 'grafana'].map((program) => recommended(program, name)),
  kyverno: ({ name }) =>
    ['admission-controller', 'reports-controller'].map((component) => ({
      'app.kubernetes.io/component': component,
      'app.kubernetes.io/instance': name,
      'app.kubernetes.io/part-of': name,
    })),
  rancher: ({ name }) => [{ app: name, release: name }],
  'snapshot-controller': ({ name }) => [recommended('snapshot-controller', name)],
  traefik: ({ name, namespace }) => [recommended('traefik', `${name}-${namespace}`)],
  velero: ({ name }) => [recommended('velero', name)],
};

/** Services of charts that an Ingress of ours leads to. */
const servicesOfChart: Readonly<Record<string, (release: Pick<Release, 'name' | 'namespace'>) => readonly Manifest[]>> = {
  'kube-prometheus-stack': ({ name, namespace }) => [
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: `${name}-grafana`, namespace },
      spec: { selector: recommended('grafana', name), ports: [{ port: 80, targetPort: 3000 }] },
    },
  ],
};

/**
 * A Pod for each that a cluster's charts bring, and some Services: an analyser that sees no chart would say of a NetworkPolicy that it selects
 * nothing.
 * K3s brings Traefik as a chart, to which we add values alone.
 * @throws Error for a chart whose pods are not known here
 */
export function standIns(placement: Placement, objects: readonly Manifest[]): readonly Manifest[] {
  const placed = buildCluster(fleet, placement, parts).units.flatMap(({ releases }) => releases);
  const bundled = objects
    .filter(({ kind }) => kind === 'HelmChartConfig')
    .map(({ metadata: { name, namespace = '' } }) => ({ name, namespace, chart: { name } }));
  return [...placed, ...bundled].flatMap((release) => {
    const labels = podsOfChart[release.chart.name];
    if (!labels) throw new Error(`the labels of chart ${release.chart.name}'s pods are not known; add them to podsOfChart`);
    const pods = labels(release).map((of, index) => pod(`${standInName}${release.name}-${index}`, release.namespace, of));
    return [...pods, ...(servicesOfChart[release.chart.name]?.(release) ?? [])];
  });
}

const standInName = 'stand-in-';

/** What is said of a stand-in is said of nothing that we write. */
export function isStandIn(name: string): boolean {
  return name.startsWith(standInName);
}

function pod(name: string, namespace: string, labels: PodLabels): Manifest {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels },
    spec: { containers: [{ name: 'program', image: 'program' }] },
  };
}
