import { type Budget, limits } from './limits';
import { SchemaError, shown, step } from './schema-error';

export type Raw = Readonly<Record<string, unknown>>;

/** A plain object: no list, no date, no other class that a reader might make. */
export function isRecord(value: unknown): value is Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** An own property: `constructor` and `__proto__` are absent unless the document has them. */
export function field(record: Raw, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

export function record(value: unknown, at: string): Raw {
  if (isRecord(value)) return value;
  throw new SchemaError(at, `expected an object, got ${shown(value)}`);
}

export function list(value: unknown, at: string, most: number = limits.nodes): readonly unknown[] {
  if (!Array.isArray(value)) throw new SchemaError(at, `expected a list, got ${shown(value)}`);
  if (value.length > most) throw new SchemaError(at, `has ${value.length} entries; at most ${most} are accepted`);
  return value;
}

export function text(value: unknown, at: string, most: number = limits.textLength): string {
  if (typeof value !== 'string') throw new SchemaError(at, `expected a string, got ${shown(value)}`);
  if (value.length > most) throw new SchemaError(at, `is ${value.length} characters long; at most ${most} are accepted`);
  return value;
}

/** Takes one node from the budget. @throws SchemaError when it is used up or the nesting is too deep */
export function spend(budget: Budget, depth: number, at: string): void {
  if (depth > limits.depth) throw new SchemaError(at, `is nested more than ${limits.depth} levels deep`);
  budget.nodes -= 1;
  if (budget.nodes < 0) throw new SchemaError(at, `is past the ${limits.nodes} nodes that one kind may have`);
}

/** Copies a default or enum value: plain JSON only. */
export function plain(value: unknown, at: string, budget: Budget, depth: number): unknown {
  spend(budget, depth, at);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return text(value, at);
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return list(value, at).map((entry, index) => plain(entry, `${at}[${index}]`, budget, depth + 1));
  if (!isRecord(value)) throw new SchemaError(at, `${shown(value)} cannot be held in JSON`);
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry, `${at}.${step(key)}`, budget, depth + 1)]));
}
