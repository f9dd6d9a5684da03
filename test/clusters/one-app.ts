import { withNamespaces, Workload, type WorkloadProps } from '@kube-world/constructs';
import { type App, type Cluster, defineFleet, ImageRef, type Issue, type Manifest, type NamespaceSpec, placeOn } from '@kube-world/model';
import { buildCluster, synth } from '@kube-world/synth';
import { ApiObject, JsonPatch } from 'cdk8s';

import { partsOf } from '@kube-world/cli';
import { priorityClasses } from '../../apps/priority-classes/priority-classes';
import { fleet } from '../../clusters/fleet';

const question = { kind: 'tcp', port: 'http' } as const;
const program: WorkloadProps = {
  image: ImageRef.parse('docker.io/library/nginx:1.29.0'),
  resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { cpu: '200m', memory: '128Mi' } },
  runAs: { kind: 'user', user: 10_001, group: 10_001 },
  ports: { http: { port: 8080 } },
  probes: { ready: question, alive: question, startSeconds: 30 },
  priorityClassName: 'standard',
};

/** An app named `web`, in a namespace of its own, that breaks nothing but what a test has it break. */
export interface OneApp extends Pick<Partial<App>, 'traffic' | 'waivers'> {
  readonly workload?: Partial<WorkloadProps>;
  readonly namespace?: Partial<NamespaceSpec>;
  /** What its pods are made by lacks: `/spec/template/spec/serviceAccountName`. @default - nothing */
  readonly lacks?: string;
  /** Made beside its workload. @default - nothing */
  readonly beside?: App['build'];
}

function appOf({ workload = {}, namespace = {}, lacks, beside, ...rest }: OneApp): App {
  return {
    name: 'web',
    namespace: { name: 'web', podSecurity: 'restricted', ...namespace },
    layer: 'apps',
    ...rest,
    build(scope, context) {
      new Workload(scope, 'web', { ...program, ...workload });
      beside?.(scope, context);
      if (lacks === undefined) return;
      const made = scope.node.findAll().filter((node) => ApiObject.isApiObject(node));
      for (const object of made) if (['Deployment', 'StatefulSet'].includes(object.kind)) object.addJsonPatch(JsonPatch.remove(lacks));
    },
  };
}

const parts = partsOf('2000-01-01');
const placementOf = (cluster: Cluster, app: OneApp) => placeOn(cluster, withNamespaces([priorityClasses(), appOf(app)]));

/** What synth says of a cluster of the reference fleet whose one app this is; of the cluster's own facts nothing. */
export function saidOf(cluster: Cluster, app: OneApp): readonly Issue[] {
  const placement = placementOf(cluster, app);
  const placements = fleet.placements.map((own) => (own.cluster.name === cluster.name ? placement : own));
  const { issues } = synth(defineFleet({ ...fleet, placements }), { ...parts, clusters: [cluster.name] });
  return issues.filter(({ at }) => at.startsWith(`${cluster.name}/`));
}

/** Rules of the errors, once each. */
export const refusedOf = (cluster: Cluster, app: OneApp): readonly string[] => [
  ...new Set(saidOf(cluster, app).flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []))),
];

/** The objects that come of it there. */
export function objectsOn(cluster: Cluster, app: OneApp): readonly Manifest[] {
  const { units } = buildCluster(fleet, placementOf(cluster, app), parts);
  return units.flatMap(({ manifests }) => manifests.map(({ manifest }) => manifest));
}
