import type { Bundle } from './bundles';
import type { ClusterMatch, DeployOptions, HelmOptions, LabelSelector } from './fleet-yaml';

/** A cluster as Fleet knows it: an object `Cluster` in the hub. */
export interface FleetCluster {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Groups that the cluster is in. */
  readonly groups: readonly { readonly name: string; readonly labels: Readonly<Record<string, string>> }[];
}

const displayName = 'management.cattle.io/cluster-display-name';

/**
 * What a bundle is deployed with on a cluster: the first target of its GitRepo that matches, and what `fleet.yaml` says
 * otherwise for it.
 * @returns `undefined` where the bundle is not deployed
 */
export function optionsFor(bundle: Bundle, cluster: FleetCluster): DeployOptions | undefined {
  const { options, gitRepo } = bundle;
  if (cluster.namespace !== bundle.namespace) return undefined;
  const targets = options.overrideTargets ?? gitRepo.spec.targets ?? [{ name: 'default', clusterGroup: 'default' }];
  if (!targets.some((target) => matches(target, cluster))) return undefined;
  const matching = (options.targetCustomizations ?? []).filter((one) => matches(one, cluster));
  const used = options.targetCustomizationMode === 'AllMatches' ? matching : matching.slice(0, 1);
  if (used.some(({ doNotDeploy }) => doNotDeploy === true)) return undefined;
  const helm = Object.assign({}, ...[options, ...used].map((one) => one.helm ?? {})) as HelmOptions;
  return { ...(Object.assign({}, options, ...used) as DeployOptions), helm };
}

/** All criteria that are there, those of a group by one and the same group; with none, no cluster. */
export function matches(match: ClusterMatch, { name, labels, groups }: FleetCluster): boolean {
  const { clusterName, clusterGroup, clusterGroupSelector, clusterSelector } = match;
  if (![clusterName, clusterGroup, clusterGroupSelector, clusterSelector].some((one) => one !== undefined)) return false;
  if (clusterName !== undefined && clusterName !== name && clusterName !== labels[displayName]) return false;
  if (clusterSelector && !selects(clusterSelector, labels)) return false;
  if (clusterGroup === undefined && !clusterGroupSelector) return true;
  return groups.some(
    (group) =>
      (clusterGroup === undefined || clusterGroup === group.name) && (!clusterGroupSelector || selects(clusterGroupSelector, group.labels)),
  );
}

/** @throws Error for an operator that selectors do not have */
export function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Readonly<Record<string, string>>): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      switch (operator) {
        case 'In':
          return value !== undefined && values.includes(value);
        case 'NotIn':
          return value === undefined || !values.includes(value);
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        default:
          throw new Error(`selector has the operator '${operator}'; it takes In, NotIn, Exists and DoesNotExist`);
      }
    })
  );
}
