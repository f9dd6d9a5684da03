import { type BrokenRule, type KindSchema, ModelError, type RuleCheck, type Schema } from '@kube-world/model';

import { withDefaults } from './defaults';
import { type CompiledRule, compileRule, fieldPathOf, messageOf, type RulePlace, rulesAt, selfOf } from './rule';
import { resolved } from './schema-view';

const known = new WeakMap<KindSchema, Map<string, RuleCheck | undefined>>();

/**
 * The `x-kubernetes-validations` of a kind, at every place of its schema: what the API server asks of an object when it is
 * made. Rules about a change are none of these. A rule is compiled when it is first asked.
 * @param kubernetes minor version of the API server, `1.36`
 * @returns undefined for a kind without rules
 */
export function celRulesOf(kind: KindSchema, kubernetes: string): RuleCheck | undefined {
  const versions = known.get(kind) ?? new Map<string, RuleCheck | undefined>();
  known.set(kind, versions);
  if (!versions.has(kubernetes)) versions.set(kubernetes, checkOf(kind, kubernetes));
  return versions.get(kubernetes);
}

function checkOf(kind: KindSchema, kubernetes: string): RuleCheck | undefined {
  if (!hasRules(kind.schema, kind, new Set())) return undefined;
  const root = nodeOf({ schema: kind.schema, kind, isRoot: true, kubernetes }, new Set());
  return root && ((object, report) => ask(root, withDefaults(object, kind.schema, kind), [], report));
}

/** Whether any place has rules: most kinds have none, and what they are made of is found in many places. @param seen what was looked at */
function hasRules(schema: Schema, kind: KindSchema, seen: Set<unknown>): boolean {
  const identity = schema.$ref !== undefined && Object.keys(schema).length === 1 ? schema.$ref : schema;
  if (seen.has(identity)) return false;
  seen.add(identity);
  const { properties = {}, items, additionalProperties: others, allOf = [] } = resolved(schema, kind);
  if ([schema, ...allOf].some((part) => rulesAt(part, kind).length > 0)) return true;
  const parts = [...Object.values(properties), ...(items ? [items] : []), ...(typeof others === 'object' ? [others] : [])];
  return parts.some((part) => hasRules(part, kind, seen));
}

/** A place of the schema with rules at it or below it. */
interface Node {
  readonly rules: readonly Question[];
  readonly items: Node | undefined;
  readonly others: Node | undefined;
  readonly properties: ReadonlyMap<string, Node>;
}

type Question = (value: unknown) => (Omit<BrokenRule, 'path'> & { readonly below: readonly string[] }) | undefined;

/** @param above the schemas on the way here: a reference by its name, since what it stands for is made anew each time */
function nodeOf(place: RulePlace, above: ReadonlySet<unknown>): Node | undefined {
  const { schema, kind, kubernetes } = place;
  const found = resolved(schema, kind);
  // a schema that leads back to itself has no rules that its first place has not
  const identity = schema.$ref ?? schema;
  if (above.has(identity)) return undefined;
  const inside = new Set([...above, identity]);
  const child = (part: Schema | undefined): Node | undefined => {
    if (part === undefined) return undefined;
    const isRoot = resolved(part, kind)['x-kubernetes-embedded-resource'] === true;
    return nodeOf({ schema: part, kind, isRoot, kubernetes }, inside);
  };
  const properties = new Map<string, Node>();
  for (const [name, part] of Object.entries(found.properties ?? {})) {
    const node = child(part);
    if (node) properties.set(name, node);
  }
  const items = child(found.items);
  const others = typeof found.additionalProperties === 'object' ? child(found.additionalProperties) : undefined;
  const rules = [schema, ...(found.allOf ?? [])].flatMap((part) => rulesAt(part, kind)).map((rule) => questionOf(rule, place));
  return rules.length === 0 && !items && !others && properties.size === 0 ? undefined : { rules, items, others, properties };
}

function questionOf(rule: ReturnType<typeof rulesAt>[number], place: RulePlace): Question {
  let compiled: { readonly rule: CompiledRule | undefined } | { readonly refused: string } | undefined;
  return (value) => {
    compiled ??= compiledOrRefused(rule, place);
    if ('refused' in compiled)
      return {
        message: `cannot be asked by a rule of its kind: ${compiled.refused}`,
        remedy: 'install a release of the kind whose rules this version of Kubernetes takes',
        below: [],
      };
    if (compiled.rule === undefined) return undefined;
    const result = compiled.rule.program.evaluate({ self: value });
    if ('value' in result && result.value === true) return undefined;
    const words =
      'error' in result ? `${result.error} evaluating rule: ${rule.message?.trim() ?? rule.rule}` : messageOf(compiled.rule, value);
    return {
      message: `breaks a rule of its kind: ${words}`,
      remedy: `make this hold: ${rule.rule.trim()}`,
      below: 'error' in result ? [] : fieldPathOf(rule),
    };
  };
}

function compiledOrRefused(
  rule: ReturnType<typeof rulesAt>[number],
  place: RulePlace,
): { readonly rule: CompiledRule | undefined } | { readonly refused: string } {
  try {
    return { rule: compileRule(rule, place, selfOf(place)) };
  } catch (error) {
    if (error instanceof ModelError) return { refused: error.message };
    throw error;
  }
}

function ask(node: Node, value: unknown, path: readonly (string | number)[], report: (broken: BrokenRule) => void): void {
  // rules speak of what is there; of nothing, the place above has to speak
  if (value === null || value === undefined) return;
  for (const question of node.rules) {
    const broken = question(value);
    if (broken) report({ path: [...path, ...broken.below], message: broken.message, remedy: broken.remedy });
  }
  if (Array.isArray(value)) {
    if (node.items) for (const [index, item] of value.entries()) ask(node.items, item, [...path, index], report);
  } else if (typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      const child = node.properties.get(key) ?? node.others;
      if (child) ask(child, member, [...path, key], report);
    }
  }
}
