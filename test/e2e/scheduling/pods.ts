import type { Manifest } from '@kube-world/model';

import { keepsRunning } from '../harness/kwok-stages';

export type PodSpec = Readonly<Record<string, unknown>>;
type Amounts = Readonly<Record<string, string>>;

/** Where all objects of the cases live. */
export const namespace = 'apps';

const image = 'example.com/app:1';
const labelsOf = (app: string) => ({ app });

/** A container that asks for something. */
export function asks(requests: Amounts, more: PodSpec = {}): PodSpec {
  return { name: 'app', image, resources: { requests }, ...more };
}

/** A container that may use something, and says nothing of what it asks for. */
export function mayUse(limits: Amounts, more: PodSpec = {}): PodSpec {
  return { name: 'app', image, resources: { limits }, ...more };
}

/** A pod of one container, or as its fields say. */
export function podSpec(more: PodSpec = {}): PodSpec {
  return { containers: [{ name: 'app', image }], ...more };
}

export function pod(more: PodSpec = {}, name = 'app'): Manifest {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace, labels: labelsOf(name) }, spec: podSpec(more) };
}

export function deployment(replicas: number, more: PodSpec = {}, name = 'app'): Manifest {
  return workload('apps/v1', 'Deployment', name, { replicas, selector: { matchLabels: labelsOf(name) }, template: template(name, more) });
}

export function daemonSet(more: PodSpec = {}, name = 'app'): Manifest {
  return workload('apps/v1', 'DaemonSet', name, { selector: { matchLabels: labelsOf(name) }, template: template(name, more) });
}

export function statefulSet(replicas: number, more: PodSpec, claim: PodSpec, name = 'app'): Manifest {
  return workload('apps/v1', 'StatefulSet', name, {
    replicas,
    serviceName: name,
    podManagementPolicy: 'Parallel',
    selector: { matchLabels: labelsOf(name) },
    template: template(name, more),
    volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: claimSpec(claim) }],
  });
}

/** A run of several pods at once that never ends. */
export function job(parallelism: number, more: PodSpec = {}, name = 'app'): Manifest {
  return jobOf({ ...labelsOf(name), [keepsRunning]: 'true' }, parallelism, more, name);
}

/** A run of one pod that ends as soon as it began. */
export function shortJob(more: PodSpec, name: string): Manifest {
  return jobOf(labelsOf(name), 1, more, name);
}

export function claim(name: string, more: PodSpec = {}): Manifest {
  return { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name, namespace }, spec: claimSpec(more) };
}

/** The part of a pod that mounts claims. */
export function mounts(...claims: readonly string[]): PodSpec {
  return { volumes: claims.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } })) };
}

export function nodeAffinity(...nodeSelectorTerms: readonly PodSpec[]): PodSpec {
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
}

export function expression(key: string, operator: string, ...values: readonly string[]): PodSpec {
  return { matchExpressions: [{ key, operator, ...(values.length === 0 ? {} : { values }) }] };
}

/** Pods of an app that it must, or must not, stand beside. */
export function beside(kind: 'podAffinity' | 'podAntiAffinity', app: string, topologyKey = 'kubernetes.io/hostname'): PodSpec {
  return {
    affinity: {
      [kind]: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey, labelSelector: { matchLabels: labelsOf(app) } }] },
    },
  };
}

function template(name: string, more: PodSpec): PodSpec {
  return { metadata: { labels: labelsOf(name) }, spec: podSpec(more) };
}

function jobOf(labels: PodSpec, parallelism: number, more: PodSpec, name: string): Manifest {
  const template = { metadata: { labels }, spec: podSpec({ restartPolicy: 'Never', ...more }) };
  return workload('batch/v1', 'Job', name, { parallelism, completions: parallelism, template });
}

function claimSpec(more: PodSpec): PodSpec {
  return { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, ...more };
}

function workload(apiVersion: string, kind: string, name: string, spec: PodSpec): Manifest {
  return { apiVersion, kind, metadata: { name, namespace }, spec };
}

/** Nodes of the lab by their labels. */
export const onWorker = { nodeSelector: { hardware: 'server' } };
export const onEdge = { nodeSelector: { hardware: 'raspberry-pi-5' } };
export const onGpu = { nodeSelector: { hardware: 'gpu' } };
/** Bears what keeps others from the node with graphics processors. */
export const toleratesGpu = { tolerations: [{ key: 'gpu', operator: 'Exists' }] };

/** A pod of one container that asks for processors. */
export const cpu = (amount: string, more: PodSpec = {}): PodSpec => ({ containers: [asks({ cpu: amount })], ...more });

/** What the scheduler says when no node has processors left. */
export const noCpu = 'Insufficient cpu';
