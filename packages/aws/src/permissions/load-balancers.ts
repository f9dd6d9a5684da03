import { allow, arnsIn, type Permission } from './permission';

/** The tag that the controller puts on all that it makes. */
const tag = 'elbv2.k8s.aws/cluster';

const describe = [
  'ec2:DescribeAccountAttributes',
  'ec2:DescribeAddresses',
  'ec2:DescribeAvailabilityZones',
  'ec2:DescribeInstances',
  'ec2:DescribeInternetGateways',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeRouteTables',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSubnets',
  'ec2:DescribeTags',
  'ec2:DescribeVpcs',
  'ec2:GetSecurityGroupsForVpc',
  'elasticloadbalancing:DescribeCapacityReservation',
  'elasticloadbalancing:DescribeListenerAttributes',
  'elasticloadbalancing:DescribeListenerCertificates',
  'elasticloadbalancing:DescribeListeners',
  'elasticloadbalancing:DescribeLoadBalancerAttributes',
  'elasticloadbalancing:DescribeLoadBalancers',
  // a listener of a network load balancer has none, and the controller asks of every listener
  'elasticloadbalancing:DescribeRules',
  'elasticloadbalancing:DescribeTags',
  'elasticloadbalancing:DescribeTargetGroupAttributes',
  'elasticloadbalancing:DescribeTargetGroups',
  'elasticloadbalancing:DescribeTargetHealth',
];

/** The load balancer controller, for network load balancers: it makes, changes and removes what carries this cluster's tag. */
export const loadBalancers: Permission = ({ cluster }, stack) => {
  const elb = (...kinds: readonly string[]): string[] => arnsIn(stack, 'elasticloadbalancing', ...kinds.map((kind) => `${kind}/*`));
  const group = arnsIn(stack, 'ec2', 'security-group/*');
  const [requested, held] = (['RequestTag', 'ResourceTag'] as const).map((on) => ({ StringEquals: { [`aws:${on}/${tag}`]: cluster } }));
  const parts = elb('loadbalancer/net', 'targetgroup', 'listener/net');
  return {
    statements: [
      allow(describe, ['*']),
      allow(
        ['iam:CreateServiceLinkedRole'],
        [`arn:${stack.partition}:iam::${stack.account}:role/aws-service-role/elasticloadbalancing.amazonaws.com/*`],
        {
          StringEquals: { 'iam:AWSServiceName': 'elasticloadbalancing.amazonaws.com' },
        },
      ),
      // the network has the tags of its stack
      allow(['ec2:CreateSecurityGroup'], arnsIn(stack, 'ec2', 'vpc/*'), { StringEquals: { 'aws:ResourceTag/cluster': cluster } }),
      allow(['ec2:CreateSecurityGroup'], group, requested),
      allow(['ec2:CreateTags'], group, { StringEquals: { ...requested?.StringEquals, 'ec2:CreateAction': 'CreateSecurityGroup' } }),
      allow(['ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress', 'ec2:DeleteSecurityGroup'], group, held),
      // the nodes' own group lets the load balancer's in
      allow(['ec2:AuthorizeSecurityGroupIngress', 'ec2:RevokeSecurityGroupIngress'], group, {
        StringEquals: { 'aws:ResourceTag/aws:eks:cluster-name': cluster },
      }),
      allow(
        ['elasticloadbalancing:CreateLoadBalancer', 'elasticloadbalancing:CreateTargetGroup', 'elasticloadbalancing:CreateListener'],
        parts,
        requested,
      ),
      allow(['elasticloadbalancing:CreateListener'], elb('loadbalancer/net'), held),
      allow(['elasticloadbalancing:AddTags'], parts, {
        StringEquals: {
          ...requested?.StringEquals,
          'elasticloadbalancing:CreateAction': ['CreateLoadBalancer', 'CreateTargetGroup', 'CreateListener'],
        },
      }),
      allow(
        [
          'elasticloadbalancing:AddListenerCertificates',
          'elasticloadbalancing:AddTags',
          'elasticloadbalancing:DeleteListener',
          'elasticloadbalancing:DeleteLoadBalancer',
          'elasticloadbalancing:DeleteTargetGroup',
          'elasticloadbalancing:DeregisterTargets',
          'elasticloadbalancing:ModifyListener',
          'elasticloadbalancing:ModifyListenerAttributes',
          'elasticloadbalancing:ModifyLoadBalancerAttributes',
          'elasticloadbalancing:ModifyTargetGroup',
          'elasticloadbalancing:ModifyTargetGroupAttributes',
          'elasticloadbalancing:RegisterTargets',
          'elasticloadbalancing:RemoveListenerCertificates',
          'elasticloadbalancing:RemoveTags',
          'elasticloadbalancing:SetIpAddressType',
          'elasticloadbalancing:SetSecurityGroups',
          'elasticloadbalancing:SetSubnets',
        ],
        parts,
        held,
      ),
    ],
    wildcards: {
      '*': 'to describe is of the whole account: AWS knows no narrower way',
      'arn:<AWS::Partition>:iam::<AWS::AccountId>:role/aws-service-role/elasticloadbalancing.amazonaws.com/*':
        "the service's own role, whose name and rights are for AWS to say",
      ...Object.fromEntries(
        [
          ...['security-group', 'vpc'].map((kind) => `ec2:${stack.region}:<AWS::AccountId>:${kind}/*`),
          ...['loadbalancer/net', 'targetgroup', 'listener/net'].map(
            (kind) => `elasticloadbalancing:${stack.region}:<AWS::AccountId>:${kind}/*`,
          ),
        ].map((arn) => [
          `arn:<AWS::Partition>:${arn}`,
          "their ids are made when they are; conditions hold it to what carries the cluster's tag",
        ]),
      ),
    },
  };
};
