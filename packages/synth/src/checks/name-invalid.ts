import { fileName, type Issue, type Manifest } from '@kube-world/model';

import { isDnsLabel, isDnsSubdomain } from '../schema/names';
import { quoted } from '../schema/walk';
import { minorVersion, objectsOf, type Rule } from './context';

/** What names may be is the kind's to say; no name may lead out of its folder, or be longer than a file's name can be. */
export const nameInvalid: Rule = (context) => {
  const { cluster, units } = context;
  const kubernetes = minorVersion(context);
  const issues: Issue[] = [];
  const refuse = (at: string, what: string, name: unknown, remedy: string): void =>
    void issues.push({ rule: 'name-invalid', severity: 'error', at, message: `${shown(name)} is no ${what}`, remedy });

  if (!isDnsLabel(cluster.name)) refuse(cluster.name, 'name of a cluster', cluster.name, label);
  for (const { unit } of units) {
    if (!isDnsLabel(unit.name)) refuse(`${cluster.name}/${unit.name}`, 'name of an app', unit.name, label);
  }
  for (const { manifest, at } of objectsOf(context)) {
    const { kind, metadata } = manifest;
    const { name, namespace } = metadata as { readonly name: unknown; readonly namespace?: unknown };
    if (!/^[A-Za-z][A-Za-z0-9]{0,62}$/.test(kind)) refuse(`${at} kind`, 'kind', kind, 'write letters and digits');
    const { fits, remedy } = ruleOf(manifest, kubernetes);
    if (typeof name !== 'string' || !fits(name)) refuse(`${at} metadata.name`, `name of a ${kind}`, name, remedy);
    else if (name.length > shortName && Buffer.byteLength(fileName(manifest)) > longestFileName)
      issues.push({
        rule: 'name-too-long-for-file',
        severity: 'error',
        at: `${at} metadata.name`,
        message: `${shown(name)} is no name that a file can have`,
        remedy: 'shorten it',
      });
    if (namespace !== undefined && !(typeof namespace === 'string' && isDnsLabel(namespace))) {
      refuse(`${at} metadata.namespace`, 'name of a namespace', namespace, label);
    }
  }
  return issues;
};

/** Bytes, in all file systems that matter. */
const longestFileName = 255;
/** Characters that no kind makes too long for a file. */
const shortName = 60;

const label = 'use at most 63 lower-case letters, digits and dashes, with a letter or digit at both ends';

interface NameRule {
  readonly fits: (name: string) => boolean;
  readonly remedy: string;
}

const subdomain: NameRule = {
  fits: isDnsSubdomain,
  remedy: 'use at most 253 lower-case letters, digits, dashes and dots, with a letter or digit at both ends',
};
const dnsLabel: NameRule = { fits: isDnsLabel, remedy: label };
const service: NameRule = { fits: (name) => isDnsLabel(name) && /^[a-z]/.test(name), remedy: `${label}; it begins with a letter` };
const cronJob: NameRule = {
  fits: (name) => name.length <= 52 && isDnsSubdomain(name),
  remedy: `${subdomain.remedy}; 52 at most, since its Jobs add eleven`,
};
/** RBAC and disruption budgets take any text that can be part of a URL's path: `system:node`. */
const pathSegment: NameRule = {
  fits: (name) => name !== '' && name !== '.' && name !== '..' && !/[/%\\\p{Cc}]/u.test(name),
  remedy: "use a name without '/', '%' and '\\' that is not '.' or '..'",
};

const rules: ReadonlyMap<string, NameRule> = new Map([
  ['v1 Namespace', dnsLabel],
  ['v1 Service', service],
  ['batch/v1 CronJob', cronJob],
  ['policy/v1 PodDisruptionBudget', pathSegment],
  ['apps/v1 StatefulSet', dnsLabel],
  ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding'].map(
    (kind) => [`rbac.authorization.k8s.io/v1 ${kind}`, pathSegment] as const,
  ),
]);

function ruleOf({ apiVersion, kind }: Manifest, kubernetes: string): NameRule {
  // from 1.36 on a Service may begin with a digit, like any other DNS label
  if (kind === 'Service' && apiVersion === 'v1' && Number(kubernetes.split('.')[1]) >= 36) return dnsLabel;
  return rules.get(`${apiVersion} ${kind}`) ?? subdomain;
}

function shown(name: unknown): string {
  return typeof name === 'string' ? quoted(name) : `a name that is ${name === undefined ? 'missing' : JSON.stringify(name)}`;
}
