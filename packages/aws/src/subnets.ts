import type { EksPlatform, ZoneSubnets } from '@kube-world/model';
import {
  type AllocateCidrRequest,
  type IIpAddresses,
  type SubnetConfiguration,
  type SubnetIpamOptions,
  SubnetType,
  type VpcIpamOptions,
} from 'aws-cdk-lib/aws-ec2';

/** The groups of subnets, one subnet a zone each. */
export const subnetGroups = [
  { name: 'public', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
  { name: 'private', subnetType: SubnetType.PRIVATE_WITH_EGRESS },
  { name: 'isolated', subnetType: SubnetType.PRIVATE_ISOLATED },
] as const satisfies readonly (SubnetConfiguration & { readonly name: keyof ZoneSubnets })[];

/** Hands the VPC the subnets that the facts say, in place of reckoning some. */
export class SubnetsOfFacts implements IIpAddresses {
  public constructor(
    private readonly cidr: string,
    private readonly platform: EksPlatform,
  ) {}

  public allocateVpcCidr(): VpcIpamOptions {
    return { cidrBlock: this.cidr };
  }

  public allocateSubnetsCidr({ requestedSubnets }: AllocateCidrRequest): SubnetIpamOptions {
    const { vpc } = this.platform;
    return {
      allocatedSubnets: requestedSubnets.map(({ availabilityZone, configuration }) => {
        const group = configuration.name as keyof ZoneSubnets;
        const cidr = vpc.subnets[availabilityZone]?.[group];
        if (cidr === undefined) throw new Error(`platform.vpc.subnets has no ${group} subnet for the zone ${availabilityZone}`);
        return { cidr };
      }),
    };
  }
}
