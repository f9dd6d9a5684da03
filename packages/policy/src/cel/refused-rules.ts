import { type KindSchema, ModelError, type RefusedRule, type Schema } from '@kube-world/model';

import { compileRule, type RulePlace, rulesAt, type ValidationRule } from './rule';
import { resolved } from './schema-view';

const known = new WeakMap<KindSchema, Map<string, readonly RefusedRule[]>>();

/**
 * The rules of a definition that an API server of that version would not take, and so not the definition either. As the server
 * does when a definition is made, a rule may use what the version before knew.
 * @param kubernetes minor version of the API server, `1.30`
 */
export function refusedRulesOf(kind: KindSchema, kubernetes: string): readonly RefusedRule[] {
  const versions = known.get(kind) ?? new Map<string, readonly RefusedRule[]>();
  known.set(kind, versions);
  let found = versions.get(kubernetes);
  if (!found)
    versions.set(kubernetes, (found = [...refusedAt({ schema: kind.schema, kind, isRoot: true, kubernetes, as: 'new' }, [], new Set())]));
  return found;
}

/** @param above the schemas on the way here: one that leads back to itself has no rules that its first place has not */
function* refusedAt(place: RulePlace, path: readonly string[], above: ReadonlySet<unknown>): Generator<RefusedRule> {
  const { schema, kind } = place;
  const identity = schema.$ref ?? schema;
  if (above.has(identity)) return;
  const inside = new Set([...above, identity]);
  const found = resolved(schema, kind);
  for (const rule of [schema, ...(found.allOf ?? [])].flatMap((part) => rulesAt(part, kind))) {
    const reason = refusal(rule, place);
    if (reason !== undefined) yield { path, rule: rule.rule.trim(), reason };
  }
  for (const [step, part] of partsOf(found)) {
    const isRoot = resolved(part, kind)['x-kubernetes-embedded-resource'] === true;
    yield* refusedAt({ ...place, schema: part, isRoot }, [...path, step], inside);
  }
}

function* partsOf({ properties = {}, items, additionalProperties: others }: Schema): Generator<readonly [string, Schema]> {
  yield* Object.entries(properties);
  if (items) yield ['[]', items];
  if (typeof others === 'object') yield ['*', others];
}

function refusal(rule: ValidationRule, place: RulePlace): string | undefined {
  try {
    compileRule(asRead(rule, place.kubernetes), place);
    return undefined;
  } catch (error) {
    if (error instanceof ModelError) return error.said;
    throw error;
  }
}

/** Servers before 1.30 drop `optionalOldSelf`, which they know behind a switch that is off (feature gate CRDValidationRatcheting). */
function asRead(rule: ValidationRule, kubernetes: string): ValidationRule {
  return Number(kubernetes.split('.')[1]) < 30 ? { ...rule, optionalOldSelf: false } : rule;
}
