import type { Cluster, ClusterSpec, EksPlatform, FleetFacts } from '@kube-world/model';
import { Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** A cluster that AWS runs, and the fleet that it is part of. */
export interface CloudFacts {
  readonly fleet: FleetFacts;
  readonly cluster: Cluster;
  readonly spec: ClusterSpec;
  readonly platform: EksPlatform;
}

/** The clusters of a fleet that AWS runs. */
export function cloudFactsOf(fleet: FleetFacts): readonly CloudFacts[] {
  return fleet.clusters.flatMap((cluster) => {
    const { spec } = cluster;
    return spec.platform.kind === 'eks' ? [{ fleet, cluster, spec, platform: spec.platform }] : [];
  });
}

export interface CloudStackOptions {
  /** What it is for, in a sentence that CloudFormation shows. */
  readonly description: string;
  /** @default - the cluster's */
  readonly region?: string;
  /** It holds data: nobody deletes it by accident. @default false */
  readonly protected?: boolean;
}

/** A stack of the cluster, called `<cluster>-<part>` and tagged with the facts. It names a region and no account. */
export abstract class CloudStack extends Stack {
  public readonly facts: CloudFacts;
  /** `network` */
  public readonly part: string;

  protected constructor(scope: Construct, part: string, facts: CloudFacts, options: CloudStackOptions) {
    const { fleet, spec, platform } = facts;
    super(scope, `${spec.name}-${part}`, {
      description: options.description,
      env: { region: options.region ?? platform.region },
      terminationProtection: options.protected ?? false,
      analyticsReporting: false,
    });
    this.facts = facts;
    this.part = part;
    const tags = { fleet: fleet.name, cluster: spec.name, owner: fleet.owner, part };
    for (const [name, value] of Object.entries(tags)) Tags.of(this).add(name, value);
  }

  /** The zones of the facts: asking AWS for them would make synth depend on an account. */
  public override get availabilityZones(): string[] {
    return [...this.facts.platform.zones];
  }
}
