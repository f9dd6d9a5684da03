import type { KindSchema, Schema } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';
import { RE2JS } from 're2js';

import { resolve } from '../differential/places';
import { leastValue } from '../differential/synthesize';
import { handMade } from './hand-made';
import type { RulePlace, RuleStep } from './rule-places';

/** So many objects a rule: the fields that it names, one by one and in pairs. */
const mostObjects = 90;

/** Objects that differ in what a rule speaks of, in an order that is always the same: some keep it, some break it. */
export function objectsFor({ apiVersion, kindName, kind, steps, schema, rule }: RulePlace): readonly Manifest[] {
  const maker = new Maker(kind, rule);
  const own = handMade.flatMap(([start, made]) => (rule.startsWith(start) ? made : []));
  const values = [...own, ...maker.values(schema, 0)];
  const isRoot = steps.length === 0;
  const names =
    isRoot && /\bmetadata\.name\b/.test(rule)
      ? ['web', ...maker.texts.filter((text) => /^[a-z][a-z.-]*[a-z]$/.test(text)), 'node.one', 'rbd.csi.ceph.com']
      : ['web'];
  const objects: Manifest[] = [];
  for (const value of values.slice(0, mostObjects)) {
    for (const name of names) {
      const body = isRoot ? value : placed(kind.schema, kind, steps, value);
      objects.push({
        ...(body as object),
        apiVersion,
        kind: kindName,
        metadata: { name, ...(kind.namespaced ? { namespace: 'default' } : {}) },
      });
    }
  }
  return objects;
}

