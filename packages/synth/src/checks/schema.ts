import { type BuiltManifest, groupOf, type Issue } from '@kube-world/model';

import { createSchemaCheck, type SchemaCheck } from '../schema/schema-check';
import { minorVersion, objectsOf, type Rule } from './context';
import { InstalledKinds } from './installed-kinds';

/**
 * Every object is one that the cluster's version of Kubernetes takes. A definition among the objects themselves goes before
 * what is known of its kind from upstream; a kind that a chart brings and nobody knows the schema of is only warned of.
 */
export const schema: Rule = (context) => {
  const { schemas, kindRules } = context;
  if (!schemas) return [];
  const kubernetes = minorVersion(context);
  if (!schemas.kubernetesVersions.includes(kubernetes))
    return [unknownVersion(context.cluster.name, kubernetes, schemas.kubernetesVersions)];
  const installed = new InstalledKinds(context);
  const own = createSchemaCheck(
    { ...withoutKinds, kind: (_, apiVersion, kind) => installed.schemaOf(apiVersion, kind) },
    kubernetes,
    kindRules,
  );
  const upstream = createSchemaCheck(schemas, kubernetes, kindRules);

  const choices = new Map<string, SchemaCheck>();
  const choose = (apiVersion: string, kind: string): SchemaCheck => {
    if (installed.schemaOf(apiVersion, kind)) return own;
    if (schemas.kind(kubernetes, apiVersion, kind)) return upstream;
    const group = groupOf(apiVersion);
    const otherVersions = schemas.apiVersionsOf(kubernetes, kind).some((version) => groupOf(version) === group);
    return installed.has(group, kind) && !otherVersions ? warnOfUnchecked : upstream;
  };

  const issues: Issue[] = [];
  const report = (issue: Issue): void => void issues.push(issue);
  for (const built of objectsOf(context)) {
    const { apiVersion, kind } = built.manifest;
    const key = `${apiVersion} ${kind}`;
    let check = choices.get(key);
    if (!check) choices.set(key, (check = choose(apiVersion, kind)));
    try {
      check(built, report);
    } catch (error) {
      // a definition of the fleet's own may be anything; it is refused as an object, too
      if (check !== own) throw error;
      report(unusable(built));
    }
  }
  return issues;
};

const withoutKinds = { kubernetesVersions: [], apiVersionsOf: () => [], kinds: () => [] } as const;

const warnOfUnchecked: SchemaCheck = ({ manifest: { apiVersion, kind }, at }, report) =>
  report({
    rule: 'schema-not-known',
    severity: 'warning',
    at,
    message: `no schema of ${apiVersion} ${kind} is known, so its fields are not checked`,
    remedy: 'add its CustomResourceDefinition to the input of npx projen generate',
  });

function unusable({ manifest, at }: BuiltManifest): Issue {
  return {
    rule: 'schema-bad-definition',
    severity: 'error',
    at,
    message: `the CRD of ${manifest.apiVersion} ${manifest.kind} holds a schema that is none, so that its fields cannot be checked`,
    remedy: 'mend the schema in the CustomResourceDefinition, whose own findings say what is wrong with it',
  };
}

function unknownVersion(cluster: string, kubernetes: string, known: readonly string[]): Issue {
  return {
    rule: 'schema-kubernetes-version',
    severity: 'error',
    at: `${cluster} platform.kubernetes`,
    message: `nothing is known of the API of Kubernetes ${kubernetes}`,
    remedy: `use a version of ${known[0] ?? '?'} to ${known.at(-1) ?? '?'}, or generate that version's schemas`,
  };
}
