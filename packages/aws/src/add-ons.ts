import type { EksAddOn } from '@kube-world/model';
import { Addon, type ICluster } from 'aws-cdk-lib/aws-eks-v2';
import type { Construct } from 'constructs';

import type { CloudFacts } from './cloud-stack';

/** Add-ons without which no node is ready. */
const beforeNodes: ReadonlySet<EksAddOn> = new Set(['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent']);

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

/** The add-ons of the facts, in the versions of the facts. @returns those that nodes wait for, and those that wait for nodes */
export function addOnsOf(
  scope: Construct,
  cluster: ICluster,
  { spec, platform }: CloudFacts,
): { readonly network: readonly Addon[]; readonly workloads: readonly Addon[] } {
  const settings = settingsOf(spec.name);
  const made = Object.entries(platform.addOns).map(([name, version]) => {
    const configurationValues = settings[name as EksAddOn];
    return {
      isNetwork: beforeNodes.has(name as EksAddOn),
      addOn: new Addon(scope, name, {
        cluster,
        addonName: name,
        addonVersion: version,
        ...(configurationValues ? { configurationValues } : {}),
      }),
    };
  });
  return {
    network: made.filter(({ isNetwork }) => isNetwork).map(({ addOn }) => addOn),
    workloads: made.filter(({ isNetwork }) => !isNetwork).map(({ addOn }) => addOn),
  };
}
