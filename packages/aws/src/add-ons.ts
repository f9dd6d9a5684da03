import { addOnIdentities, type EksAddOn, type Taint } from '@kube-world/model';
import { Addon, type ICluster } from 'aws-cdk-lib/aws-eks-v2';
import type { Construct } from 'constructs';

import type { CloudFacts } from './cloud-stack';

/** Add-ons without which no node is ready. */
const beforeNodes: ReadonlySet<EksAddOn> = new Set(['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent']);

/**
 * On every volume and snapshot that the cluster makes: the plan of backups finds volumes by it, and their driver may touch no others.
 * The driver's chart makes `--extra-tags` of `extraVolumeTags`, which its CreateSnapshot reads, too.
 */
export const clusterTag = 'kube-world/cluster';

type Settings = Readonly<Partial<Record<EksAddOn, Readonly<Record<string, unknown>>>>>;

const settingsOf = ({ spec, platform }: CloudFacts): Settings => ({
  coredns: tolerationsOf(platform.nodeGroup.taints),
  'metrics-server': tolerationsOf(platform.nodeGroup.taints),
  'aws-ebs-csi-driver': { controller: { extraVolumeTags: { [clusterTag]: spec.name }, ...tolerationsOf(platform.nodeGroup.taints) } },
  'vpc-cni': {
    // NetworkPolicies are enforced by it, or by nobody
    enableNetworkPolicy: 'true',
    // a node's addresses come in blocks of sixteen: one of 8 cores takes 110 pods in place of 58
    env: { ENABLE_PREFIX_DELEGATION: 'true', WARM_PREFIX_TARGET: '1' },
  },
});

/** Which of the add-ons: `network`, those that nodes wait for; `workloads`, those that wait for nodes; `acting`, those that wait for a role. */
export type AddOnTurn = 'network' | 'workloads' | 'acting';

/** Add-ons of the facts whose turn it is, in the versions of the facts. */
export function addAddOns(scope: Construct, cluster: ICluster, facts: CloudFacts, turn: AddOnTurn): readonly Addon[] {
  const settings = settingsOf(facts);
  return (Object.entries(facts.platform.addOns) as [EksAddOn, string][])
    .filter(([name]) => turnOf(name) === turn)
    .map(([name, addonVersion]) => {
      const configurationValues = settings[name] ?? {};
      const configured = Object.keys(configurationValues).length > 0 ? { configurationValues } : {};
      return new Addon(scope, name, { cluster, addonName: name, addonVersion, ...configured });
    });
}

function turnOf(name: EksAddOn): AddOnTurn {
  if (beforeNodes.has(name)) return 'network';
  return addOnIdentities[name] ? 'acting' : 'workloads';
}

/** The one group's taints are every node's: an add-on that is no DaemonSet would find no place. */
function tolerationsOf(taints: readonly Taint[] = []): Readonly<Record<string, unknown>> {
  if (taints.length === 0) return {};
  return {
    tolerations: taints.map(({ key, value, effect }) => ({
      key,
      effect,
      ...(value === undefined ? { operator: 'Exists' } : { operator: 'Equal', value }),
    })),
  };
}
