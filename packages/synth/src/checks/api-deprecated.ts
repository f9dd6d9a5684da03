import { groupOf, type Issue, type Manifest, type SchemaSource } from '@kube-world/model';

import { type DeprecatedApi, deprecatedApis } from '../upgrade/deprecated-apis';
import { minorNumber } from '../upgrade/minor-number';
import { minorVersion, objectsOf, type Rule } from './context';

/** An API that the cluster's Kubernetes still serves, and warns of: a later version will refuse the object. */
export const apiDeprecated: Rule = (context) => {
  const kubernetes = minorVersion(context);
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const api = deprecatedApis.get(`${manifest.apiVersion} ${manifest.kind}`);
    if (!api || !isFrom(api.since, kubernetes) || (api.gone !== undefined && isFrom(api.gone, kubernetes))) continue;
    const end = api.gone === undefined ? '' : `, and is to be gone in ${api.gone}`;
    issues.push({
      rule: 'api-deprecated',
      severity: 'warning',
      at,
      message: `${manifest.kind} of ${manifest.apiVersion} is deprecated since Kubernetes ${api.since}${end}`,
      remedy: insteadOf(manifest, api, kubernetes, context.schemas),
    });
  }
  return issues;
};

function isFrom(since: string, kubernetes: string): boolean {
  return minorNumber(since) <= minorNumber(kubernetes);
}

function insteadOf({ apiVersion, kind }: Manifest, { instead }: DeprecatedApi, kubernetes: string, schemas?: SchemaSource): string {
  if (instead !== undefined) return `use ${instead}`;
  const [newest] = schemas?.apiVersionsOf(kubernetes, kind).filter((other) => groupOf(other) === groupOf(apiVersion)) ?? [];
  const isBetter = newest !== undefined && newest !== apiVersion && !deprecatedApis.has(`${newest} ${kind}`);
  return isBetter ? `use apiVersion ${newest}` : `plan to do without it, or wait for a stable version of ${kind}`;
}
