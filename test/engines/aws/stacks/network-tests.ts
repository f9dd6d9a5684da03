import { follows, of, written } from './both';
import { type Made, namesIn, other, type Resource } from './made';

const subnetsOf = ({ all }: Made): readonly string[] =>
  all('network', 'AWS::EC2::Subnet').map(({ Properties: { AvailabilityZone, CidrBlock, Tags } }) => {
    const group = (Tags as { Key: string; Value: string }[]).find(({ Key }) => Key === 'aws-cdk:subnet-name')?.Value;
    return `${AvailabilityZone} ${group} ${CidrBlock}`;
  });

/** Id of a subnet -> what its table leads all traffic to. */
const waysOut = ({ template }: Made): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(template('network').findResources('AWS::EC2::Route')).map(([id, { Properties }]) => [
      /vpc(\w+Subnet\d)/.exec(id)?.[1] ?? id,
      Properties.GatewayId ? 'internet gateway' : namesIn(Properties.NatGatewayId, /public\w*?NATGateway/).join(),
    ]),
  );

follows(
  '[KW-31] the VPC has the CIDR of the facts',
  ({ all }) => all('network', 'AWS::EC2::VPC').map(({ Properties }) => Properties.CidrBlock),
  ['10.0.0.0/16'],
  ['10.8.0.0/16'],
);

follows(
  '[KW-31] every zone has a public, a private and an isolated subnet, with the CIDRs of the facts',
  (made) => [...subnetsOf(made)].toSorted(),
  [
    'eu-central-1a isolated 10.0.16.0/24',
    'eu-central-1a private 10.0.64.0/18',
    'eu-central-1a public 10.0.0.0/22',
    'eu-central-1b isolated 10.0.17.0/24',
    'eu-central-1b private 10.0.128.0/18',
    'eu-central-1b public 10.0.4.0/22',
    'eu-central-1c isolated 10.0.18.0/24',
    'eu-central-1c private 10.0.192.0/18',
    'eu-central-1c public 10.0.8.0/22',
  ],
  [
    'eu-west-1b isolated 10.8.2.0/24',
    'eu-west-1b private 10.8.64.0/18',
    'eu-west-1b public 10.8.0.0/24',
    'eu-west-1c isolated 10.8.3.0/24',
    'eu-west-1c private 10.8.128.0/18',
    'eu-west-1c public 10.8.1.0/24',
  ],
);

follows(
  '[KW-31] private subnets go out by the one NAT gateway or by that of their zone, public ones by the internet gateway, isolated ones not at all',
  waysOut,
  {
    publicSubnet1: 'internet gateway',
    publicSubnet2: 'internet gateway',
    publicSubnet3: 'internet gateway',
    privateSubnet1: 'publicSubnet1NATGateway',
    privateSubnet2: 'publicSubnet1NATGateway',
    privateSubnet3: 'publicSubnet1NATGateway',
  },
  {
    publicSubnet1: 'internet gateway',
    publicSubnet2: 'internet gateway',
    privateSubnet1: 'publicSubnet1NATGateway',
    privateSubnet2: 'publicSubnet2NATGateway',
  },
);

follows('[KW-31] there are as many NAT gateways as the facts say', ({ all }) => all('network', 'AWS::EC2::NatGateway').length, 1, 2);

const called = ['ec2', 'ecr.api', 'ecr.dkr', 'eks-auth', 'logs', 's3', 'ssm', 'ssmmessages', 'sts'];
const inRegion = (region: string): readonly string[] =>
  called.map((name) => (name === 's3' ? 'Gateway {"Ref":"AWS::Region"}.s3' : `Interface ${region}.${name}`));

follows(
  'what nodes call in AWS is reached inside the network',
  ({ all }) => {
    const names = all('network', 'AWS::EC2::VPCEndpoint').map(({ Properties: { VpcEndpointType, ServiceName } }) => {
      const parts: readonly unknown[] = typeof ServiceName === 'string' ? [ServiceName] : ServiceName['Fn::Join'][1];
      const text = parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join('');
      return `${VpcEndpointType} ${text.replace('com.amazonaws.', '')}`;
    });
    return names.toSorted();
  },
  [...inRegion('eu-central-1')].toSorted(),
  [...inRegion('eu-west-1')].toSorted(),
);

test.each([
  ['written', written, '10.0.0.0/16'],
  ['others', other, '10.8.0.0/16'],
])('with facts as %s, endpoints answer HTTPS from the network alone', (_, change, cidr) => {
  const made = of(change);
  made.template('network').resourceCountIs('AWS::EC2::SecurityGroup', 1);
  made.template('network').hasResourceProperties('AWS::EC2::SecurityGroup', {
    SecurityGroupIngress: [{ CidrIp: cidr, IpProtocol: 'tcp', FromPort: 443, ToPort: 443, Description: 'HTTPS from the network' }],
  });
  for (const { Properties } of made
    .all('network', 'AWS::EC2::VPCEndpoint')
    .filter(({ Properties: { VpcEndpointType } }) => VpcEndpointType === 'Interface'))
    expect(namesIn(Properties.SubnetIds, /private\w*?Subnet\d(?=Subnet)/)).toHaveLength(
      made.stacks.get('network')?.availabilityZones.length ?? 0,
    );
});

