import { groupOf, type Issue, type SchemaSource } from '@kube-world/model';

import { nearest } from './nearest';

/** Why a kind is not there, and which one is. */
export function unknownKind(source: SchemaSource, kubernetes: string, apiVersion: string, kind: string): Omit<Issue, 'at'> {
  const elsewhere = source.apiVersionsOf(kubernetes, kind);
  const sameGroup = elsewhere.filter((version) => groupOf(version) === groupOf(apiVersion));
  if (elsewhere.length > 0) {
    const [newest = ''] = sameGroup.length > 0 ? sameGroup : elsewhere;
    return {
      rule: 'schema-removed-api',
      severity: 'error',
      message: `${kind} is not in ${apiVersion}${history(source, kubernetes, apiVersion, kind)}`,
      remedy: sameGroup.length > 0 || elsewhere.length === 1 ? `use apiVersion ${newest}` : `use apiVersion ${elsewhere.join(' or ')}`,
    };
  }
  const issue = { rule: 'schema-unknown-kind', severity: 'error' } as const;
  if (kind === 'List') {
    return {
      ...issue,
      message: 'a List is a way to send objects, not an object',
      remedy: 'write each of its items as an object of its own',
    };
  }
  const past = history(source, kubernetes, apiVersion, kind);
  if (past !== '')
    return { ...issue, message: `${apiVersion} has no ${kind}${past}`, remedy: 'remove it, or run a version of Kubernetes that has it' };
  const meant = nearest(kind, source.kinds(kubernetes));
  return {
    ...issue,
    message: `no CRD installs ${apiVersion} ${kind}, and Kubernetes ${kubernetes} has no such kind`,
    remedy:
      meant === undefined
        ? 'install what brings the kind in an earlier unit'
        : `did you mean '${meant}' of ${source.apiVersionsOf(kubernetes, meant).join(' or ')}`,
  };
}

/** When the API was there, as far as is known: ` in Kubernetes 1.36; 1.31 was the last with it`. */
function history(source: SchemaSource, kubernetes: string, apiVersion: string, kind: string): string {
  const versions = source.kubernetesVersions.filter((version) => source.kind(version, apiVersion, kind) !== undefined);
  const [first] = versions;
  const last = versions.at(-1);
  const now = source.kubernetesVersions.indexOf(kubernetes);
  if (first === undefined || last === undefined) return '';
  const text = ` in Kubernetes ${kubernetes}`;
  if (source.kubernetesVersions.indexOf(first) > now) return `${text}; it comes with ${first}`;
  return `${text}; ${last} was the last with it`;
}
