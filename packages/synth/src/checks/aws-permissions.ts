import { type AwsPermission, type Issue, listOf } from '@kube-world/model';

import { accountOf, type Declaration, declarationsOf, type Grant, grantsOf } from './aws-accounts';
import type { Rule } from './context';

/**
 * A service account acts in AWS exactly where an app (or an add-on of EKS) says that it does and the cluster's facts grant it: the
 * same namespace, name and permissions on both sides. Where nothing of ours runs yet, nothing is asked.
 */
export const awsPermissions: Rule = ({ cluster, units }) => {
  if (units.length === 0) return [];
  const [declared, grants] = [declarationsOf(cluster, units), grantsOf(cluster)];
  const granted = permissionsBy(grants);
  const wanted = permissionsBy(declared);
  return [
    ...declared.flatMap((one) => notGranted(one, granted.get(accountOf(one.identity)), grants, wanted)),
    ...grants.flatMap((one) => notDeclared(one, wanted.get(accountOf(one.identity)), cluster.name)),
  ];
};

type Permissions = ReadonlySet<AwsPermission>;

/** Service account -> what all that speak of it say. */
function permissionsBy(all: readonly Pick<Grant, 'identity'>[]): ReadonlyMap<string, Permissions> {
  const found = new Map<string, Set<AwsPermission>>();
  for (const { identity } of all) {
    const known = found.get(accountOf(identity)) ?? new Set();
    for (const permission of listOf(identity.may)) known.add(permission);
    found.set(accountOf(identity), known);
  }
  return found;
}

function notGranted(
  { at, identity }: Declaration,
  granted: Permissions | undefined,
  grants: readonly Grant[],
  wanted: ReadonlyMap<string, Permissions>,
): readonly Issue[] {
  const missing = listOf(identity.may).filter((permission) => !granted?.has(permission));
  if (missing.length === 0) return [];
  const { namespace, serviceAccount } = identity;
  const account = accountOf(identity);
  const full = `{ namespace: '${namespace}', serviceAccount: '${serviceAccount}', may: [${quoted(listOf(identity.may))}] }`;
  // a grant that nobody asks for is most likely the one that was meant
  const meant = grants.find(
    (one) => missing.every((each) => listOf(one.identity.may).includes(each)) && !wanted.has(accountOf(one.identity)),
  );
  const other =
    meant && `${meant.name} grants it to '${accountOf(meant.identity)}', of which no app speaks: did you mean '${account}' there`;
  return [
    issue('aws-permission-not-granted', at, {
      message: `service account '${account}' needs ${quoted(missing)} in AWS, which platform.identities do not grant it`,
      remedy: other ?? (granted ? `add ${quoted(missing)} to its identity` : `add an identity: ${full}`),
    }),
  ];
}

function notDeclared({ name, identity }: Grant, wanted: Permissions | undefined, cluster: string): readonly Issue[] {
  const unused = listOf(identity.may).filter((permission) => !wanted?.has(permission));
  if (unused.length === 0 && wanted) return [];
  const account = accountOf(identity);
  return [
    issue('aws-grant-not-declared', `${cluster}.platform.identities.${name}`, {
      message: wanted
        ? `grants '${account}' ${quoted(unused)}, which no app of the cluster says that it needs`
        : `is for the service account '${account}', of which no app of the cluster says that it acts in AWS`,
      remedy: wanted
        ? `take ${quoted(unused)} out, or declare it in the app's needs.awsPermissions`
        : 'drop it, or declare it in the needs.awsPermissions of its app',
    }),
  ];
}

function issue(rule: string, at: string, said: Pick<Issue, 'message' | 'remedy'>): Issue {
  return { rule, severity: 'error', at, ...said };
}

const quoted = (permissions: readonly string[]): string => permissions.map((one) => `'${one}'`).join(', ');
