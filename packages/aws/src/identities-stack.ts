import type { AwsIdentity } from '@kube-world/model';
import { CfnPodIdentityAssociation, type ICluster } from 'aws-cdk-lib/aws-eks-v2';
import { ManagedPolicy, Role, ServicePrincipal, SessionTagsPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { accept } from './accept';
import { addAddOns } from './add-ons';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { permissions } from './permissions';
import type { Resources } from './permissions/permission';

/** What the identities stack is handed. */
export interface IdentitiesProps extends Omit<Resources, 'cluster'> {
  readonly cluster: ICluster;
}

/** A role for every service account that acts in AWS, the association by which its pods get it, and the add-ons that wait for theirs. */
export class IdentitiesStack extends CloudStack {
  public constructor(scope: Construct, facts: CloudFacts, { cluster, ...about }: IdentitiesProps) {
    super(scope, 'identities', facts, { description: `Who of the cluster ${facts.spec.name} acts in AWS` });
    const resources = { ...about, cluster: facts.spec.name };
    const associations = Object.entries(facts.platform.identities).map(
      ([name, identity]) =>
        new CfnPodIdentityAssociation(this, `${name}-association`, {
          clusterName: cluster.clusterName,
          namespace: identity.namespace,
          serviceAccount: identity.serviceAccount,
          roleArn: this.addRole(name, identity, resources).roleArn,
        }),
    );
    for (const addOn of addAddOns(this, cluster, facts, 'acting')) addOn.node.addDependency(...associations);
  }

  private addRole(name: string, identity: AwsIdentity, resources: Resources): Role {
    const { namespace, serviceAccount, may } = identity;
    const role = new Role(this, `${name}-role`, {
      description: `${namespace}/${serviceAccount} of the cluster ${resources.cluster}`,
      // EKS says in the session's tags which pod it is
      assumedBy: new SessionTagsPrincipal(
        new ServicePrincipal('pods.eks.amazonaws.com', { conditions: { StringEquals: { 'aws:SourceAccount': this.account } } }),
      ),
    });
    const granted = may.map((permission) => permissions[permission](resources, this));
    const policy = new ManagedPolicy(this, `${name}-policy`, {
      description: `${namespace}/${serviceAccount}: ${may.join(', ')}`,
      roles: [role],
      statements: granted.flatMap(({ statements }) => [...statements]),
    });
    for (const { wildcards } of granted)
      for (const [resource, reason] of Object.entries(wildcards))
        accept(policy, { [`AwsSolutions::AwsSolutions-IAM5[Resource::${resource}]`]: reason });
    return role;
  }
}
