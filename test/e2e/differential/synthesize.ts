import type { KindSchema, Schema } from '@kube-world/crds/schemas';
import { RE2JS } from 're2js';

import { resolve } from './places';

/** Deeper than this, a schema leads back to itself. */
const maximumDepth = 24;

/** The least value that a schema takes, as far as it can be told: required fields, first choices, lower bounds. */
export function leastValue(schema: Schema, kind: KindSchema, depth = 0): unknown {
  const found = resolve(schema, kind);
  if (found.default !== undefined) return found.default;
  if (found.enum) return found.enum[0];
  if (found['x-kubernetes-int-or-string'] === true || found.format === 'int-or-string') return leastIntOrText(found);
  if (found.format === 'quantity') return '1';
  if (depth > maximumDepth) return {};
  switch (found.type) {
    case 'string':
      return leastText(found);
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return leastNumber(found);
    case 'array':
      return Array.from({ length: found.minItems ?? 0 }, () => leastValue(found.items ?? {}, kind, depth + 1));
    default:
      return leastObject(found, kind, depth);
  }
}

function leastIntOrText(schema: Schema): unknown {
  return schema.pattern === undefined || texts.every((text) => !matches(schema.pattern ?? '', text)) ? 1 : leastText(schema);
}

function leastObject(schema: Schema, kind: KindSchema, depth: number): unknown {
  const { properties = {}, required = [], oneOf = [], anyOf = [] } = schema;
  const chosen = [oneOf, anyOf].flatMap((branches) => branches.find((branch) => branch.required)?.required ?? []);
  const names = [...new Set([...required, ...chosen])].filter((name) => Object.hasOwn(properties, name));
  const entries = names.map((name) => [name, leastValue(properties[name] ?? {}, kind, depth + 1)] as const);
  const rest = Object.keys(properties).filter((name) => !names.includes(name));
  const missing = Math.max(0, (schema.minProperties ?? 0) - names.length);
  const more = rest.slice(0, missing).map((name) => [name, leastValue(properties[name] ?? {}, kind, depth + 1)] as const);
  return Object.fromEntries([...entries, ...more]);
}

function leastNumber({ minimum, maximum, exclusiveMinimum, multipleOf = 1 }: Schema): number {
  if (minimum !== undefined) return exclusiveMinimum === true ? minimum + multipleOf : minimum;
  return maximum !== undefined && maximum < 1 ? maximum : 1;
}

/** Texts of the forms that schemas ask for. */
const texts = [
  'a', '1', '1m', '1h', '10s', 'a.b', 'a/b', 'v1', 'A', '2026-01-31T12:00:00Z', '2026-01-31', 'https://a.b/c', 'http://a.b', 'oci://a.b/c', 'ssh://a.b',
  '10.0.0.1', '10.0.0.0/8', 'fd00::1', 'fd00::/64', '00:1b:44:11:3a:b7', '1Gi', '1MB', '100%', '0', '/a', './a', '0 0 * * *', '00:00', 'a@b.c', '1.0.0',
  'aGVsbG8=', `sha256:${'0'.repeat(64)}`, '*.a.b', '*', '1:1', 'a:1', '50000:1', '123456789012', 'x-a', 'aa', 'aaa', 'abcdefgh', '{}', '$a', '1-2', 'GET', 'arn:aws:iam::123456789012:role/a', 'projects/a/b',
] as const; // prettier-ignore

function leastText(schema: Schema): string {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format = '' } = schema;
  const [known] = formats.get(format.replaceAll('-', '')) ?? [];
  if (known !== undefined) return known;
  const fits = (text: string): boolean => text.length >= minLength && text.length <= maxLength && matches(pattern ?? '', text);
  return texts.find(fits) ?? 'a'.repeat(Math.max(1, minLength));
}

function matches(pattern: string, text: string): boolean {
  try {
    return RE2JS.compile(pattern).test(text);
  } catch {
    return false;
  }
}

/** Format -> texts of it. */
const formats: ReadonlyMap<string, readonly string[]> = new Map([
  ['datetime', ['2026-01-31T12:00:00Z']],
  ['date', ['2026-01-31']],
  ['duration', ['1h']],
  ['byte', ['aGVsbG8=']],
  ['ipv4', ['10.0.0.1']],
  ['ipv6', ['fd00::1']],
  ['cidr', ['10.0.0.0/8']],
  ['uri', ['https://a.b/c']],
  ['hostname', ['a.b']],
  ['mac', ['00:1b:44:11:3a:b7']],
]);
