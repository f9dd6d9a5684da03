import type { AwsIdentity } from '@kube-world/model';
import { CfnPodIdentityAssociation } from 'aws-cdk-lib/aws-eks-v2';
import { ManagedPolicy, Role, ServicePrincipal, SessionTagsPrincipal } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

import { accept } from './accept';
import { type CloudFacts, CloudStack } from './cloud-stack';
import { permissions } from './permissions';
import type { Resources } from './permissions/permission';

/** A role for every service account that acts in AWS, and the association by which its pods get it. */
export class IdentitiesStack extends CloudStack {
  public constructor(scope: Construct, facts: CloudFacts, resources: Resources) {
    super(scope, 'identities', facts, { description: `Who of the cluster ${facts.spec.name} acts in AWS` });
    for (const [name, identity] of Object.entries(facts.platform.identities)) this.addIdentity(name, identity, resources);
  }

  private addIdentity(name: string, identity: AwsIdentity, resources: Resources): void {
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
    new CfnPodIdentityAssociation(this, `${name}-association`, {
      clusterName: resources.cluster,
      namespace,
      serviceAccount,
      roleArn: role.roleArn,
    });
  }
}
