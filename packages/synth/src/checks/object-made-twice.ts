import { type BuiltManifest, groupOf, type Issue } from '@kube-world/model';

import { objectsOf, type Rule } from './context';

/** Two constructs never make one object; another version of the same API is the same object. */
export const objectMadeTwice: Rule = (context) => {
  const makers = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const { kind, metadata } = manifest;
    const key = objectKey(manifest);
    const first = makers.get(key);
    if (first === undefined) makers.set(key, at);
    else if (!isHook(manifest)) {
      issues.push({
        rule: 'object-made-twice',
        severity: 'error',
        at,
        message: `${kind} '${metadata.name}'${metadata.namespace === undefined ? '' : ` in namespace '${metadata.namespace}'`} is also made by ${first}`,
        remedy: 'rename one, or make it in one place and refer to it by name',
      });
    }
  }
  return issues;
};

/** Helm makes a hook for one moment, and takes away what an earlier moment made of the same name. */
function isHook({ metadata }: BuiltManifest['manifest']): boolean {
  return metadata.annotations?.['helm.sh/hook'] !== undefined;
}

/** What makes an object one and the same to the API server. */
export function objectKey({ apiVersion, kind, metadata }: BuiltManifest['manifest']): string {
  return JSON.stringify([groupOf(apiVersion), kind, metadata.namespace ?? '', metadata.name]);
}
