import type { KindSchema, Schema } from '@kube-world/model';

import { type CelProgram, type CelVariable, compileCel } from './program';
import { declaredType, resolved } from './schema-view';
import { adapterOf } from './schema-value';
import { dyn, optionalOf } from './types';
import { Optional } from './values';

/** One entry of `x-kubernetes-validations`. */
export type ValidationRule = NonNullable<Schema['x-kubernetes-validations']>[number] & { readonly optionalOldSelf?: boolean };

/** A rule, compiled; `undefined` for one that asks of a change and so holds of every new object. */
export interface CompiledRule {
  readonly rule: ValidationRule;
  readonly program: CelProgram;
  readonly message: CelProgram | undefined;
}

/** Where a rule stands. */
export interface RulePlace {
  readonly schema: Schema;
  readonly kind: KindSchema;
  /** Of a whole object, of which CEL sees `apiVersion`, `kind` and the names. */
  readonly isRoot: boolean;
  readonly kubernetes: string;
  /** Whether the definition that holds the rule is there, or is only made now. @default 'stored' */
  readonly as?: 'new' | 'stored';
}

/** @throws ModelError for a rule that the API server would not take */
export function compileRule(rule: ValidationRule, place: RulePlace, self: CelVariable = selfOf(place)): CompiledRule | undefined {
  const before: CelVariable = rule.optionalOldSelf === true ? { type: optionalOf(self.type), adapt: () => Optional.none } : self;
  const options = {
    at: `x-kubernetes-validations`,
    kubernetes: place.kubernetes,
    as: place.as ?? 'stored',
    variables: { self, oldSelf: before },
  } as const;
  const program = compileCel(rule.rule, options);
  if (program.reads.has('oldSelf') && rule.optionalOldSelf !== true) return undefined;
  const message = rule.messageExpression === undefined ? undefined : compileCel(rule.messageExpression, { ...options, wants: 'string' });
  return { rule, program, message };
}

/** `self`, as rules of that place see it. */
export function selfOf({ schema, kind, isRoot }: RulePlace): CelVariable {
  const type = declaredType(schema, kind, isRoot);
  return { type: type ?? dyn, adapt: adapterOf(schema, kind, isRoot) };
}

/** The message of a broken rule, as the API server words it. */
export function messageOf({ rule, message }: CompiledRule, self: unknown): string {
  const result = message?.evaluate({ self });
  const made = result && 'value' in result && typeof result.value === 'string' ? result.value.trim() : '';
  if (made !== '' && !made.includes('\n') && made.length <= 5 * 1024) return made;
  return rule.message === undefined || rule.message === '' ? `failed rule: ${rule.rule.trim()}` : rule.message.trim();
}

/** A path below a rule's place, `.spec.name` or `['a.b'].c`, in its parts; empty where there is none. */
export function fieldPathOf({ fieldPath = '' }: ValidationRule): readonly string[] {
  return Array.from(
    fieldPath.matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/g),
    ([, plain, quoted = '']) => plain ?? quoted.replaceAll(/\\(.)/g, '$1'),
  );
}

export function rulesAt(schema: Schema, kind: KindSchema): readonly ValidationRule[] {
  const rules = resolved(schema, kind)['x-kubernetes-validations'];
  // a kind of a custom resource may have a field of that name, which is a schema
  return Array.isArray(rules) ? rules : [];
}
