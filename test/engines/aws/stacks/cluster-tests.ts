import { follows, of, written } from './both';
import { type Made, namesIn, other } from './made';

const properties = (part: string, type: string) => (made: Made) => made.all(part, type).map(({ Properties }) => Properties);
const clusterOf = (made: Made) => made.all('cluster', 'AWS::EKS::Cluster')[0]?.Properties ?? {};
const nodesOf = (made: Made) => made.all('cluster', 'AWS::EKS::Nodegroup')[0]?.Properties ?? {};
const templateOf = (made: Made) => made.all('cluster', 'AWS::EC2::LaunchTemplate')[0]?.Properties.LaunchTemplateData ?? {};

follows(
  '[KW-62] the cluster has the name, the version and the range of Services of the facts',
  (made) => [clusterOf(made).Name, clusterOf(made).Version, clusterOf(made).KubernetesNetworkConfig.ServiceIpv4Cidr],
  ['cloud', '1.36', '172.20.0.0/16'],
  ['remote', '1.35', '172.21.0.0/16'],
);

follows(
  '[KW-62] the API server is private, or public to the CIDRs of the facts and to no other',
  (made) => {
    const { EndpointPrivateAccess, EndpointPublicAccess, PublicAccessCidrs } = clusterOf(made).ResourcesVpcConfig;
    return [EndpointPrivateAccess, EndpointPublicAccess, PublicAccessCidrs];
  },
  [true, false, undefined],
  [true, true, ['203.0.113.0/24', '198.51.100.7/32']],
);

follows(
  '[KW-35] over the link, the API server answers the linked networks, and nobody else is let in beside nodes',
  (made) =>
    made
      .all('cluster', 'AWS::EC2::SecurityGroup')
      .map(({ Properties }) =>
        Properties.SecurityGroupIngress.map(({ CidrIp, FromPort, ToPort }: Record<string, unknown>) => [CidrIp, FromPort, ToPort]),
      ),
  [[['192.168.1.0/24', 443, 443]]],
  [[['192.168.77.0/24', 443, 443]]],
);

follows(
  'control plane and nodes stand in the private subnets of every zone',
  (made) =>
    [clusterOf(made).ResourcesVpcConfig.SubnetIds, nodesOf(made).Subnets].map((ids) => namesIn(ids, /(?:public|private|isolated)Subnet\d/)),
  [
    ['privateSubnet1', 'privateSubnet2', 'privateSubnet3'],
    ['privateSubnet1', 'privateSubnet2', 'privateSubnet3'],
  ],
  [
    ['privateSubnet1', 'privateSubnet2'],
    ['privateSubnet1', 'privateSubnet2'],
  ],
);

follows(
  'who may enter is an access entry, and nobody else: neither a config map nor who deployed it',
  (made) => [
    clusterOf(made).AccessConfig,
    made
      .all('cluster', 'AWS::EKS::AccessEntry')
      .map(({ Properties: { PrincipalArn, AccessPolicies, Type } }) => [
        namesIn(PrincipalArn, /:role\/[\w-]+/).join(),
        namesIn(AccessPolicies, /AmazonEKS\w+/).join(),
        Type,
      ]),
  ],
  [
    { AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: false },
    [
      [':role/kube-world-admin', 'AmazonEKSClusterAdminPolicy', 'STANDARD'],
      [':role/kube-world-view', 'AmazonEKSViewPolicy', 'STANDARD'],
    ],
  ],
  [{ AuthenticationMode: 'API', BootstrapClusterCreatorAdminPermissions: false }, [[':role/operators', 'AmazonEKSViewPolicy', 'STANDARD']]],
);

test('Secrets are encrypted with a key of the cluster that turns every year', () => {
  const { template } = of(written);
  const [id = ''] = Object.keys(
    template('cluster').findResources('AWS::KMS::Key', { Properties: { EnableKeyRotation: true, RotationPeriodInDays: 365 } }),
  );
  expect(clusterOf(of(written)).EncryptionConfig).toEqual([
    { Provider: { KeyArn: { 'Fn::GetAtt': [id, 'Arn'] } }, Resources: ['secrets'] },
  ]);
});

follows(
  'all five logs of the control plane are written, into a group that is there first and keeps them for the days of the facts',
  (made) => [
    clusterOf(made).Logging.ClusterLogging.EnabledTypes.map(({ Type }: { Type: string }) => Type),
    made.all('cluster', 'AWS::Logs::LogGroup').map(({ Properties: { LogGroupName, RetentionInDays } }) => [LogGroupName, RetentionInDays]),
    namesIn(made.all('cluster', 'AWS::EKS::Cluster')[0]?.DependsOn, /logs/),
  ],
  [['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'], [['/aws/eks/cloud/cluster', 365]], ['logs']],
  [['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'], [['/aws/eks/remote/cluster', 90]], ['logs']],
);

follows(
  '[KW-62] the node group has as many nodes as the facts say, of the type that has their cores and memory',
  (made) => [nodesOf(made).ScalingConfig, nodesOf(made).InstanceTypes, nodesOf(made).AmiType],
  [{ MinSize: 3, DesiredSize: 3, MaxSize: 5 }, ['m7i.2xlarge'], 'BOTTLEROCKET_x86_64'],
  [{ MinSize: 4, DesiredSize: 4, MaxSize: 9 }, ['c7g.4xlarge'], 'AL2023_ARM_64_STANDARD'],
);

