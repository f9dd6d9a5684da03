import type { Call, Comprehension, Expression, Member, Select } from './ast';
import { literalError } from './literals';
import type { Overload } from './library/declare';
import { overloadsOf } from './library/functions';
import { ExpressionError } from './syntax-error';
import { bool, type CelType, dyn, int, listOf, mapOf, optionalOf, shownType } from './types';
import { typeValues } from './type-values';
import { assign, isSame, moreGeneral, substitute, type Substitution } from './unify';
import type { TypeName } from './values';

/** What the checker found out about an expression. */
export interface Checked {
  readonly type: CelType;
  /** A call -> the overloads that may be meant. */
  readonly overloads: ReadonlyMap<Call, readonly Overload[]>;
  /** Calls whose target is a part of the function's name: `ip.isCanonical(text)`. */
  readonly qualified: ReadonlySet<Call>;
  /** An expression that names a type -> the type. */
  readonly typeNames: ReadonlyMap<Expression, TypeName>;
  /** Names of variables that are read. */
  readonly reads: ReadonlySet<string>;
}

/**
 * Finds the type of an expression as the API server's checker does.
 * @param minor of Kubernetes: which functions there are
 * @throws ExpressionError for what the API server would refuse
 */
export function check(expression: Expression, variables: ReadonlyMap<string, CelType>, minor: number): Checked {
  return new Checker(variables, minor).whole(expression);
}

class Checker {
  private known: Substitution = new Map();
  private free = 0;
  private scope: ReadonlyMap<string, CelType>;
  private readonly overloads = new Map<Call, readonly Overload[]>();
  private readonly qualified = new Set<Call>();
  private readonly typeNames = new Map<Expression, TypeName>();
  private readonly reads = new Set<string>();

  public constructor(
    private readonly variables: ReadonlyMap<string, CelType>,
    private readonly minor: number,
  ) {
    this.scope = variables;
  }

  public whole(expression: Expression): Checked {
    const type = substitute(this.known, this.type(expression), dyn);
    const { overloads, qualified, typeNames, reads } = this;
    return { type, overloads, qualified, typeNames, reads };
  }

  private type(expression: Expression): CelType {
    return substitute(this.known, this.find(expression));
  }

  private find(expression: Expression): CelType {
    switch (expression.kind) {
      case 'literal':
        return typeOfLiteral(expression.value);
      case 'identifier':
        return this.named(expression.name, expression);
      case 'select':
        return this.select(expression);
      case 'call':
        return this.call(expression);
      case 'list':
        return listOf(this.common(expression.items.map((item) => [this.member(item), item.value.at] as const)));
      case 'map': {
        const keys = this.common(expression.entries.map(({ key }) => [this.type(key), key.at] as const));
        return mapOf(keys, this.common(expression.entries.map((entry) => [this.member(entry), entry.value.at] as const)));
      }
      case 'comprehension':
        return this.comprehension(expression);
    }
  }

  private named(name: string, expression: Expression): CelType {
    const variable = this.scope.get(name);
    if (variable) {
      if (variable === this.variables.get(name)) this.reads.add(name);
      return variable;
    }
    const type = typeValues.get(name);
    if (type === undefined)
      throw new ExpressionError(`there is no variable '${name}'`, expression.at, `use one of ${[...this.variables.keys()].join(', ')}`);
    this.typeNames.set(expression, type);
    return { kind: 'type' };
  }

  private select(expression: Select): CelType {
    const path = qualifiedName(expression);
    const type = path === undefined || expression.as !== 'value' ? undefined : typeValues.get(path);
    if (type) {
      this.typeNames.set(expression, type);
      return { kind: 'type' };
    }
    const operand = this.type(expression.operand);
    const target = operand.kind === 'optional' ? operand.item : operand;
    const found = this.field(target, expression);
    if (expression.as === 'test') return bool;
    return operand.kind === 'optional' || expression.as === 'optional' ? optionalOf(found) : found;
  }

