import type { KindSchema, Manifest, Schema } from '@kube-world/model';

import type { Pass } from './pass';

/** Leaves out scalar fields that only repeat the default of the cluster's own schema; list-map keys and required fields stay. */
export const dropDefaults: Pass = (manifest, { schemas, kubernetes }) => {
  const kind = schemas?.kind(kubernetes, manifest.apiVersion, manifest.kind);
  if (!kind) return manifest;
  return without(manifest, planOf(kind), true) as Manifest;
};

/** What of a schema speaks of defaults: a tree without the branches that have none. */
interface Plan {
  readonly defaults: ReadonlyMap<string, unknown>;
  readonly members: ReadonlyMap<string, Plan>;
  readonly items?: Plan;
}

const plans = new WeakMap<KindSchema, Plan>();
const nothing: Plan = { defaults: new Map(), members: new Map() };

function planOf(kind: KindSchema): Plan {
  let plan = plans.get(kind);
  if (!plan) plans.set(kind, (plan = compile(kind.schema, kind, new Set(), []) ?? nothing));
  return plan;
}

/** `undefined` where nothing below has a default. A `$ref` met again on its own path is left out: such schemas recurse. */
function compile(schema: Schema, kind: KindSchema, seen: ReadonlySet<string>, keep: readonly string[]): Plan | undefined {
  if (schema.$ref !== undefined) {
    return seen.has(schema.$ref) ? undefined : compile(kind.definition(schema.$ref), kind, new Set([...seen, schema.$ref]), keep);
  }
  const defaults = new Map<string, unknown>();
  const members = new Map<string, Plan>();
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (seen.size === 0 && (name === 'metadata' || name === 'apiVersion' || name === 'kind')) continue;
    if (isScalar(member.default) && !schema.required?.includes(name) && !keep.includes(name)) defaults.set(name, member.default);
    const plan = compile(member, kind, seen, []);
    if (plan) members.set(name, plan);
  }
  const items = schema.items && compile(schema.items, kind, seen, schema['x-kubernetes-list-map-keys'] ?? []);
  if (defaults.size === 0 && members.size === 0 && !items) return undefined;
  return { defaults, members, ...(items ? { items } : {}) };
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function without(value: unknown, plan: Plan, isRoot = false): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const { items } = plan;
    return items ? value.map((item) => without(item, items)) : value;
  }
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    if (!isRoot && plan.defaults.has(name) && plan.defaults.get(name) === member) continue;
    const below = plan.members.get(name);
    copy[name] = below ? without(member, below) : member;
  }
  return copy;
}
