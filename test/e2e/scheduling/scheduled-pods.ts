import type { Client } from '../harness/client';

/** What the scheduler made of a pod. */
export interface ScheduledPod {
  readonly name: string;
  readonly namespace: string;
  /** @default - it has none */
  readonly node?: string;
  /** The scheduler's words. @default - it has a node, or was not looked at yet */
  readonly refusal?: string;
}

interface Pod {
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly nodeName?: string };
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[] };
}

/** Every pod of the cluster, as the server last heard of it: who wants the very newest waits a tenth of a second for it. */
export async function scheduledPods(client: Client): Promise<readonly ScheduledPod[]> {
  const { status, body } = await client.request('GET', '/api/v1/pods', undefined, { query: { resourceVersion: '0' } });
  if (status !== 200) throw new Error(`listing pods: ${status} ${body.message}`);
  const pods = body.items as unknown as readonly Pod[];
  return pods.map(({ metadata: { name, namespace }, spec: { nodeName }, status }) => {
    const refused = status?.conditions?.find(({ type, status: is }) => type === 'PodScheduled' && is === 'False');
    if (nodeName !== undefined) return { name, namespace, node: nodeName };
    return { name, namespace, ...(refused ? { refusal: refused.message ?? '' } : {}) };
  });
}