  private field(target: CelType, { field, at }: Select): CelType {
    switch (target.kind) {
      case 'map':
        return target.value;
      case 'object': {
        const found = target.fields.get(field);
        if (found) return found;
        const names = [...target.fields.keys()];
        throw new ExpressionError(
          `undefined field '${field}'`,
          at,
          names.length === 0 ? 'ask for what the schema has' : `use one of ${names.slice(0, 12).join(', ')}`,
        );
      }
      case 'parameter':
        this.assign([dyn], [target]);
        return dyn;
      case 'dyn':
        return dyn;
      default:
        throw new ExpressionError(`type '${shownType(target)}' does not support field selection`, at, 'ask a map or an object');
    }
  }

  private call(call: Call): CelType {
    const { name, target, args, at } = call;
    const given = args.map((argument) => this.type(argument));
    const prefix = target && qualifiedName(target);
    const full = prefix === undefined ? undefined : `${prefix}.${name}`;
    if (full !== undefined && overloadsOf(full).length > 0) {
      this.qualified.add(call);
      return this.resolve(call, full, given, false);
    }
    if (overloadsOf(name).length === 0) throw unknownFunction(full ?? name, name, at);
    return target ? this.resolve(call, name, [this.type(target), ...given], true) : this.resolve(call, name, given, false);
  }

  private resolve(call: Call, name: string, given: readonly CelType[], isMember: boolean): CelType {
    const candidates = overloadsOf(name).filter((overload) => overload.isMember === isMember);
    const fitting: Overload[] = [];
    let later = Number.POSITIVE_INFINITY;
    let gives: CelType | undefined;
    for (const overload of candidates) {
      const rename = this.fresh();
      const found = assign(this.known, given, overload.takes.map(rename));
      if (!found) continue;
      if (overload.since > this.minor) {
        later = Math.min(later, overload.since);
        continue;
      }
      this.known = found;
      fitting.push(overload);
      const result = substitute(this.known, rename(overload.gives));
      gives = gives === undefined || gives.kind === 'dyn' || isSame(gives, result) ? (gives ?? result) : dyn;
    }
    if (gives === undefined) throw this.noOverload(call, name, given, isMember, later);
    const problem = literalError(call, this.minor);
    if (problem !== undefined) throw new ExpressionError(problem, call.at, 'correct the text');
    this.overloads.set(call, fitting);
    return gives;
  }

  private noOverload({ at }: Call, name: string, given: readonly CelType[], isMember: boolean, later: number): ExpressionError {
    const shown = given.map((type) => shownType(substitute(this.known, type, dyn)));
    const called = isMember ? `${shown[0]}.${name}(${shown.slice(1).join(', ')})` : `${name}(${shown.join(', ')})`;
    if (Number.isFinite(later))
      return new ExpressionError(
        `${called} comes with Kubernetes 1.${later}, and this is 1.${this.minor}`,
        at,
        `write it without, or run 1.${later}`,
      );
    return new ExpressionError(`found no matching overload for ${called}`, at, 'convert the values, or compare others');
  }

  private comprehension({ macro, range, variables, filter, step, at }: Comprehension): CelType {
    const over = this.type(range);
    if (over.kind === 'parameter') this.assign([dyn], [over]);
    const outer = this.scope;
    const types = this.variableTypes(macro, over, variables.length, at);
    this.scope = new Map([...outer, ...variables.map((name, index) => [name, types[index] ?? dyn] as const)]);
    if (filter) this.expect(filter, bool);
    const made = step && this.type(step);
    this.scope = outer;
    return this.result(macro, types, over, made ?? dyn, at);
  }

  private variableTypes(macro: Comprehension['macro'], over: CelType, count: number, at: number): readonly CelType[] {
    if (over.kind === 'dyn' || over.kind === 'parameter') return [dyn, dyn];
    if (macro === 'optMap' || macro === 'optFlatMap') {
      if (over.kind === 'optional') return [over.item];
    } else if (over.kind === 'list') return count === 2 ? [int, over.item] : [over.item];
    else if (over.kind === 'map' && macro !== 'sortBy') return count === 2 ? [over.key, over.value] : [over.key];
    throw new ExpressionError(`${macro}() cannot go over type '${shownType(over)}'`, at, 'go over a list or a map');
  }

