import type { Manifest, PodSecurity } from '@kube-world/model';
import { judgeObjects } from '@kube-world/policy';

import { policies } from '../../../policies/registry';
import type { Client } from '../harness/client';
import { eachInParallel } from './verdicts';

const ids = new Set(policies.map(({ id }) => id));

/** The server writes what an annotation says of AppArmor into the field as well: the policies of both mark it there, one of them at synth. */
const controls: Readonly<Record<string, string>> = {
  'pod-app-armor-annotations': 'AppArmor',
  'security-context-app-armor': 'AppArmor',
};

const sorted = (rules: readonly string[]): readonly string[] => [...new Set(rules.map((rule) => controls[rule] ?? rule))].toSorted();

/** The policies that a server warns of for each object, sorted. Nothing is kept of them. @throws Error for one that it does not take */
export async function warnedOf(client: Client, objects: readonly Manifest[]): Promise<readonly (readonly string[])[]> {
  return eachInParallel(objects, async (object) => {
    const path = await client.collectionOf(object);
    if (path === undefined) throw new Error(`the server does not know ${object.apiVersion} ${object.kind}`);
    const {
      status,
      body,
      warnings = [],
    } = await client.request('POST', path, object, { query: { dryRun: 'All', fieldValidation: 'Strict' } });
    if (status !== 201) throw new Error(`the server refuses ${object.kind} ${object.metadata.name}: ${body.message}`);
    const named = warnings.flatMap((warning) => /ValidatingAdmissionPolicy '([^']+)'/.exec(warning)?.[1] ?? []);
    return sorted(named.filter((name) => ids.has(name)));
  });
}

/** The policies that synth marks an object for, sorted. */
export function refusedAtSynth(object: Manifest, level: PodSecurity, kubernetes: string): readonly string[] {
  const podSecurity = new Map([[level as string, level]]);
  const issues = judgeObjects(policies, { kubernetes, objects: [{ manifest: object, at: '' }], podSecurity });
  return sorted(issues.map(({ rule }) => rule));
}
