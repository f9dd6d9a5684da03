import { addOnIdentities, type AwsIdentity, type BuiltUnit, type Cluster, listOf } from '@kube-world/model';

/** An identity of the facts, and the name of its role. */
export interface Grant {
  readonly name: string;
  readonly identity: AwsIdentity;
}

/** Somebody who says that a service account of theirs acts in AWS. */
export interface Declaration {
  readonly at: string;
  readonly identity: AwsIdentity;
}

/** `velero/velero` */
export const accountOf = ({ namespace, serviceAccount }: AwsIdentity): string => `${namespace}/${serviceAccount}`;

/** Who may act in AWS by the cluster's facts. */
export function grantsOf({ spec: { platform } }: Cluster): readonly Grant[] {
  if (platform.kind !== 'eks') return [];
  const all = Object.entries(platform.identities ?? {}).map(([name, identity]) => ({ name, identity }));
  return all.filter(({ identity }) => isIdentity(identity));
}

/** Who acts in AWS: by apps of units, and by add-ons that EKS installs. */
export function declarationsOf({ name, spec: { platform } }: Cluster, units: readonly BuiltUnit[]): readonly Declaration[] {
  if (platform.kind !== 'eks') return [];
  const apps = units.flatMap(({ unit }) =>
    listOf(unit.app.needs?.awsPermissions).map((identity) => ({ at: `${name}/${unit.name} needs.awsPermissions`, identity })),
  );
  const addOns = Object.entries(addOnIdentities)
    .filter(([addOn]) => Object.hasOwn(platform.addOns ?? {}, addOn))
    .map(([addOn, identity]) => ({ at: `${name}.platform.addOns.${addOn}`, identity }));
  return [...apps, ...addOns].filter(({ identity }) => isIdentity(identity));
}

/** What was written without the compiler may be anything. */
const isIdentity = (value: unknown): value is AwsIdentity => typeof value === 'object' && value !== null;
