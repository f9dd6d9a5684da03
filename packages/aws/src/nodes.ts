import type { EksNodeGroup, Taint } from '@kube-world/model';
import { kubernetesMinor } from '@kube-world/model';
import { Size } from 'aws-cdk-lib';
import { BlockDeviceVolume, EbsDeviceVolumeType, LaunchTemplate, LaunchTemplateHttpTokens } from 'aws-cdk-lib/aws-ec2';
import { type CfnNodegroup, type ICluster, Nodegroup, NodegroupAmiType, TaintEffect, type TaintSpec } from 'aws-cdk-lib/aws-eks-v2';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { awsRole } from './aws-role';
import type { CloudFacts } from './cloud-stack';
import { gibibytesOf } from './gibibytes';
import { nodeInstanceType } from './instance-types';

const images = {
  bottlerocket: { amd64: NodegroupAmiType.BOTTLEROCKET_X86_64, arm64: NodegroupAmiType.BOTTLEROCKET_ARM_64 },
  al2023: { amd64: NodegroupAmiType.AL2023_X86_64_STANDARD, arm64: NodegroupAmiType.AL2023_ARM_64_STANDARD },
} as const;

const policies = [
  'AmazonEKSWorkerNodePolicy',
  'AmazonEC2ContainerRegistryPullOnly',
  'AmazonEKS_CNI_Policy',
  'AmazonSSMManagedInstanceCore',
];

const effects = {
  NoSchedule: TaintEffect.NO_SCHEDULE,
  PreferNoSchedule: TaintEffect.PREFER_NO_SCHEDULE,
  NoExecute: TaintEffect.NO_EXECUTE,
} as const;

/** The managed node group of the facts. */
export function addNodes(scope: Construct, cluster: ICluster, { spec, platform }: CloudFacts): Nodegroup {
  const { nodeGroup } = platform;
  const role = awsRole(scope, 'node-role', {
    description: `Nodes of the cluster ${spec.name}`,
    assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
    policies,
    reason: 'what kubelet, the network plugin and the agent call changes with their versions: AWS keeps the policy in step',
  });
  const template = new LaunchTemplate(scope, 'node-template', {
    launchTemplateName: `${spec.name}-nodes`,
    blockDevices: disksOf(nodeGroup),
    // one hop: what has an address of its own, a pod, does not reach the node's credentials
    requireImdsv2: true,
    httpTokens: LaunchTemplateHttpTokens.REQUIRED,
    httpPutResponseHopLimit: 1,
    detailedMonitoring: true,
  });
  const nodes = new Nodegroup(scope, 'nodes', {
    cluster,
    // no name: another type or image is another group, which is there before the old one goes
    nodeRole: role,
    subnets: { subnetGroupName: 'private' },
    amiType: images[nodeGroup.image][nodeGroup.architecture],
    instanceTypes: [nodeInstanceType(nodeGroup)],
    launchTemplateSpec: { id: template.launchTemplateId ?? '', version: template.latestVersionNumber },
    minSize: nodeGroup.min,
    desiredSize: nodeGroup.min,
    maxSize: nodeGroup.max,
    maxUnavailable: nodeGroup.maxUnavailable,
    // forced, an update ends pods that a PodDisruptionBudget holds; unforced, it fails and the old nodes stay
    forceUpdate: false,
    enableNodeAutoRepair: true,
    labels: { ...nodeGroup.labels },
    taints: (nodeGroup.taints ?? []).map(taintOf),
  });
  // or nodes would stay at the version that the cluster began with
  (nodes.node.defaultChild as CfnNodegroup).version = kubernetesMinor(platform.kubernetes);
  return nodes;
}

/** Bottlerocket keeps its system on a small volume of its own, and images and containers on the second. */
function disksOf({ image, disk }: EksNodeGroup): { deviceName: string; volume: BlockDeviceVolume }[] {
  const volume = (size: Size): BlockDeviceVolume =>
    BlockDeviceVolume.ebs(size.toGibibytes(), { volumeType: EbsDeviceVolumeType.GP3, encrypted: true, deleteOnTermination: true });
  const data = Size.gibibytes(gibibytesOf(disk));
  return image === 'bottlerocket'
    ? [
        { deviceName: '/dev/xvda', volume: volume(Size.gibibytes(4)) },
        { deviceName: '/dev/xvdb', volume: volume(data) },
      ]
    : [{ deviceName: '/dev/xvda', volume: volume(data) }];
}

function taintOf({ key, value, effect }: Taint): TaintSpec {
  return { key, effect: effects[effect], ...(value === undefined ? {} : { value }) };
}
