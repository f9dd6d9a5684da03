import type { Issue } from '@kube-world/model';

/**
 * What every object has, whatever its kind: two words, a name, and maps of labels and annotations. Every stage relies on
 * it; what the words may be is the check stage's to say.
 * @returns an issue for each part that is otherwise; the object is then left out
 */
export function misshapen(manifest: unknown, at: string): readonly Issue[] {
  if (!isMap(manifest)) return [refusal(at, 'is no map', 'look at what patches it')];
  const { metadata } = manifest;
  if (!isMap(metadata)) return [refusal(`${at} metadata`, 'is no map', 'give it a name at least')];
  const issues: Issue[] = [];
  const check = (field: string, isFine: boolean, wants: string): void => {
    if (!isFine) issues.push(refusal(`${at} ${field}`, `is no ${wants}`, `give a ${wants}`));
  };
  check('apiVersion', isText(manifest['apiVersion']), 'text');
  check('kind', isText(manifest['kind']), 'text');
  check('metadata.name', typeof metadata['name'] === 'string', 'text');
  check('metadata.namespace', metadata['namespace'] === undefined || typeof metadata['namespace'] === 'string', 'text');
  for (const field of ['labels', 'annotations']) check(`metadata.${field}`, metadata[field] === undefined || isMap(metadata[field]), 'map');
  return issues;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function refusal(at: string, message: string, remedy: string): Issue {
  return { rule: 'object-misshapen', severity: 'error', at, message, remedy };
}
