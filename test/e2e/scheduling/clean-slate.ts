import type { Client } from '../harness/client';
import { eventually } from '../harness/eventually';
import { pod } from './pods';
import { scheduledPods } from './scheduled-pods';

/** Milliseconds between two looks: there are hundreds. */
export const pause = 10;
/** Name of a pod that every node takes. */
export const sentinel = 'sentinel';

/** What makes pods, and what shapes them. */
const makers = [
  'apis/apps/v1/*/deployments',
  'apis/apps/v1/*/statefulsets',
  'apis/apps/v1/*/daemonsets',
  'apis/batch/v1/*/cronjobs',
  'apis/batch/v1/*/jobs',
  'api/v1/*/limitranges',
];
/** What controllers make of them. */
const made = ['apis/apps/v1/*/replicasets', 'api/v1/*/pods', 'api/v1/*/persistentvolumeclaims'];

/** Takes all pods from a namespace, and what would make them again. */
export async function emptied(client: Client, namespace: string): Promise<void> {
  const pathsOf = (all: readonly string[]): readonly string[] => all.map((path) => `/${path.replace('*', `namespaces/${namespace}`)}`);
  const [first, then] = [pathsOf(makers), pathsOf(made)];
  await Promise.all(first.map((path) => removed(client, path)));
  const look = async (): Promise<true | undefined> => {
    await Promise.all(then.map((path) => removed(client, path)));
    const left = await Promise.all(then.map((path) => client.request('GET', path)));
    return left.every(({ body }) => body.items?.length === 0) ? true : undefined;
  };
  await eventually('all is gone', look, 30, pause);
  await client.request('DELETE', '/api/v1/persistentvolumes');
}

/** A pod that any node takes shows that the scheduler has seen all that was before it. */
export async function settled(client: Client, namespace: string): Promise<void> {
  const probe = pod({ tolerations: [{ operator: 'Exists' }] }, sentinel);
  const { status, body } = await client.apply({ ...probe, metadata: { ...probe.metadata, namespace } });
  if (status >= 300) throw new Error(`${sentinel}: ${status} ${body.message}`);
  const look = async (): Promise<unknown> =>
    (await scheduledPods(client)).find(({ name, node }) => name === sentinel && node !== undefined);
  await eventually('the scheduler has seen all', look, 30, pause);
  await removed(client, `/api/v1/namespaces/${namespace}/pods/${sentinel}`);
}

async function removed(client: Client, path: string): Promise<void> {
  await client.request('DELETE', path, undefined, { query: { gracePeriodSeconds: '0', propagationPolicy: 'Background' } });
}
