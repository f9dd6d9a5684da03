import { type SchemaSource, schemas } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';

import type { Client } from '../harness/client';
import { baseCases, type Case, mutatedCases } from './cases';
import { laterVerdict } from './later-verdict';
import { ourVerdicts } from './our-verdicts';
import { type ServerVerdict, serverVerdict } from './server-verdicts';

/** What both said of one object. */
export interface Comparison {
  readonly case: Case;
  readonly server: ServerVerdict;
  /** Our findings; none where we take the object. */
  readonly ours: readonly string[];
}

/** Requests under way at once. */
const sideBySide = 16;

/** Asks both about each object. */
export async function compare(client: Client, kubernetes: string, cases: readonly Case[]): Promise<readonly Comparison[]> {
  const ours = ourVerdicts(kubernetes, cases.map(({ manifest }) => manifest)); // prettier-ignore
  return inParallel(cases, async (one, index) => {
    const first = await serverVerdict(client, kubernetes, one.manifest);
    const findings = ours[index] ?? [];
    const server = first.accepted && findings.length > 0 ? await laterVerdict(client, one.manifest) : first;
    return { case: one, server, ours: findings };
  });
}

/** All objects, unchanged and changed. Only what the server takes unchanged is changed. */
export async function compareAll(client: Client, kubernetes: string, takes: (group: string) => boolean): Promise<readonly Comparison[]> {
  const bases: Case[] = [];
  // a kind whose definition the server refuses is not there
  for (const base of baseCases(kubernetes, takes)) if ((await client.collectionOf(base.manifest)) !== undefined) bases.push(base);
  await createSurroundings(client, bases.map(({ manifest }) => manifest)); // prettier-ignore
  const unchanged = await compare(client, kubernetes, bases);
  const taken = unchanged.filter(({ server }) => server.accepted).map((one) => one.case);
  return [...unchanged, ...(await compare(client, kubernetes, mutatedCases(kubernetes, taken)))];
}

/** The same findings judged by other schemas: how the disagreements change when our check is weakened. */
export function judgedBy(source: SchemaSource, kubernetes: string, comparisons: readonly Comparison[]): readonly Comparison[] {
  const ours = ourVerdicts(kubernetes, comparisons.map((one) => one.case.manifest), source); // prettier-ignore
  return comparisons.map((one, index) => ({ ...one, ours: ours[index] ?? [] }));
}

/** The namespaces of the objects, and the accounts that pods in them run as. */
async function createSurroundings(client: Client, manifests: readonly Manifest[]): Promise<void> {
  const namespaces = new Set(manifests.map(({ metadata }) => metadata.namespace).filter((name) => name !== undefined));
  await inParallel([...namespaces], async (name) => {
    await client.apply({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
    for (const account of ['default', 'web']) {
      await client.apply({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: account, namespace: name } });
    }
  });
}

async function inParallel<T, R>(items: readonly T[], visit: (item: T, index: number) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await visit(item, index);
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return results;
}

/** How many objects each class has. */
export interface Figures {
  readonly objects: number;
  readonly bothAccept: number;
  readonly bothRefuse: number;
  readonly onlyServerRefusesSchema: number;
  readonly onlyServerRefusesCel: number;
  readonly onlyServerRefusesOther: number;
  readonly onlyWeRefuse: number;
}

export function figuresOf(comparisons: readonly Comparison[]): Figures {
  const count = (fits: (one: Comparison) => boolean): number => comparisons.filter(fits).length;
  const onlyServer =
    (reason: string) =>
    (one: Comparison): boolean =>
      !one.server.accepted && one.server.reason === reason && one.ours.length === 0;
  return {
    objects: comparisons.length,
    bothAccept: count(({ server, ours }) => server.accepted && ours.length === 0),
    bothRefuse: count(({ server, ours }) => !server.accepted && ours.length > 0),
    onlyServerRefusesSchema: count(onlyServer('schema')),
    onlyServerRefusesCel: count(onlyServer('cel')),
    onlyServerRefusesOther: count(onlyServer('other')),
    onlyWeRefuse: count(({ server, ours }) => server.accepted && ours.length > 0),
  };
}

/** A disagreement as a person reads it. */
export function told({ case: { mutation, at, manifest }, server, ours }: Comparison): string {
  const verdict = server.accepted ? `only we refuse: ${ours[0]}` : `only the server refuses (${server.reason}): ${server.message}`;
  return `${manifest.apiVersion} ${at}, ${mutation}: ${verdict}`;
}

/** The schemas that synth uses, as if a kind had lost a field. */
export function withoutField(apiVersion: string, kind: string, field: string): SchemaSource {
  return {
    ...schemas,
    kubernetesVersions: schemas.kubernetesVersions,
    kind: (kubernetes, version, name) => {
      const found = schemas.kind(kubernetes, version, name);
      if (!found || version !== apiVersion || name !== kind) return found;
      const { [field]: _, ...properties } = found.schema.properties ?? {};
      return { ...found, schema: { ...found.schema, properties } };
    },
  };
}
