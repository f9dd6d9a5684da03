import type { OutputFile } from '@kube-world/model';
import type { App } from 'aws-cdk-lib';

import { CloudStack } from './cloud-stack';

/**
 * Every stack's template as a file of its cluster, keys sorted, so that a change of a fact is a change of its lines alone.
 * Writes the CDK's assembly on the way.
 * @returns cluster -> files, each named by its part: `network.json`
 */
export function templatesOf(app: App): ReadonlyMap<string, readonly OutputFile[]> {
  const { stacksRecursively } = app.synth({ force: true });
  const found = new Map<string, OutputFile[]>();
  for (const stack of app.node.children) {
    if (!(stack instanceof CloudStack)) continue;
    const template: unknown = stacksRecursively.find(({ id }) => id === stack.artifactId)?.template;
    const files = found.get(stack.facts.spec.name) ?? [];
    found.set(stack.facts.spec.name, files);
    files.push({ path: `${stack.part}.json`, text: `${JSON.stringify(sorted(template), undefined, 2)}\n` });
  }
  return found;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Readonly<Record<string, unknown>>);
  return Object.fromEntries(entries.toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
}
