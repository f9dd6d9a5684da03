import { compare } from '../equality';
import type { Value } from '../values';
import { declare, type Overload } from './declare';

const ordered = ['bool', 'int', 'uint', 'double', 'string', 'bytes', 'timestamp', 'duration'] as const;
const numbers = ['int', 'uint', 'double'] as const;

const pairs: readonly (readonly [left: string, right: string, since: number])[] = [
  ...ordered.map((type) => [type, type, 0] as const),
  // numbers of different types are compared since 1.28
  ...numbers.flatMap((left) => numbers.filter((right) => right !== left).map((right) => [left, right, 28] as const)),
];

const answers: readonly (readonly [operator: string, holds: (order: number) => boolean])[] = [
  ['_<_', (order) => order < 0],
  ['_<=_', (order) => order <= 0],
  ['_>_', (order) => order > 0],
  ['_>=_', (order) => order >= 0],
];

export const comparisons: readonly Overload[] = answers.flatMap(([operator, holds]) =>
  pairs.map(([left, right, since]) => declare(`${operator}(${left}, ${right}): bool`, (a: Value, b: Value) => holds(compare(a, b)), since)),
);