/** The least value of a schema with a value of our own at a place in it. */
function placed(schema: Schema, kind: KindSchema, steps: readonly RuleStep[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const found = resolve(schema, kind);
  if (step === 'item') return [placed(found.items ?? {}, kind, rest, value)];
  if (step === 'member') return { a: placed(found.additionalProperties as Schema, kind, rest, value) };
  const { required = [], properties = {} } = found;
  // where one of several may be given, it is the one that leads to the place
  const isChoice = found.maxProperties !== undefined || found.oneOf !== undefined || found.anyOf !== undefined;
  const least = Object.entries(leastValue(found, kind) as object).filter(([name]) => !isChoice || required.includes(name));
  return { ...Object.fromEntries(least), [step.field]: placed(properties[step.field] ?? {}, kind, rest, value) };
}

const plainTexts = [
  'a',
  '',
  'b',
  'web',
  'web-1',
  '10.0.0.1',
  '10.0.0.0/8',
  '5s',
  '0s',
  '/a',
  'a//b',
  '*',
  '*.a.b',
  'A_B',
  'fd00::1',
  'a.b',
  '1.5s',
  '/a/..',
  'a/b/c',
  'x',
  'https://a.b/c',
  '1Gi',
] as const;
const absent = Symbol('absent');

function matches(pattern: string, text: string): boolean {
  try {
    return RE2JS.compile(pattern).test(text);
  } catch {
    return false;
  }
}

/** Values of a schema that a rule may tell from each other. */
class Maker {
  /** What the rule compares with. */
  public readonly texts: readonly string[];
  private readonly words: ReadonlySet<string>;
  private readonly numbers: readonly number[];

  public constructor(
    private readonly kind: KindSchema,
    rule: string,
  ) {
    this.words = new Set(Array.from(rule.matchAll(/[A-Za-z_]\w*/g), ([word]) => word.replace(/^__(\w+?)__$/, '$1')));
    this.texts = [...new Set(Array.from(rule.matchAll(/'([^'\\]*)'|"([^"\\]*)"/g), ([, single, double]) => single ?? double ?? ''))];
    const found = Array.from(rule.matchAll(/\b\d+\b/g), ([digits]) => Number(digits)).filter((number) => number < 1e9);
    this.numbers = [...new Set([...found.flatMap((number) => [number, number + 1, number - 1]), 1, 2, 0])];
  }

  public values(schema: Schema, depth: number): readonly unknown[] {
    const found = resolve(schema, this.kind);
    if (found.enum) return found.enum.slice(0, 8);
    if (found['x-kubernetes-int-or-string'] === true) return [...this.numbers.slice(0, 4), ...this.texts.slice(0, 4), 'a'];
    switch (found.type) {
      case 'string':
        return this.strings(found);
      case 'integer':
      case 'number':
        return this.numbers.filter((number) => number >= (found.minimum ?? -1e9) && number <= (found.maximum ?? 1e9)).slice(0, 8);
      case 'boolean':
        return [true, false];
      case 'array':
        return this.lists(found, depth);
      default:
        return typeof found.additionalProperties === 'object' ? this.maps(found.additionalProperties, depth) : this.objects(found, depth);
    }
  }

  private strings(schema: Schema): readonly unknown[] {
    const all = [...new Set([leastValue(schema, this.kind), ...this.texts, ...plainTexts].map(String))];
    const { pattern, minLength = 0, maxLength = 1_000, format } = schema;
    const fitting = all.filter(
      (text) => text.length >= minLength && text.length <= maxLength && (pattern === undefined || matches(pattern, text)),
    );
    return format === undefined && fitting.length > 0 ? fitting : all.slice(0, 5);
  }

  private lists(schema: Schema, depth: number): readonly unknown[] {
    const items = this.values(schema.items ?? {}, depth + 1).slice(0, depth === 0 ? 14 : 6);
    const [first, ...others] = items;
    if (first === undefined) return [[]];
    const long = Array.from({ length: 3 }, () => first);
    return [[first], [], ...others.map((item) => [item]), ...others.flatMap((item) => [[first, item]]), [first, first], long, items];
  }

  private maps(schema: Schema, depth: number): readonly unknown[] {
    const [first, second = first] = this.values(schema, depth + 1);
    return [
      { a: first },
      {},
      { a: first, b: second },
      ...['A_B', 'a/b', 'a/b/c', 'a b', '-', 'AA_BB', `${'a'.repeat(260)}/b`].map((key) => ({ [key]: first })),
    ];
  }

  private objects(schema: Schema, depth: number): readonly unknown[] {
    const least = leastValue(schema, this.kind) as Readonly<Record<string, unknown>>;
    const named = Object.keys(schema.properties ?? {}).filter((name) => this.words.has(name));
    if (depth > 4 || named.length === 0) return [least];
    const choices = new Map(named.map((name) => [name, this.choices(schema, name, depth)] as const));
    const made: unknown[] = [
      least,
      changed(
        least,
        named.map((name) => [name, absent] as const),
      ),
      changed(
        least,
        named.map((name) => [name, choices.get(name)?.[0]] as const),
      ),
    ];
    for (const [name, values] of choices) made.push(...values.map((value) => changed(least, [[name, value]])));
    const few = depth === 0 ? 4 : 2;
    for (const [index, left] of named.entries()) {
      for (const right of named.slice(index + 1)) {
        for (const one of choices.get(left)?.slice(0, few) ?? [])
          for (const other of choices.get(right)?.slice(0, few) ?? [])
            made.push(
              changed(least, [
                [left, one],
                [right, other],
              ]),
            );
      }
    }
    const seen = new Set<string>();
    return made.filter((value) => {
      const text = JSON.stringify(value);
      return seen.has(text) ? false : seen.add(text);
    });
  }

  private choices(schema: Schema, name: string, depth: number): readonly unknown[] {
    return [
      ...this.values(schema.properties?.[name] ?? {}, depth + 1).slice(0, depth === 0 ? 12 : 5),
      ...(schema.required?.includes(name) === true ? [] : [absent]),
    ];
  }
}

function changed(
  object: Readonly<Record<string, unknown>>,
  changes: readonly (readonly [name: string, value: unknown])[],
): Record<string, unknown> {
  const fields = new Map(Object.entries(object));
  for (const [name, value] of changes) {
    if (value === absent) fields.delete(name);
    else fields.set(name, value);
  }
  return Object.fromEntries(fields);
}
