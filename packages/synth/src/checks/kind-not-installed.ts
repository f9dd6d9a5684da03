import { groupOf, type Issue } from '@kube-world/model';

import { minorVersion, objectsOf, type CheckContext, type Rule } from './context';
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
      isMissing = isKnownAsCustom(context, apiVersion, kind) && !installed.has(groupOf(apiVersion), kind);
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

/** A kind that no schema knows is the schema check's to refuse; without schemas a group tells: Kubernetes's own have no other domain. */
function isKnownAsCustom(context: CheckContext, apiVersion: string, kind: string): boolean {
  const { schemas } = context;
  if (schemas) return schemas.kind(minorVersion(context), apiVersion, kind)?.crdRelease !== undefined;
  const group = groupOf(apiVersion);
  return group.includes('.') && !builtInGroups.has(group);
}

const builtInGroups = new Set(
  [
    'admissionregistration',
    'apiextensions',
    'authentication',
    'authorization',
    'certificates',
    'coordination',
    'discovery',
    'events',
    'flowcontrol.apiserver',
    'internal.apiserver',
    'networking',
    'node',
    'rbac.authorization',
    'resource',
    'scheduling',
    'storage',
    'storagemigration',
    'apiregistration',
  ].map((name) => `${name}.k8s.io`),
);
