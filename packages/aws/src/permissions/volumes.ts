import { clusterTag } from '../add-ons';
import { allow, arnsIn, type Permission } from './permission';

/** The tag that the CSI driver puts on all that it makes, in whatever cluster. */
const driverTag = 'ebs.csi.aws.com/cluster';

/** The EBS CSI driver: volumes and snapshots that it made in this cluster, and the cluster's nodes. */
export const volumes: Permission = ({ cluster }, stack) => {
  const volume = arnsIn(stack, 'ec2', 'volume/*');
  // snapshots belong to no account in their ARN
  const snapshot = [`arn:${stack.partition}:ec2:${stack.region}::snapshot/*`];
  // the driver's tag alone is the same for every cluster of the account
  const tagged = (on: 'RequestTag' | 'ResourceTag') => ({
    StringEquals: { [`aws:${on}/${driverTag}`]: 'true', [`aws:${on}/${clusterTag}`]: cluster },
  });
  return {
    statements: [
      allow(
        [
          'ec2:DescribeAvailabilityZones',
          'ec2:DescribeInstances',
          'ec2:DescribeInstanceTypes',
          'ec2:DescribeSnapshots',
          'ec2:DescribeTags',
          'ec2:DescribeVolumes',
          'ec2:DescribeVolumesModifications',
          'ec2:DescribeVolumeStatus',
        ],
        ['*'],
      ),
      allow(['ec2:CreateVolume'], volume, tagged('RequestTag')),
      // a volume from a snapshot is made of it
      allow(['ec2:CreateVolume'], snapshot),
      allow(['ec2:CreateTags'], [...volume, ...snapshot], { StringEquals: { 'ec2:CreateAction': ['CreateVolume', 'CreateSnapshot'] } }),
      allow(
        ['ec2:AttachVolume', 'ec2:DetachVolume', 'ec2:ModifyVolume', 'ec2:DeleteVolume', 'ec2:CreateSnapshot'],
        volume,
        tagged('ResourceTag'),
      ),
      allow(['ec2:AttachVolume', 'ec2:DetachVolume'], arnsIn(stack, 'ec2', 'instance/*'), {
        StringEquals: { 'aws:ResourceTag/eks:cluster-name': cluster },
      }),
      allow(['ec2:CreateSnapshot'], snapshot, tagged('RequestTag')),
      allow(['ec2:DeleteSnapshot'], snapshot, tagged('ResourceTag')),
    ],
    wildcards: {
      '*': 'to describe is of the whole account: AWS knows no narrower way',
      ...Object.fromEntries(
        ['volume', 'instance'].map((kind) => [
          `arn:<AWS::Partition>:ec2:${stack.region}:<AWS::AccountId>:${kind}/*`,
          "their ids are made when they are; conditions hold it to what is tagged as the cluster's",
        ]),
      ),
      [`arn:<AWS::Partition>:ec2:${stack.region}::snapshot/*`]:
        "a volume is made of any snapshot, since a restore may begin with one of AWS Backup's; conditions hold all else to what is tagged as the cluster's",
    },
  };
};
