import type { BuiltManifest, Issue, KindSchema, SchemaSource } from '@kube-world/model';

import { Compiler } from './compile';
import { unknownKind } from './unknown-kind';
import { type Check, Walk } from './walk';

/** Holds one object against the schema of its kind. */
export type SchemaCheck = (built: BuiltManifest, report: (issue: Issue) => void) => void;

/** Kinds are compiled once a process, however many clusters and objects there are. */
const compiled = new WeakMap<KindSchema, Check>();

/**
 * What the API server would refuse with strict field validation, but for CEL rules: fields, types, formats, bounds, duplicate
 * keys of lists, and a kind or version that it does not have.
 * @param kubernetes minor version, `1.36`
 */
export function createSchemaCheck(source: SchemaSource, kubernetes: string): SchemaCheck {
  const checks = new Map<string, Check | undefined>();
  return ({ manifest, at }, report) => {
    const { apiVersion, kind } = manifest;
    const key = `${apiVersion} ${kind}`;
    let check = checks.get(key);
    if (check === undefined && !checks.has(key)) checks.set(key, (check = checkOf(source.kind(kubernetes, apiVersion, kind))));
    if (check === undefined) return report({ ...unknownKind(source, kubernetes, apiVersion, kind), at });
    const walk = new Walk(
      ({ field, ...finding }) => report({ ...finding, severity: 'error', at: field === '' ? at : `${at} ${field}` }),
      kind === 'Secret',
    );
    check(manifest, walk);
  };
}

function checkOf(kind: KindSchema | undefined): Check | undefined {
  if (kind === undefined) return undefined;
  let check = compiled.get(kind);
  if (check === undefined) compiled.set(kind, (check = new Compiler(kind).root()));
  return check;
}
