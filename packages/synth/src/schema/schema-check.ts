import type { BuiltManifest, Issue, KindRules, KindSchema, RuleCheck, SchemaSource } from '@kube-world/model';

import { Compiler } from './compile';
import { unknownKind } from './unknown-kind';
import { type Check, fieldPath, type Finding, Walk } from './walk';

/** Holds one object against the schema of its kind. */
export type SchemaCheck = (built: BuiltManifest, report: (issue: Issue) => void) => void;

/** Kinds are compiled once a process, however many clusters and objects there are. */
const compiled = new WeakMap<KindSchema, Check>();

/**
 * What the API server would refuse with strict field validation: fields, types, formats, bounds, duplicate keys of lists, a
 * kind or version that it does not have, and what breaks a rule that the schema holds.
 * @param kubernetes minor version, `1.36`
 * @param kindRules @default - rules within schemas are not asked
 */
export function createSchemaCheck(source: SchemaSource, kubernetes: string, kindRules?: KindRules): SchemaCheck {
  const checks = new Map<string, Check | undefined>();
  const rules = new Map<string, RuleCheck | undefined>();
  return ({ manifest, at }, report) => {
    const { apiVersion, kind } = manifest;
    const key = `${apiVersion} ${kind}`;
    let check = checks.get(key);
    if (check === undefined && !checks.has(key)) checks.set(key, (check = checkOf(source.kind(kubernetes, apiVersion, kind))));
    if (check === undefined) return report({ ...unknownKind(source, kubernetes, apiVersion, kind), at });
    const refuse = ({ field, ...finding }: Finding): void =>
      report({ ...finding, severity: 'error', at: field === '' ? at : `${at} ${field}` });
    // like the server, rules are asked only of what has the form that they are written for
    if (!check(manifest, new Walk(refuse, kind === 'Secret')) || kindRules === undefined) return;
    if (!rules.has(key)) rules.set(key, rulesOf(source.kind(kubernetes, apiVersion, kind), kindRules, kubernetes));
    rules.get(key)?.(manifest, ({ path, ...broken }) => refuse({ ...broken, rule: 'schema-cel-rule', field: fieldPath(path) }));
  };
}

function rulesOf(kind: KindSchema | undefined, kindRules: KindRules, kubernetes: string): RuleCheck | undefined {
  return kind && kindRules(kind, kubernetes);
}

function checkOf(kind: KindSchema | undefined): Check | undefined {
  if (kind === undefined) return undefined;
  let check = compiled.get(kind);
  if (check === undefined) compiled.set(kind, (check = new Compiler(kind).root()));
  return check;
}
