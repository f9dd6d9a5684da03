import { groupOf, type Manifest } from '@kube-world/model';

/** A pod as it is written, and how many there are of it. */
export interface Workload {
  readonly name: string;
  readonly namespace: string;
  readonly count: number;
  /** A run of a CronJob, which is triggered by hand. @default - controllers make the pods by themselves */
  readonly run?: Manifest;
}

interface Spec {
  readonly replicas?: number;
  readonly jobTemplate?: { readonly spec: object };
}

/** What makes pods among objects. One of which nobody knows how many pods it makes would be an error here, not a gap. */
export function workloadsIn(objects: readonly Manifest[]): readonly Workload[] {
  return objects.filter(({ apiVersion }) => ['apps', 'batch'].includes(groupOf(apiVersion))).map(workload);
}

function workload({ kind, metadata: { name, namespace = 'default' }, spec }: Manifest): Workload {
  const { replicas = 1, jobTemplate } = spec as Spec;
  switch (kind) {
    case 'Deployment':
    case 'StatefulSet':
      return { name, namespace, count: replicas };
    case 'CronJob':
      return {
        name,
        namespace,
        count: 1,
        run: { apiVersion: 'batch/v1', kind: 'Job', metadata: { name, namespace }, spec: jobTemplate?.spec },
      };
    default:
      throw new Error(`${kind} ${name}: this suite does not know how many pods it makes`);
  }
}
