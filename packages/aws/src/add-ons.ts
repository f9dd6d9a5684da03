import type { EksAddOn } from '@kube-world/model';
import { Addon, type ICluster } from 'aws-cdk-lib/aws-eks-v2';
import type { Construct } from 'constructs';

import type { CloudFacts } from './cloud-stack';

/** Add-ons without which no node is ready. */
const beforeNodes: ReadonlySet<EksAddOn> = new Set(['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent']);

/** Add-ons whose pods act in AWS: without their identity they never get ready. */
const acting: ReadonlySet<EksAddOn> = new Set(['aws-ebs-csi-driver']);

/** On every volume that the cluster makes: the plan of backups finds them by it. */
export const volumeTag = 'kube-world/cluster';

type Settings = Readonly<Partial<Record<EksAddOn, Readonly<Record<string, unknown>>>>>;

const settingsOf = (cluster: string): Settings => ({
  'aws-ebs-csi-driver': { controller: { extraVolumeTags: { [volumeTag]: cluster } } },
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
export function addAddOns(scope: Construct, cluster: ICluster, { spec, platform }: CloudFacts, turn: AddOnTurn): readonly Addon[] {
  const settings = settingsOf(spec.name);
  return (Object.entries(platform.addOns) as [EksAddOn, string][])
    .filter(([name]) => turnOf(name) === turn)
    .map(([name, addonVersion]) => {
      const configurationValues = settings[name];
      return new Addon(scope, name, { cluster, addonName: name, addonVersion, ...(configurationValues ? { configurationValues } : {}) });
    });
}

function turnOf(name: EksAddOn): AddOnTurn {
  if (beforeNodes.has(name)) return 'network';
  return acting.has(name) ? 'acting' : 'workloads';
}
