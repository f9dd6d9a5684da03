import { type BuiltManifest, type BuiltUnit, type Cluster, type FleetFacts } from '@kube-world/model';

import { engineObject } from '../engine-object';
import { keep } from '../protect';
import { fluxNamespace } from './names';
import { rulesFor } from './reconciler-rules';
import { reconcilerWaivers } from './reconciler-waivers';

/** Whom a unit's Kustomization acts as, and what that account may do. */
export interface Reconciler {
  readonly account: BuiltManifest;
  /** Of the unit's namespace, beside the Namespace itself. */
  readonly permissions: readonly BuiltManifest[];
  readonly name: string;
  readonly namespace: string;
}

/**
 * A unit whose objects all lie in one namespace is applied by an account that can do nothing elsewhere. Its role names
 * what those objects are of: Kubernetes's own `admin` knows no custom resources. The account stands beside the
 * Kustomization, where Flux looks for it. Account and role outlive the unit: Flux acts as the account when it prunes a unit
 * that left Git, and would leave the unit's objects where they are if the account went with it.
 * @returns `undefined` for a unit with cluster-scoped objects, several namespaces or a chart
 */
export function reconciler(
  { cluster, fleet }: { readonly cluster: Cluster; readonly fleet: FleetFacts },
  { unit, manifests, releases }: BuiltUnit,
): Reconciler | undefined {
  const namespace = manifests[0]?.manifest.metadata.namespace;
  if (namespace === undefined || releases.length > 0) return undefined;
  if (manifests.some(({ manifest }) => manifest.metadata.namespace !== namespace)) return undefined;
  const name = `${unit.name}-reconciler`;
  const rbac = { apiVersion: 'rbac.authorization.k8s.io/v1', namespace, name, annotations: keep.flux };
  const roleRef = { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name };
  const subjects = [{ kind: 'ServiceAccount', name, namespace: fluxNamespace }];
  const rules = rulesFor(manifests);
  const waivers = reconcilerWaivers({ rules, manifests, namespace }, fleet);
  const at = (kind: string): string => `${cluster.name}/${unit.name}/${kind}/${name}`;
  return {
    name,
    namespace,
    account: engineObject(cluster.name, {
      apiVersion: 'v1',
      kind: 'ServiceAccount',
      namespace: fluxNamespace,
      name,
      annotations: keep.flux,
      body: { automountServiceAccountToken: false },
    }),
    permissions: [
      engineObject(cluster.name, { ...rbac, kind: 'Role', body: { rules }, waivers }, at('Role')),
      engineObject(cluster.name, { ...rbac, kind: 'RoleBinding', body: { roleRef, subjects } }, at('RoleBinding')),
    ],
  };
}
