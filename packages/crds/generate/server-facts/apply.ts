import type { Schema } from '../../src/schema';
import type { Builtins } from '../builtins';
import { accessFacts } from './access';
import type { Alternatives, Fact, Facts } from './fact';
import { has } from './fact';
import { networkFacts } from './network';
import { podFacts } from './pods';
import { storageFacts } from './storage';
import { workloadFacts } from './workloads';

const facts: Facts = { ...podFacts, ...workloadFacts, ...networkFacts, ...accessFacts, ...storageFacts };

/** The same API with what the server asks beyond its documents; for checks alone, since types would only become unwieldy. */
export function withServerFacts(builtins: Builtins): Builtins {
  const definitions = new Map(
    [...builtins.definitions].map(([id, byVersion]) => {
      const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
      return [
        id,
        fact ? new Map([...byVersion].map(([version, schema]) => [version, applied(schema, fact, minorOf(version))])) : byVersion,
      ];
    }),
  );
  return { ...builtins, definitions };
}

function applied(schema: Schema, fact: Fact, minor: number): Schema {
  const before = schema.properties ?? {};
  const properties = Object.entries(before).map(([name, property]) => [name, merged(property, fact.properties?.[name])] as const);
  const named = [...(schema.required ?? []), ...(fact.required ?? [])].filter((name) => !fact.optional?.includes(name));
  const required = [...new Set(named)].sort();
  const { required: _, ...rest } = schema;
  return {
    ...rest,
    ...(schema.properties ? { properties: Object.fromEntries(properties) } : {}),
    ...(required.length > 0 ? { required } : {}),
    ...(fact.all ? { allOf: fact.all } : {}),
    ...(fact.alternatives ? combined(fact.alternatives, Object.keys(before), minor) : {}),
  };
}

function merged(property: Schema, fact: Schema | undefined): Schema {
  if (fact === undefined) return property;
  const items = property.items && fact.items ? { items: { ...property.items, ...fact.items } } : {};
  return { ...property, ...fact, ...items };
}

function combined(alternatives: Alternatives, properties: readonly string[], minor: number): Schema {
  if ('anyOf' in alternatives) return { anyOf: alternatives.anyOf };
  const since = ('since' in alternatives && alternatives.since) || {};
  const counted = properties.filter((name) => minor >= (since[name] ?? 0));
  if ('exactlyOne' in alternatives)
    return { oneOf: alternatives.exactlyOne.filter((name) => counted.includes(name)).map((name) => has(name)) };
  const names =
    'atMostOne' in alternatives ? alternatives.atMostOne : counted.filter((name) => !alternatives.atMostOneBeside.includes(name));
  const each = names.map((name) => has(name));
  return { oneOf: [...each, { not: { anyOf: each } }] };
}

function minorOf(version: string): number {
  return Number(version.slice(version.indexOf('.') + 1));
}
