import { type BuiltManifest, fileName, type Issue, unitFolder } from '@kube-world/model';

import type { CheckContext, Rule } from './context';
import { objectKey } from './object-made-twice';

/** Two objects never share a file; a file system may take names that differ in case alone for one. */
export const fileMadeTwice: Rule = (context) => {
  const files = new Map<string, BuiltManifest>();
  const issues: Issue[] = [];
  for (const [path, built] of placed(context)) {
    const key = path.toLowerCase();
    const first = files.get(key);
    if (!first) files.set(key, built);
    // one object made twice is a finding of its own
    else if (objectKey(first.manifest) !== objectKey(built.manifest)) {
      issues.push({
        rule: 'file-made-twice',
        severity: 'error',
        at: built.at,
        message: `its file ${path} is also that of ${first.at}`,
        remedy: 'rename one of the two objects, or move it to another unit',
      });
    }
  }
  return issues;
};

function* placed({ units, gitops }: CheckContext): Iterable<readonly [string, BuiltManifest]> {
  for (const unit of units) {
    const folder = unitFolder(unit);
    for (const built of unit.manifests) yield [`${folder}/${fileName(built.manifest)}`, built];
  }
  for (const built of gitops) yield [`gitops/${fileName(built.manifest)}`, built];
}
