import { groupOf } from '@kube-world/model';

import { type CheckContext, minorVersion } from './context';

/** Whether a CRD brings the kind. One that no schema knows is the schema check's to refuse; without schemas a group tells: Kubernetes's own have no other domain. */
export function isCustomKind(context: CheckContext, apiVersion: string, kind: string): boolean {
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
