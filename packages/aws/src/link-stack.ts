import type { EksRouter } from '@kube-world/model';
import { CfnRoute, type ISubnet, type IVpc } from 'aws-cdk-lib/aws-ec2';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

import { accept } from './accept';
import { Alarms } from './alarms';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { keep } from './keep';
import { rotatingKey } from './key';
import { linkedNetworks } from './links';
import { addRouter, routerGroup, type RouterPair, routerRole } from './router';

/** What the link stack is handed. */
export interface LinkProps {
  readonly vpc: IVpc;
  readonly router: EksRouter;
  readonly topic: ITopic;
}

/** Subnets of a zone that the other end of the link reaches. */
interface LinkedZone {
  readonly zone: string;
  readonly subnets: readonly ISubnet[];
  readonly cidrs: readonly string[];
}

/** A pair of Tailscale subnet routers, each for zones of its own, and the routes to the networks behind them. */
export class LinkStack extends CloudStack {
  public constructor(scope: Construct, facts: CloudFacts, { vpc, router, topic }: LinkProps) {
    const { spec } = facts;
    super(scope, 'link', facts, { description: `Link of the cluster ${spec.name} to the networks at home` });
    const secret = this.authKey();
    const networks = linkedNetworks(facts);
    const pair: RouterPair = {
      vpc,
      role: routerRole(this, secret),
      group: routerGroup(
        this,
        vpc,
        spec.network.nodes,
        networks.map(({ cidr }) => cidr),
      ),
    };
    const zones = zonesOf(facts, vpc);
    // every zone has one router, in both directions: a packet that came by one and went by the other would be lost
    const served = ['a', 'b'].map((name, at) => ({ name, zones: zones.filter((_, zone) => zone % 2 === at) }));
    const alarms = new Alarms(this, topic);
    for (const { name, zones: own } of served) {
      const subnet = own[0]?.subnets[0];
      if (!subnet) continue;
      const { instanceId } = addRouter(this, `router-${name}`, pair, subnet, {
        ...router,
        hostname: `${spec.name}-router-${name}`,
        network: spec.network.nodes,
        advertised: own.flatMap(({ cidrs }) => cidrs),
        secret: secret.secret.secretArn,
        region: facts.platform.region,
      });
      for (const zone of own) this.addRoutes(zone, instanceId);
      alarms.ofRouter(`router-${name}`, instanceId);
    }
  }

  private addRoutes({ zone, subnets }: LinkedZone, instanceId: string): void {
    for (const { cluster, cidr } of linkedNetworks(this.facts))
      for (const [at, subnet] of subnets.entries())
        new CfnRoute(this, `route-${cluster}-${zone}-${at}`, {
          routeTableId: subnet.routeTable.routeTableId,
          destinationCidrBlock: cidr,
          instanceId,
        });
  }

  private authKey() {
    const { spec } = this.facts;
    const key = rotatingKey(this, 'key', `Encrypts the key that joins the routers of ${spec.name} to the tailnet`);
    const secret = new Secret(this, 'auth-key', {
      secretName: `${spec.name}/tailscale-auth-key`,
      description: 'A reusable auth key of the tailnet, put here by a person',
      encryptionKey: key,
      removalPolicy: keep,
    });
    const reason = 'the tailnet makes the key, so that AWS cannot turn it: a person does, as the how-to page says';
    accept(secret, {
      'AwsSolutions::AwsSolutions-SMG4': reason,
      'NIST.800.53.R5::NIST.800.53.R5-SecretsManagerRotationEnabled': reason,
    });
    return { secret, key };
  }
}

/** What the other end reaches: nodes and pods in the private subnets, databases in the isolated ones. */
function zonesOf({ platform }: CloudFacts, vpc: IVpc): readonly LinkedZone[] {
  return platform.zones.map((zone) => {
    const { private: nodes, isolated } = platform.vpc.subnets[zone] ?? {};
    return {
      zone,
      subnets: [...vpc.privateSubnets, ...vpc.isolatedSubnets].filter(({ availabilityZone }) => availabilityZone === zone),
      cidrs: [nodes, isolated].filter((cidr) => cidr !== undefined),
    };
  });
}
