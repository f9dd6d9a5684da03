import { groupOf, type Issue } from '@kube-world/model';

import { objectsOf, type Rule } from './context';
import { isCustomKind } from './custom-kind';
import { InstalledKinds } from './installed-kinds';

/** A custom kind is only there when an object, a chart, the platform or the engine brings its definition. */
export const kindNotInstalled: Rule = (context) => {
  const installed = new InstalledKinds(context);
  const verdicts = new Map<string, boolean>();
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const { apiVersion, kind } = manifest;
    const key = `${apiVersion} ${kind}`;
    let isMissing = verdicts.get(key);
    if (isMissing === undefined) {
      isMissing = isCustomKind(context, apiVersion, kind) && !installed.has(groupOf(apiVersion), kind);
      verdicts.set(key, isMissing);
    }
    if (!isMissing) continue;
    issues.push({
      rule: 'kind-not-installed',
      severity: 'error',
      at,
      message: `no CRD in cluster '${context.cluster.name}' installs ${apiVersion} ${kind}`,
      remedy: `place the app that brings ${groupOf(apiVersion)} on the cluster, or switch the definitions of its chart on`,
    });
  }
  return issues;
};
