import type { Schema } from '@kube-world/crds/schemas';

import type { Change, Mutator } from './mutation';

/** Values that no enum has, and all that it has. */
export const enumMutations: Mutator = ({ schema, value }) => {
  if (!schema.enum || typeof value !== 'string') return [];
  const bad = ['ZzNone', '', value === value.toLowerCase() ? value.toUpperCase() : value.toLowerCase()];
  return [
    ...bad.map((other) => ({ mutation: 'bad enum', value: other })),
    ...schema.enum.filter((other) => other !== value).map((other) => ({ mutation: 'other enum value', value: other })),
  ];
};

/** Numbers at their bounds and one past them. */
export const numberMutations: Mutator = ({ schema, value }) => {
  if (typeof value !== 'number' || (schema.type !== 'integer' && schema.type !== 'number')) return [];
  const { minimum, maximum, format } = schema;
  const bounds = [
    ...(minimum === undefined ? [] : [minimum - 1, minimum]),
    ...(maximum === undefined ? [] : [maximum, maximum + 1]),
    ...(format === 'int32' ? [2 ** 31, 2 ** 31 - 1] : [2 ** 53 - 1]),
  ];
  return [0, -1, 65_536, ...bounds].map((other) => ({ mutation: 'number at a bound', value: other }));
};

const quantities = ['1', '500m', '0.5', '1.5Gi', '1e3', '1E', '100u', '+5', '.5', '5.', 1, 0.5, '0', '-1', '', ' 1', '1 Gi', '1GB', '1gi', '0x10', '1_000', 'Inf', '1e', '1.2.3', '1K', true] as const; // prettier-ignore

/** Quantities that are and that are none. */
export const quantityMutations: Mutator = ({ schema }, _, turn) => {
  if (schema.format !== 'quantity') return [];
  return Array.from({ length: 9 }, (_each, index) => ({ mutation: 'quantity', value: quantities[(turn * 9 + index) % quantities.length] }));
};

const numbersOrTexts = [80, 0, -1, 65_536, '80', 'http', '', '25%', '101%', 'Web', 'a-b', 'a_b', '1.5', 1.5, true, [80], `a${'b'.repeat(15)}`] as const; // prettier-ignore

/** Whole numbers and texts where either may stand, and what is neither. */
export const numberOrTextMutations: Mutator = ({ schema }, _, turn) => {
  if (schema['x-kubernetes-int-or-string'] !== true && schema.format !== 'int-or-string') return [];
  return Array.from({ length: 9 }, (_each, index) => ({
    mutation: 'number or text',
    value: numbersOrTexts[(turn * 9 + index) % numbersOrTexts.length],
  }));
};

/** Texts of and beside the usual forms: whatever a pattern or a format is, some of them fit and some do not. */
const probes = [
  '', ' ', 'a', 'A', 'a b', 'a_b', '-a', 'a-', 'a.b', 'a/b', '1', '0', '-1', '1.5', '1h', '1h30m', '1 h', '1d', '90', '1h2', '10:00', '1Gi', '50%',
  'https://example.com/a?b=c#d', 'http://', '//a', 'ftp://a', 'a:b', 'mailto:a@b', 'a@b', 'a@b.c', '10.0.0.1', '10.0.0.256', '010.0.0.1', '10.0.0.0/8',
  '10.0.0.0/33', 'fd00::1', 'fd00::/64', '::', '1::2::3', '::ffff:10.0.0.1', '00:1b:44:11:3a:b7', '2026-01-31', '2026-02-30', '2026-01-31T12:00:00Z',
  '2026-01-31T12:00:00+02:00', '2026-01-31 12:00:00', '2026-01-31T12:00:00', '2026-01-31T24:00:00Z', 'aGVsbG8=', 'aGVsbG8', '====', 'é', '日本', '😀', 'a\n', '\t', '123e4567-e89b-12d3-a456-426614174000',
] as const; // prettier-ignore

/** Texts of other forms, where a schema asks for one. */
export const textMutations: Mutator = ({ schema, value }, _, turn) => {
  if (typeof value !== 'string' || schema.format === 'quantity' || schema.enum) return [];
  const asks = schema.pattern !== undefined || schema.format !== undefined;
  const count = asks ? 14 : 2;
  const changes: Change[] = Array.from({ length: count }, (_each, index) => ({
    mutation: asks ? 'text of another form' : 'any text',
    value: probes[(turn * count + index) % probes.length],
  }));
  return [...changes, ...lengthChanges(schema)];
};

function lengthChanges({ minLength, maxLength }: Schema): readonly Change[] {
  const changes: Change[] = [];
  if (minLength !== undefined && minLength > 0) changes.push({ mutation: 'too short', value: 'a'.repeat(minLength - 1) });
  if (maxLength !== undefined && maxLength <= 10_000) {
    changes.push({ mutation: 'too long', value: 'a'.repeat(maxLength + 1) });
    changes.push({ mutation: 'as long as may be', value: 'a'.repeat(maxLength) });
    changes.push({ mutation: 'as long as may be', value: '😀'.repeat(maxLength) });
  }
  return changes;
}
