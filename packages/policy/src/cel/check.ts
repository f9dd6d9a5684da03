import type { Call, Comprehension, Expression, Member, Select } from './ast';
import { resultType, variableTypes } from './comprehension-types';
import { literalError } from './literals';
import type { Overload } from './library/declare';
import { overloadsOf } from './library/functions';
import { inOptional, noField, noOverload, requireAlike, type Typed } from './mismatch';
import { qualifiedName, typeOfLiteral, unknownFunction } from './names';
import { ExpressionError } from './syntax-error';
import { bool, type CelType, dyn, listOf, mapOf, optionalOf, shownType } from './types';
import { typeValues } from './type-values';
import { assign, isSame, moreGeneral, renamed, substitute, type Substitution } from './unify';
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
  private readonly types = new Map<Expression, CelType>();
  /** Members of literals, which are to be of one type. */
  private readonly alike: (readonly Typed[])[] = [];
  /** How many `format()` are around. */
  private formats = 0;

  public constructor(
    private readonly variables: ReadonlyMap<string, CelType>,
    private readonly minor: number,
  ) {
    this.scope = variables;
  }

  public whole(expression: Expression): Checked {
    const type = substitute(this.known, this.type(expression), dyn);
    for (const members of this.alike)
      requireAlike(members.map((member) => ({ ...member, type: substitute(this.known, member.type, dyn) })));
    const { overloads, qualified, typeNames, reads } = this;
    return { type, overloads, qualified, typeNames, reads };
  }

  private type(expression: Expression): CelType {
    const type = substitute(this.known, this.find(expression));
    this.types.set(expression, type);
    return type;
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
        return listOf(this.common(expression.items.map((item) => this.member(item))));
      case 'map': {
        const keys = this.common(expression.entries.map(({ key }) => ({ type: this.type(key), at: key.at })));
        return mapOf(keys, this.common(expression.entries.map((entry) => this.member(entry))));
      }
      default:
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
      case 'object':
        // from 1.31 a field that is called like a word of CEL's may be said as it is
        return (
          target.fields.get(field) ?? (this.minor < 31 ? undefined : target.fields.get(`__${field}__`)) ?? noField(field, target.fields, at)
        );
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
    const prefix = target && qualifiedName(target);
    const full = prefix === undefined ? name : `${prefix}.${name}`;
    const isQualified = prefix !== undefined && overloadsOf(full).length > 0;
    if (!isQualified && overloadsOf(name).length === 0) throw unknownFunction(full, name, at);
    if (name === 'format') this.formats += 1;
    const given = args.map((argument) => this.type(argument));
    if (name === 'format') this.formats -= 1;
    if (isQualified) {
      this.qualified.add(call);
      return this.resolve(call, full, given, false);
    }
    return target ? this.resolve(call, name, [this.type(target), ...given], true) : this.resolve(call, name, given, false);
  }

  private resolve(call: Call, name: string, given: readonly CelType[], isMember: boolean): CelType {
    const fitting: Overload[] = [];
    let later = Number.POSITIVE_INFINITY;
    let gives: CelType | undefined;
    for (const overload of overloadsOf(name)) {
      if (overload.isMember !== isMember || overload.takes.length !== given.length) continue;
      const rename = overload.isGeneric ? this.fresh() : asItIs;
      const found = assign(this.known, given, overload.isGeneric ? overload.takes.map(rename) : overload.takes);
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
    if (gives === undefined)
      throw noOverload(
        call,
        name,
        given.map((type) => substitute(this.known, type, dyn)),
        isMember,
        later,
      );
    const problem = literalError(call, this.minor, this.types);
    if (problem !== undefined) throw new ExpressionError(problem, call.at, 'correct the text');
    this.overloads.set(call, fitting);
    return gives;
  }

  private comprehension({ macro, range, variables, filter, step, at }: Comprehension): CelType {
    const over = this.type(range);
    if (over.kind === 'parameter') this.assign([dyn], [over]);
    const outer = this.scope;
    const types = variableTypes(macro, over, variables.length, at);
    this.scope = new Map([...outer, ...variables.map((name, index) => [name, types[index] ?? dyn] as const)]);
    if (filter) this.expect(filter, bool);
    const made = step && this.type(step);
    this.scope = outer;
    return resultType(macro, types, over, made ?? dyn, at);
  }

  private member({ value, optional }: Member): Typed {
    const type = this.type(value);
    return { type: optional ? inOptional(type, value.at) : type, at: value.at };
  }

  /** The type of all members of a literal. They have one, but within `format()`; whether they do shows at the end. */
  private common(members: readonly Typed[]): CelType {
    let joined: CelType | undefined;
    for (const { type } of members) {
      if (joined === undefined) joined = type;
      else joined = this.assign([joined], [type]) ? moreGeneral(joined, type) : dyn;
    }
    if (this.formats === 0 && members.length > 1) this.alike.push(members);
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
    return (type) => renamed(type, suffix);
  }
}

const asItIs = (type: CelType): CelType => type;
