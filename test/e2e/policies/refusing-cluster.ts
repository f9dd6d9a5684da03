import type { Manifest } from '@kube-world/model';

import { definitionsWith } from '../apply/definitions';
import { prepare } from '../apply/prepare';
import type { WrittenCluster } from '../apply/written-cluster';
import { type Applied, applyInOrder, applyUnit } from '../harness/apply-in-order';
import type { Client } from '../harness/client';
import { type LoopbackCluster, startCluster } from '../harness/cluster';
import { eventually } from '../harness/eventually';
import { installDefinitions } from '../harness/install-definitions';
import { bare, deployment, object, privileged, role } from './objects';

/** Nobody's, and without a level: policies hold there all the same. */
export const shop = 'shop';

/** A cluster whose policies refuse, with all that its engine brings. */
export interface RefusingCluster {
  readonly cluster: LoopbackCluster;
  readonly applied: readonly Applied[];
}

/** The policies first, and when the server asks them, all the rest. */
export async function startRefusing({ placement, units }: WrittenCluster): Promise<RefusingCluster> {
  const cluster = await startCluster({ spec: placement.cluster.spec, controllers: true });
  const { client } = cluster;
  await prepare(client, placement.cluster.spec);
  const isPolicies = ({ name }: { readonly name: string }): boolean => name === 'policies' || name === `${placement.cluster.name}-policies`;
  const first = (await Promise.all(units.filter(isPolicies).map((unit) => applyUnit(client, unit)))).flat();
  await client.apply(object('v1', 'Namespace', shop));
  // a server takes new policies up one after the other
  const probes = [
    deployment(shop, privileged),
    deployment(shop, bare),
    role(shop, ['*']),
    object('v1', 'Service', 'web', shop, { spec: { externalIPs: ['192.0.2.9'], ports: [{ port: 80 }] } }),
  ];
  for (const probe of probes)
    await eventually(`${probe.kind} is refused`, async () => ((await refusedFor(client, probe)).length > 0 ? true : undefined));
  const rest = await applyInOrder(
    client,
    units.filter((unit) => !isPolicies(unit)),
    async ({ charts }) => {
      for (const chart of charts) await installDefinitions(client, definitionsWith(chart));
    },
  );
  return { cluster, applied: [...first, ...rest] };
}

/** The policies for which the server refuses an object; none where it takes it. @throws Error for a refusal that is no policy's */
export async function refusedFor(client: Client, asked: Manifest): Promise<readonly string[]> {
  const { status, body } = await client.apply(asked, { dryRun: true });
  if (status < 300) return [];
  const found = [...(body.message ?? '').matchAll(/ValidatingAdmissionPolicy '([^']+)'/g)].map(([, name]) => name ?? '');
  if (found.length === 0) throw new Error(`${asked.kind}: ${status} ${body.message}`);
  return found;
}
