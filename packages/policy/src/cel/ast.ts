import type { Value } from './values';

/** Where in its text an expression stands: offset of the first letter. */
interface Placed {
  readonly at: number;
}

export interface Literal extends Placed {
  readonly kind: 'literal';
  readonly value: Value;
}

export interface Identifier extends Placed {
  readonly kind: 'identifier';
  readonly name: string;
}

/** `operand.field`, `operand.?field`, and with `test` `has(operand.field)` */
export interface Select extends Placed {
  readonly kind: 'select';
  readonly operand: Expression;
  readonly field: string;
  readonly as: 'value' | 'optional' | 'test';
}

/** A function or an operator: `_+_`, `!_`, `_[_]`, `_?_:_`, `size`. */
export interface Call extends Placed {
  readonly kind: 'call';
  readonly name: string;
  readonly target?: Expression | undefined;
  readonly args: readonly Expression[];
}

export interface Member {
  readonly value: Expression;
  /** Written with `?`: left out when there is nothing in it. */
  readonly optional: boolean;
}

export interface ListLiteral extends Placed {
  readonly kind: 'list';
  readonly items: readonly Member[];
}

export interface MapLiteral extends Placed {
  readonly kind: 'map';
  readonly entries: readonly (Member & { readonly key: Expression })[];
}

export type MacroName =
  | 'all'
  | 'exists'
  | 'existsOne'
  | 'filter'
  | 'map'
  | 'transformList'
  | 'transformMap'
  | 'transformMapEntry'
  | 'optMap'
  | 'optFlatMap'
  | 'sortBy';

/** A macro with variables of its own: `list.all(item, ...)`, `map.transformList(key, value, ...)`. */
export interface Comprehension extends Placed {
  readonly kind: 'comprehension';
  readonly macro: MacroName;
  readonly range: Expression;
  readonly variables: readonly string[];
  /** Which members count; for the quantifiers the question itself. */
  readonly filter?: Expression | undefined;
  /** What a member becomes. */
  readonly step?: Expression | undefined;
}

export type Expression = Literal | Identifier | Select | Call | ListLiteral | MapLiteral | Comprehension;
