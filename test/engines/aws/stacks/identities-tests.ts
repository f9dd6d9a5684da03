import { follows, of, written } from './both';
import { namesIn } from './made';

follows(
  'exactly the service accounts of the facts get a role, each of its own, which no other service assumes',
  ({ all }) =>
    all('identities', 'AWS::EKS::PodIdentityAssociation').map(
      ({ Properties: { Namespace, ServiceAccount, RoleArn } }) => `${Namespace}/${ServiceAccount} ${namesIn(RoleArn, /\w+role/).join()}`,
    ),
  [
    'cert-manager/cert-manager certmanagerrole',
    'kube-system/ebs-csi-controller-sa ebscsirole',
    'external-dns/external-dns externaldnsrole',
    'kube-system/aws-load-balancer-controller loadbalancercontrollerrole',
    'velero/velero velerorole',
  ],
  ['kube-system/ebs-csi-controller-sa storagerole', 'backups/writer velerorole'],
);

test('a role is assumed by pods of EKS in this account alone', () => {
  const { all } = of(written);
  for (const { Properties } of all('identities', 'AWS::IAM::Role'))
    expect(Properties.AssumeRolePolicyDocument.Statement).toEqual([
      {
        Action: ['sts:AssumeRole', 'sts:TagSession'],
        Effect: 'Allow',
        Principal: { Service: 'pods.eks.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      },
    ]);
});

follows(
  'a role may do what its permission says, to the bucket and the zone of the facts',
  ({ all }) => {
    const policies = JSON.stringify(all('identities', 'AWS::IAM::ManagedPolicy'));
    return [
      ...new Set(namesIn(policies, /s3:::[\w-]+|route53:Change\w+|ec2:CreateVolume|elasticloadbalancing:CreateLoadBalancer/)),
    ].toSorted();
  },
  [
    'ec2:CreateVolume',
    'elasticloadbalancing:CreateLoadBalancer',
    'route53:ChangeResourceRecordSets',
    'route53:ChangeResourceRecordSetsNormalizedRecordNames',
    'route53:ChangeResourceRecordSetsRecordTypes',
    's3:::kube-world-cloud-backups',
  ].toSorted(),
  ['ec2:CreateVolume', 's3:::other-backups'],
);

const heldTo = (cluster: string): readonly string[] => [
  `CreateVolume volume aws:RequestTag/kube-world/cluster ${cluster}`,
  'CreateVolume snapshot',
  'CreateTags volume',
  'CreateTags snapshot',
  ...['AttachVolume', 'DetachVolume', 'ModifyVolume', 'DeleteVolume', 'CreateSnapshot'].map(
    (action) => `${action} volume aws:ResourceTag/kube-world/cluster ${cluster}`,
  ),
  `CreateSnapshot snapshot aws:RequestTag/kube-world/cluster ${cluster}`,
  `DeleteSnapshot snapshot aws:ResourceTag/kube-world/cluster ${cluster}`,
];

follows(
  'the driver of volumes makes, attaches and deletes what carries the tag of its own cluster, and no volume of another one in the account',
  ({ all }) => {
    const policy = all('identities', 'AWS::IAM::ManagedPolicy').find(
      ({ Properties }) => namesIn(Properties, /ec2:AttachVolume/).length > 0,
    );
    const held: { Action: string | string[]; Resource: unknown; Condition?: { StringEquals: Record<string, string> } }[] =
      policy?.Properties.PolicyDocument.Statement ?? [];
    return held.flatMap(({ Action, Resource: about, Condition }) =>
      namesIn(about, /(?:volume|snapshot)\/\*/).flatMap((kind) =>
        [Action].flat().map((action) => {
          const on = Object.entries(Condition?.StringEquals ?? {}).find(([key]) => key.endsWith('/kube-world/cluster'));
          return [action.replace('ec2:', ''), kind.replace('/*', ''), ...(on ?? [])].join(' ');
        }),
      ),
    );
  },
  heldTo('cloud'),
  heldTo('remote'),
);

test('the load balancer controller may ask for the rules of every listener: it does so before it binds targets', () => {
  const policies = of(written)
    .all('identities', 'AWS::IAM::ManagedPolicy')
    .filter(({ Properties }) => String(Properties.Description).includes('load-balancers'));
  expect(policies.flatMap(({ Properties }) => namesIn(Properties.PolicyDocument, /elasticloadbalancing:DescribeRules/))).toHaveLength(1);
});

follows(
  'the load balancer controller makes groups in the network of its own cluster alone, which carries the tag that it is known by',
  ({ all }) => {
    const [vpc] = all('network', 'AWS::EC2::VPC').map(({ Properties }) => Properties.Tags as { Key: string; Value: string }[]);
    const policies = JSON.stringify(all('identities', 'AWS::IAM::ManagedPolicy'));
    return [vpc?.find(({ Key }) => Key === 'cluster')?.Value, namesIn(policies, /aws:ResourceTag\/cluster\W+\w+/).length];
  },
  ['cloud', 1],
  ['remote', 0],
);
