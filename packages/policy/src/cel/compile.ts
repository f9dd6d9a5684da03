import type { Call, Expression, ListLiteral, MapLiteral, Select } from './ast';
import type { Checked } from './check';
import { compileComprehension } from './comprehensions';
import { CelError, noSuchOverload } from './errors';
import type { Overload } from './library/declare';
import { celError, type Frame, type Run, type Scope } from './run';
import { ExpressionError } from './syntax-error';
import { fits } from './types';
import { CelList, LiteralMap, MapLike, Optional, type Value } from './values';

/** Turns a checked expression into closures. Nothing of it is ever evaluated as JavaScript. */
export function compile(expression: Expression, checked: Checked, scope: Scope): Run {
  const type = checked.typeNames.get(expression);
  if (type) return () => type;
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'identifier': {
      const place = scope.placeOf(expression.name);
      return (frame) => frame[place] as Value;
    }
    case 'select':
      return select(expression, compile(expression.operand, checked, scope));
    case 'call':
      return call(expression, checked, scope);
    case 'list':
      return list(expression, checked, scope);
    case 'map':
      return map(expression, checked, scope);
    default:
      return compileComprehension(expression, scope, (part, inner) => compile(part, checked, inner));
  }
}

function select({ field, as }: Select, operand: Run): Run {
  if (as === 'test')
    return (frame) => {
      const value = operand(frame);
      const target = value instanceof Optional ? value.value : value;
      if (target === undefined) return false;
      if (target instanceof MapLike) return target.has(field);
      throw noSuchOverload();
    };
  return (frame) => {
    const value = operand(frame);
    if (value instanceof MapLike) {
      const found = value.get(field);
      if (as === 'optional') return found === undefined ? Optional.none : Optional.of(found);
      if (found === undefined) throw new CelError(`no such key: ${field}`);
      return found;
    }
    if (!(value instanceof Optional)) throw noSuchOverload();
    if (value.value === undefined) return Optional.none;
    if (!(value.value instanceof MapLike)) throw noSuchOverload();
    const found = value.value.get(field);
    return found === undefined ? Optional.none : Optional.of(found);
  };
}

function call(expression: Call, checked: Checked, scope: Scope): Run {
  const parts = expression.target && !checked.qualified.has(expression) ? [expression.target, ...expression.args] : expression.args;
  const args = parts.map((part) => compile(part, checked, scope));
  const [first = nothing, second = nothing, third = nothing] = args;
  switch (expression.name) {
    case '_&&_':
      return logical(first, second, false);
    case '_||_':
      return logical(first, second, true);
    case '_?_:_':
      return (frame) => {
        const condition = first(frame);
        if (typeof condition !== 'boolean') throw noSuchOverload();
        return condition ? second(frame) : third(frame);
      };
    case 'or':
    case 'orValue':
      return (frame) => {
        const value = first(frame);
        if (!(value instanceof Optional)) throw noSuchOverload();
        if (value.value !== undefined) return expression.name === 'or' ? value : value.value;
        const otherwise = second(frame);
        if (expression.name === 'or' && !(otherwise instanceof Optional)) throw noSuchOverload();
        return otherwise;
      };
    default: {
      const run = dispatch(checked.overloads.get(expression) ?? [], args);
      return isConstant(expression) ? folded(run, expression) : run;
    }
  }
}

const conversions = new Set(['bool', 'bytes', 'double', 'duration', 'dyn', 'int', 'string', 'timestamp', 'type', 'uint']);

/** A conversion of a literal: the API server does it when the expression is written, and refuses what cannot be converted. */
function isConstant(expression: Expression): boolean {
  if (expression.kind === 'literal') return true;
  if (expression.kind !== 'call' || expression.target || !conversions.has(expression.name)) return false;
  return expression.args.length === 1 && expression.args.every(isConstant);
}

function folded(run: Run, { at }: Call): Run {
  try {
    const value = run([]);
    return () => value;
  } catch (error) {
    throw new ExpressionError(celError(error).message, at, 'correct the literal');
  }
}

const nothing: Run = () => null;

/** `&&` and `||`: an error counts only where the other side does not decide; of two, the left one. @param decides `false` for `&&` */
function logical(left: Run, right: Run, decides: boolean): Run {
  return (frame) => {
    const first = attempt(left, frame);
    if (first === decides) return decides;
    const second = attempt(right, frame);
    if (second === decides) return decides;
    if (first instanceof CelError) throw first;
    if (second instanceof CelError) throw second;
    return second;
  };
}

function attempt(run: Run, frame: Frame): boolean | CelError {
  try {
    const value = run(frame);
    return typeof value === 'boolean' ? value : noSuchOverload();
  } catch (error) {
    return celError(error);
  }
}

/** Calls the first overload whose types the values have. */
function dispatch(overloads: readonly Overload[], args: readonly Run[]): Run {
  const [only] = overloads;
  const [first = nothing, second = nothing] = args;
  if (only && overloads.length === 1 && args.length === 1) {
    const { run, takes } = only;
    const [type] = takes;
    return (frame) => {
      const value = first(frame);
      if (type && !fits(value, type)) throw noSuchOverload();
      return run(value);
    };
  }
  if (only && overloads.length === 1 && args.length === 2) {
    const { run, takes } = only;
    const [leftType, rightType] = takes;
    return (frame) => {
      const left = first(frame);
      const right = second(frame);
      if (leftType && rightType && !(fits(left, leftType) && fits(right, rightType))) throw noSuchOverload();
      return run(left, right);
    };
  }
  return (frame) => {
    const values = args.map((arg) => arg(frame));
    const overload = overloads.find(({ takes }) => takes.every((type, index) => fits(values[index] as Value, type)));
    if (!overload) throw noSuchOverload();
    return overload.run(...values);
  };
}

function list({ items }: ListLiteral, checked: Checked, scope: Scope): Run {
  const parts = items.map(({ value, optional }) => ({ run: compile(value, checked, scope), optional }));
  return (frame) => {
    const values: Value[] = [];
    for (const { run, optional } of parts) {
      const value = run(frame);
      if (!optional) values.push(value);
      else if (!(value instanceof Optional)) throw noSuchOverload();
      else if (value.value !== undefined) values.push(value.value);
    }
    return CelList.of(values);
  };
}

function map({ entries }: MapLiteral, checked: Checked, scope: Scope): Run {
  const parts = entries.map(({ key, value, optional }) => ({
    key: compile(key, checked, scope),
    run: compile(value, checked, scope),
    optional,
  }));
  return (frame) => {
    const made = new LiteralMap();
    for (const { key, run, optional } of parts) {
      const name = key(frame);
      const value = run(frame);
      if (optional && !(value instanceof Optional)) throw noSuchOverload();
      const given = optional && value instanceof Optional ? value.value : value;
      if (given !== undefined && !made.set(name, given)) throw new CelError('unsupported key type');
    }
    return made;
  };
}