follows(
  'all flows of the VPC are logged, and kept for the days of the facts',
  ({ all }) => {
    const [group] = all('network', 'AWS::Logs::LogGroup').map(({ Properties }) => Properties);
    const [flows] = all('network', 'AWS::EC2::FlowLog').map(({ Properties }) => Properties);
    return [group?.LogGroupName, group?.RetentionInDays, flows?.TrafficType, flows?.ResourceType];
  },
  ['/kube-world/cloud/flows', 365, 'ALL', 'VPC'],
  ['/kube-world/remote/flows', 90, 'ALL', 'VPC'],
);

follows(
  'the cluster has a zone of names of its own',
  ({ all }) => all('network', 'AWS::Route53::HostedZone').map(({ Properties }) => Properties.Name),
  ['cloud.example.com.'],
  ['remote.example.org.'],
);

const routesOf = ({ all }: Made): readonly string[] =>
  all('link', 'AWS::EC2::Route')
    .map(
      ({ Properties: { DestinationCidrBlock, InstanceId, RouteTableId } }) =>
        `${namesIn(RouteTableId, /(?:public|private|isolated)Subnet\d/).join()} ${DestinationCidrBlock} ${namesIn(InstanceId, /router[ab]/).join()}`,
    )
    .toSorted();

follows(
  '[KW-35] exactly the linked networks are routed, from private and isolated subnets, by the router of the zone',
  routesOf,
  [
    'isolatedSubnet1 192.168.1.0/24 routera',
    'isolatedSubnet2 192.168.1.0/24 routerb',
    'isolatedSubnet3 192.168.1.0/24 routera',
    'privateSubnet1 192.168.1.0/24 routera',
    'privateSubnet2 192.168.1.0/24 routerb',
    'privateSubnet3 192.168.1.0/24 routera',
  ],
  [
    'isolatedSubnet1 192.168.77.0/24 routera',
    'isolatedSubnet2 192.168.77.0/24 routerb',
    'privateSubnet1 192.168.77.0/24 routera',
    'privateSubnet2 192.168.77.0/24 routerb',
  ],
);

const commandsOf = ({ Properties }: Resource): string => JSON.stringify(Properties.UserData);

follows(
  '[KW-35] each router passes on packets of others, and advertises the subnets of its zones under the tags of the facts',
  ({ all }) =>
    all('link', 'AWS::EC2::Instance').map((router) => [
      router.Properties.SourceDestCheck,
      /--advertise-routes=(\S+)/.exec(commandsOf(router))?.[1],
      /--advertise-tags=(\S+)/.exec(commandsOf(router))?.[1],
      /tailscale-\d\S*?(?=\\)/.exec(commandsOf(router))?.[0],
    ]),
  [
    [false, '10.0.64.0/18,10.0.16.0/24,10.0.192.0/18,10.0.18.0/24', 'tag:router', 'tailscale-1.102.3'],
    [false, '10.0.128.0/18,10.0.17.0/24', 'tag:router', 'tailscale-1.102.3'],
  ],
  [
    [false, '10.8.64.0/18,10.8.2.0/24', 'tag:edge,tag:router', 'tailscale-1.90.1'],
    [false, '10.8.128.0/18,10.8.3.0/24', 'tag:edge,tag:router', 'tailscale-1.90.1'],
  ],
);

follows(
  '[KW-35] what a router sends into its own network goes there, and not to the other router by the tailnet',
  ({ all }) =>
    all('link', 'AWS::EC2::Instance').map((router) => /ip rule add to (\S+) priority 2500 lookup main/.exec(commandsOf(router))?.[1]),
  ['10.0.0.0/16', '10.0.0.0/16'],
  ['10.8.0.0/16', '10.8.0.0/16'],
);

follows(
  '[KW-35] the routers take packets of the network alone, and send them to it and to the linked networks',
  ({ all }) =>
    all('link', 'AWS::EC2::SecurityGroup').map(({ Properties: { SecurityGroupIngress, SecurityGroupEgress } }) => [
      SecurityGroupIngress.map(({ CidrIp, IpProtocol }: Record<string, string>) => `${CidrIp} ${IpProtocol}`),
      SecurityGroupEgress.map(({ CidrIp, IpProtocol, FromPort }: Record<string, string>) => `${CidrIp} ${IpProtocol} ${FromPort ?? 'all'}`),
    ]),
  [[['10.0.0.0/16 -1'], ['10.0.0.0/16 -1 all', '192.168.1.0/24 -1 all', '0.0.0.0/0 tcp 443', '0.0.0.0/0 udp 1024']]],
  [[['10.8.0.0/16 -1'], ['10.8.0.0/16 -1 all', '192.168.77.0/24 -1 all', '0.0.0.0/0 tcp 443', '0.0.0.0/0 udp 1024']]],
);

test('[KW-35] a router keeps the key that joins it out of its commands, and tries until a person has put it into the secret', () => {
  const [router] = of(written).all('link', 'AWS::EC2::Instance');
  expect(commandsOf(router as Resource)).toMatch(
    /until aws secretsmanager get-secret-value[^]*--auth-key=file:\/run\/[^]*do sleep 30; done[^]*rm \/run/,
  );
  of(written).template('link').hasResourceProperties('AWS::SecretsManager::Secret', { Name: 'cloud/tailscale-auth-key' });
});
