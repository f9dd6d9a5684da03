import type { Manifest, PodSecurity } from '@kube-world/model';

import type { Client } from '../harness/client';
import { eachInParallel, ourReasons, serverReasons } from './verdicts';

/** Would it be let in: a pod, into a namespace that enforces a level as a version knows it. */
export interface Question {
  readonly pod: Manifest;
  readonly level: PodSecurity;
  /** Minor version of the standards. */
  readonly kubernetes: string;
}

export const levels = ['baseline', 'restricted'] as const satisfies readonly PodSecurity[];

export function namespaceOf(level: PodSecurity, kubernetes: string): string {
  return `${level}-${kubernetes.replace('.', '-')}`;
}

/** Makes an object. @throws Error when the server does not take it */
export async function make(client: Client, path: string, object: Manifest): Promise<void> {
  const { status, body } = await client.request('POST', path, object);
  if (status !== 201) throw new Error(`${path}: ${status} ${body.message}`);
}

/** A namespace for each level as each of the versions knows it. */
export async function makeNamespaces(client: Client, versions: readonly string[]): Promise<void> {
  for (const level of levels)
    for (const kubernetes of versions) {
      const name = namespaceOf(level, kubernetes);
      const labels = {
        'pod-security.kubernetes.io/enforce': level,
        'pod-security.kubernetes.io/enforce-version': `v${kubernetes}`,
      };
      await make(client, '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
      const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'default' } };
      await make(client, `/api/v1/namespaces/${name}/serviceaccounts`, account);
    }
}

/** The controls that each pod breaks, as the server says. Nothing is kept of the pods. */
export async function serverVerdicts(client: Client, questions: readonly Question[]): Promise<readonly (readonly string[])[]> {
  return eachInParallel(questions, async ({ pod, level, kubernetes }) => {
    const path = `/api/v1/namespaces/${namespaceOf(level, kubernetes)}/pods`;
    return serverReasons(await client.request('POST', path, pod, { query: { dryRun: 'All', fieldValidation: 'Strict' } }));
  });
}

/** What a suite saw of both. */
export class Tally {
  public readonly figures = { pods: 0, containers: 0, accepted: 0, refused: 0, disagreements: 0 };
  /** How often each control refused. */
  public readonly seen = new Map<string, number>();

  /** @returns of the pods that the two judge differently the first five, with what each of them says */
  public compare(questions: readonly Question[], answers: readonly (readonly string[])[]): readonly object[] {
    const different = questions.flatMap(({ pod, level, kubernetes }, index) => {
      const server = answers[index] ?? [];
      for (const reason of server) this.seen.set(reason, (this.seen.get(reason) ?? 0) + 1);
      this.figures[server.length === 0 ? 'accepted' : 'refused'] += 1;
      const ours = ourReasons(pod, level, kubernetes);
      return ours.join() === server.join() ? [] : [{ level, kubernetes, server, ours, pod: JSON.stringify(pod) }];
    });
    this.figures.disagreements += different.length;
    return different.slice(0, 5);
  }
}
