import type { Resource, Template } from './dist-templates';

/** Types of the stacks that moto's CloudFormation does not make: they are taken out of the templates before they are sent. */
export const unmade: readonly string[] = [
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  'AWS::Backup::BackupVault',
  'AWS::Budgets::Budget',
  'AWS::CloudWatch::Alarm',
  'AWS::EKS::AccessEntry',
  'AWS::EKS::Addon',
  'AWS::EKS::Cluster',
  'AWS::EKS::Nodegroup',
  'AWS::EKS::PodIdentityAssociation',
  'AWS::GuardDuty::Detector',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::SecretsManager::Secret',
];

/** Types that it makes, but not as these stacks have them -> what it stumbles over. */
export const stumbles: Readonly<Record<string, string>> = {
  'AWS::SSM::Parameter': 'it wants a name; ours is a mark of the CDK',
};

/** Properties that it cannot read -> why. All else of their resources is sent. */
export const unread: Readonly<Record<string, readonly [property: string, why: string]>> = {
  'AWS::KMS::Key': ['Tags', 'it looks for TagKey, the form of the call'],
  'AWS::RDS::DBInstance': ['DBParameterGroupName', 'it takes the name of an AWS group and no reference'],
};

/** Properties that it takes and forgets: of these the stand-in proves nothing. */
export const forgotten: readonly string[] = [
  'AWS::EC2::Instance SourceDestCheck',
  'AWS::EC2::SubnetRouteTableAssociation SubnetId',
  'AWS::RDS::DBInstance DeletionProtection',
  'AWS::RDS::DBInstance EnableIAMDatabaseAuthentication',
  'AWS::S3::Bucket VersioningConfiguration',
];

/** What stands for an ARN or an id of something that was taken out, and for the image that a parameter names. */
const nothing = 'arn:aws:none:::none';
const image = 'ami-12c6146b';

export interface Stand {
  /** Outputs that the stack gets beside its own. @default - none */
  readonly outputs?: Readonly<Record<string, unknown>>;
  /** Attribute of a resource that was taken out -> what is told in its place. @default - nothing that is there */
  readonly attributes?: Readonly<Record<string, unknown>>;
}

/** A template that moto can make, and nothing of it changed that it could take. */
export function forMoto(template: Template, { outputs = {}, attributes = {} }: Stand = {}): object {
  const left = new Set([...unmade, ...Object.keys(stumbles)]);
  const gone = new Set(Object.entries(template.Resources).flatMap(([id, { Type }]) => (left.has(Type) ? [id] : [])));
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    if (typeof value !== 'object' || value === null) return value;
    const { Ref: ref, 'Fn::GetAtt': got } = value as { readonly Ref?: string; readonly 'Fn::GetAtt'?: readonly [string, string] };
    if (ref !== undefined && template.Parameters?.[ref]?.Type.includes('AWS::EC2::Image::Id')) return image;
    if (ref !== undefined && gone.has(ref)) return nothing;
    if (got && gone.has(got[0])) return resolved(attributes[got[1]] ?? nothing);
    // it knows the id of a gateway as its reference alone
    if (got?.[1] === 'NatGatewayId') return { Ref: got[0] };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolved(inner)]));
  };
  const kept = Object.entries(template.Resources).filter(([id]) => !gone.has(id));
  const added = Object.entries(outputs).map(([id, Value]) => [id, { Value }]);
  return {
    Resources: Object.fromEntries(kept.map(([id, resource]) => [id, resolved(adapted(resource, gone))])),
    Outputs: resolved({ ...template.Outputs, ...Object.fromEntries(added) }),
  };
}

function adapted(resource: Resource, gone: ReadonlySet<string>): Resource {
  const { DependsOn, ...rest } = resource;
  const waits = [DependsOn ?? []].flat().filter((id) => !gone.has(id));
  const [dropped] = unread[resource.Type] ?? [];
  const properties = Object.entries(resource.Properties as object).filter(([name]) => name !== dropped);
  return { ...rest, Properties: Object.fromEntries(properties.map(withPorts)), ...(waits.length > 0 ? { DependsOn: waits } : {}) };
}

/** All protocols have all ports; moto wants it said. */
function withPorts([name, value]: [string, unknown]): [string, unknown] {
  if (name !== 'SecurityGroupIngress' && name !== 'SecurityGroupEgress') return [name, value];
  return [name, (value as object[]).map((rule) => ({ FromPort: -1, ToPort: -1, ...rule }))];
}