test('a group of nodes has no name of its own, which would keep another type or image from replacing it', () => {
  expect(nodesOf(of(written))).not.toHaveProperty('NodegroupName');
});

follows(
  '[KW-62] nodes carry the labels and taints of the facts, and an update takes no more away than they say',
  (made) => [nodesOf(made).Labels, nodesOf(made).Taints, nodesOf(made).UpdateConfig],
  [{ 'workload-type': 'production' }, [], { MaxUnavailable: 1 }],
  [
    { team: 'night' },
    [
      { Key: 'dedicated', Value: 'night', Effect: 'NO_SCHEDULE' },
      { Key: 'quiet', Effect: 'NO_EXECUTE' },
    ],
    { MaxUnavailable: 2 },
  ],
);

test('an update of nodes ends no pod that a PodDisruptionBudget holds', () => {
  expect(nodesOf(of(written)).ForceUpdateEnabled).toBe(false);
});

const disk = (name: string, size: number): object => ({
  DeviceName: name,
  Ebs: { DeleteOnTermination: true, Encrypted: true, VolumeSize: size, VolumeType: 'gp3' },
});
follows(
  '[KW-62] the data volume of a node is of the size of the facts, gp3 and encrypted',
  (made) => templateOf(made).BlockDeviceMappings,
  [disk('/dev/xvda', 4), disk('/dev/xvdb', 100)],
  [disk('/dev/xvda', 200)],
);

test('[KW-62] a pod does not reach the credentials of its node, and a person enters it by SSM, with no key', () => {
  expect(templateOf(of(written)).MetadataOptions).toEqual({ HttpTokens: 'required', HttpPutResponseHopLimit: 1 });
  expect(templateOf(of(written))).not.toHaveProperty('KeyName');
  expect(nodesOf(of(written))).not.toHaveProperty('RemoteAccess');
  const roles = of(written)
    .all('cluster', 'AWS::IAM::Role')
    .flatMap(({ Properties }) => namesIn(Properties.ManagedPolicyArns, /policy\/\w+/));
  expect(roles.toSorted()).toEqual([
    'policy/AmazonEC2ContainerRegistryPullOnly',
    'policy/AmazonEKSClusterPolicy',
    'policy/AmazonEKSWorkerNodePolicy',
    'policy/AmazonEKS_CNI_Policy',
    'policy/AmazonSSMManagedInstanceCore',
  ]);
});

const tolerations = [
  { key: 'dedicated', operator: 'Equal', value: 'night', effect: 'NoSchedule' },
  { key: 'quiet', operator: 'Exists', effect: 'NoExecute' },
];
const addOns = (made: Made) =>
  Object.fromEntries(
    ['cluster', 'identities']
      .flatMap((part) => properties(part, 'AWS::EKS::Addon')(made))
      .map(({ AddonName, AddonVersion }) => [AddonName, AddonVersion]),
  );
follows(
  'every add-on has the version of the facts',
  addOns,
  {
    'vpc-cni': 'v1.22.4-eksbuild.3',
    coredns: 'v1.14.3-eksbuild.16',
    'kube-proxy': 'v1.36.0-eksbuild.21',
    'aws-ebs-csi-driver': 'v1.63.1-eksbuild.1',
    'eks-pod-identity-agent': 'v1.3.10-eksbuild.3',
    'metrics-server': 'v0.8.1-eksbuild.10',
  },
  other.platform?.addOns,
);

test('nodes wait for their network, what runs on them for the nodes, and storage for its role', () => {
  const { all } = of(written);
  const waits = (part: string, name: string) =>
    all(part, 'AWS::EKS::Addon').find(({ Properties }) => Properties.AddonName === name)?.DependsOn;
  expect(namesIn(all('cluster', 'AWS::EKS::Nodegroup')[0]?.DependsOn, /ekspodidentityagent|kubeproxy|vpccni/)).toEqual([
    'ekspodidentityagent',
    'kubeproxy',
    'vpccni',
  ]);
  for (const name of ['coredns', 'metrics-server']) expect(namesIn(waits('cluster', name), /nodes/)).toEqual(['nodes']);
  for (const name of ['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent']) expect(waits('cluster', name)).toBeUndefined();
  expect(waits('identities', 'aws-ebs-csi-driver')).toContain('ebscsiassociation');
});

const settings = (made: Made) =>
  Object.fromEntries(
    ['cluster', 'identities']
      .flatMap((part) => properties(part, 'AWS::EKS::Addon')(made))
      .map(({ AddonName, ConfigurationValues = '{}' }) => [AddonName, JSON.parse(String(ConfigurationValues))]),
  );
follows(
  'add-ons that are no DaemonSet tolerate the taints of the facts, which every node has, and no others',
  (made) => {
    const { coredns, 'metrics-server': metrics, 'aws-ebs-csi-driver': driver } = settings(made);
    return [coredns, metrics, driver.controller.tolerations];
  },
  [{}, {}, undefined],
  [{ tolerations }, { tolerations }, tolerations],
);

test('the network plugin enforces NetworkPolicies', () => {
  const cni = of(written)
    .all('cluster', 'AWS::EKS::Addon')
    .find(({ Properties }) => Properties.AddonName === 'vpc-cni');
  expect(JSON.parse(String(cni?.Properties.ConfigurationValues))).toMatchObject({ enableNetworkPolicy: 'true' });
});