  private result(macro: Comprehension['macro'], [first = dyn]: readonly CelType[], over: CelType, made: CelType, at: number): CelType {
    switch (macro) {
      case 'all':
      case 'exists':
      case 'existsOne':
        return bool;
      case 'filter':
        return listOf(first);
      case 'map':
      case 'transformList':
        return listOf(made);
      case 'sortBy':
        return over;
      case 'transformMap':
        return mapOf(first.kind === 'dyn' ? dyn : over.kind === 'list' ? int : first, made);
      case 'optMap':
        return optionalOf(made);
      default:
        if (made.kind === (macro === 'optFlatMap' ? 'optional' : 'map') || made.kind === 'dyn') return made;
        throw new ExpressionError(
          `${macro}() makes a ${shownType(made)}`,
          at,
          macro === 'optFlatMap' ? 'give an optional' : 'give a map of one entry',
        );
    }
  }

  private member({ value, optional }: Member): CelType {
    const type = this.type(value);
    if (!optional || type.kind === 'dyn') return type;
    if (type.kind === 'optional') return type.item;
    throw new ExpressionError(`'?' stands before a ${shownType(type)}`, value.at, 'leave it out, or give an optional');
  }

  /** The type of all members of a literal: they have one. */
  private common(members: readonly (readonly [type: CelType, at: number])[]): CelType {
    let joined: CelType | undefined;
    for (const [type, at] of members) {
      if (joined !== undefined && !this.assign([joined], [type]))
        throw new ExpressionError(
          `members are of one type, and '${shownType(type)}' is not '${shownType(joined)}'`,
          at,
          'write dyn(...) around one of them',
        );
      joined = joined === undefined ? type : moreGeneral(joined, type);
    }
    return joined ?? this.fresh()({ kind: 'parameter', name: 'item' });
  }

  private expect(expression: Expression, wanted: CelType): void {
    const type = this.type(expression);
    if (!this.assign([wanted], [type]))
      throw new ExpressionError(`'${shownType(wanted)}' is wanted, got '${shownType(type)}'`, expression.at, 'compare it with something');
  }

  private assign(given: readonly CelType[], wanted: readonly CelType[]): boolean {
    const found = assign(this.known, given, wanted);
    if (found) this.known = found;
    return found !== undefined;
  }

  /** Free types of one call are not those of another. */
  private fresh(): (type: CelType) => CelType {
    this.free += 1;
    const suffix = `_${this.free}`;
    const renamed = (type: CelType): CelType => {
      switch (type.kind) {
        case 'parameter':
          return { kind: 'parameter', name: type.name + suffix };
        case 'list':
          return listOf(renamed(type.item));
        case 'optional':
          return optionalOf(renamed(type.item));
        case 'map':
          return mapOf(renamed(type.key), renamed(type.value));
        default:
          return type;
      }
    };
    return renamed;
  }
}

/** `a.b.c` of names alone. */
function qualifiedName(expression: Expression): string | undefined {
  if (expression.kind === 'identifier') return expression.name;
  if (expression.kind !== 'select' || expression.as !== 'value') return undefined;
  const prefix = qualifiedName(expression.operand);
  return prefix === undefined ? undefined : `${prefix}.${expression.field}`;
}

function typeOfLiteral(value: unknown): CelType {
  if (value === null) return { kind: 'null' };
  switch (typeof value) {
    case 'boolean':
      return bool;
    case 'bigint':
      return int;
    case 'number':
      return { kind: 'double' };
    case 'string':
      return { kind: 'string' };
    default:
      return { kind: value instanceof Uint8Array ? 'bytes' : 'uint' };
  }
}

function unknownFunction(called: string, name: string, at: number): ExpressionError {
  if (called === 'cel.bind') return new ExpressionError('Kubernetes has no cel.bind()', at, 'use variables of the policy');
  if (/^(?:authorizer|check|allowed|group|resource|serviceAccount)$/.test(name))
    return new ExpressionError('the authorizer answers in a cluster only', at, 'leave it to the cluster');
  return new ExpressionError(`there is no function '${called}'`, at, "use one of Kubernetes's CEL libraries");
}
