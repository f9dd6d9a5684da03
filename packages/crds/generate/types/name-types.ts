import { compareText, pascal } from '../names';
import type { TypeNode } from './type-node';
import type { Declaration } from './compile';

/** A kind's props as one type, before its parts have names. */
export interface KindType {
  readonly kind: string;
  readonly props: TypeNode;
}

/** What one group version declares: shared by several kinds, or a kind's own. */
export interface NamedTypes {
  readonly shared: readonly Declaration[];
  readonly byKind: ReadonlyMap<string, readonly Declaration[]>;
  /** The kind whose file declares a name; of a shared one `undefined`. */
  readonly homeOf: ReadonlyMap<string, string | undefined>;
}

interface Found {
  readonly id: number;
  readonly type: TypeNode;
  readonly size: number;
  uses: number;
  /** In which kind, under which fields; the shortest is kept. */
  path: readonly string[];
  readonly kinds: Set<string>;
  /** Stands directly below a kind's props, or is a list's item: what people want to name. */
  wanted: boolean;
}

const worthNaming = 80;

/** Gives names to a kind's top fields, to the items of lists, and to what repeats; the rest stays in place. */
export function nameTypes(kinds: readonly KindType[], taken: Iterable<string>): NamedTypes {
  const found = new Map<string, Found>();
  const ofNode = new Map<TypeNode, Found>();
  for (const { kind, props } of kinds) visitProps(kind, props);
  const named = [...found.values()].filter((one) => one.type.is === 'object' && one.type.members.length > 0 && isNamed(one));
  const names = new Map<Found, string>();
  const used = new Set(taken);
  const counters = new Map<string, number>();
  // Short paths choose first: `PrometheusSpec` before what lies below it.
  for (const one of named.sort(
    (left, right) => left.path.length - right.path.length || compareText(left.path.join('.'), right.path.join('.')),
  ))
    names.set(one, nameFor(one, used, counters));

  const homeOf = new Map<string, string | undefined>();
  const shared: Declaration[] = [];
  const byKind = new Map<string, Declaration[]>(kinds.map(({ kind }) => [kind, []]));
  for (const [one, name] of names) {
    const [only] = one.kinds;
    const home = one.kinds.size === 1 ? only : undefined;
    homeOf.set(name, home);
    (home === undefined ? shared : (byKind.get(home) ?? shared)).push({ name, type: inside(one.type) });
  }
  for (const { kind, props } of kinds) {
    const aliases = topAliases(kind, props);
    byKind.set(kind, [{ name: `${kind}Props`, type: inside(props) }, ...aliases, ...(byKind.get(kind) ?? [])]);
  }
  return { shared, byKind, homeOf };

  function visitProps(kind: string, props: TypeNode): void {
    if (props.is !== 'object') return;
    for (const member of props.members) {
      const one = visit(member.type, kind, [kind, member.name]);
      one.uses += 1;
      one.wanted = true;
    }
  }

  function visit(type: TypeNode, kind: string, path: readonly string[]): Found {
    const children = childrenOf(type).map(([name, child]) => ({
      name,
      child: visit(child, kind, name === undefined ? path : [...path, name]),
    }));
    const key = JSON.stringify([shape(type), children.map(({ child }) => child.id)]);
    const size = key.length + children.reduce((sum, { child }) => sum + child.size, 0);
    const one = found.get(key) ?? { id: found.size, type, size, uses: 0, path, kinds: new Set<string>(), wanted: false };
    if (!found.has(key))
      for (const { name, child } of children) {
        child.uses += 1;
        if (name === undefined) child.wanted = true;
      }
    found.set(key, one);
    ofNode.set(type, one);
    one.kinds.add(kind);
    if (isShorter(path, one.path)) one.path = path;
    return one;
  }

  function isNamed(one: Found): boolean {
    return one.wanted || (one.uses > 1 && one.size >= worthNaming);
  }

  /** The type with references in place of its named parts. */
  function inside(type: TypeNode): TypeNode {
    switch (type.is) {
      case 'list':
        return { ...type, items: refer(type.items) };
      case 'map':
        return { ...type, values: refer(type.values) };
      case 'union':
        return { ...type, of: type.of.map(refer) };
      case 'object':
        return { ...type, members: type.members.map((member) => ({ ...member, type: refer(member.type) })) };
      default:
        return type;
    }
  }

  function refer(type: TypeNode): TypeNode {
    const one = ofNode.get(type);
    const name = one && names.get(one);
    return name === undefined ? inside(type) : { is: 'reference', to: name };
  }

  /** `ClusterIssuerSpec` where the specification is shared with `Issuer` and bears that kind's name. */
  function topAliases(kind: string, props: TypeNode): readonly Declaration[] {
    if (props.is !== 'object') return [];
    return props.members.flatMap((member) => {
      const one = ofNode.get(member.type);
      const name = one && names.get(one);
      const alias = `${kind}${pascal(member.name)}`;
      if (name === undefined || name === alias || used.has(alias)) return [];
      used.add(alias);
      return [{ name: alias, type: { is: 'reference', to: name } as const }];
    });
  }
}

/** Fewer fields; then the shorter kind, so that `IssuerSpec` comes before `ClusterIssuerSpec`. */
function isShorter(left: readonly string[], right: readonly string[]): boolean {
  const [a = '', b = ''] = [left[0], right[0]];
  return left.length < right.length || (left.length === right.length && a.length < b.length);
}

function nameFor(one: Found, used: Set<string>, counters: Map<string, number>): string {
  const [kind = '', ...fields] = one.path.map(pascal);
  const own = `${kind}${fields.join('')}`;
  const candidates =
    one.kinds.size === 1 || fields.length === 1 ? [own] : fields.map((_, at) => fields.slice(fields.length - 1 - at).join(''));
  const free = [...candidates, own].find((name) => name.length <= 80 && !used.has(name)) ?? numbered(own.slice(0, 80), used, counters);
  used.add(free);
  return free;
}

/** Numbers go on where the last one of that name ended: many fields may come down to one name. */
function numbered(name: string, used: Set<string>, counters: Map<string, number>): string {
  let number = counters.get(name) ?? 2;
  while (used.has(`${name}${number}`)) number += 1;
  counters.set(name, number + 1);
  return `${name}${number}`;
}

function childrenOf(type: TypeNode): readonly (readonly [name: string | undefined, child: TypeNode])[] {
  switch (type.is) {
    case 'list':
      return [[undefined, type.items]];
    case 'map':
      return [[undefined, type.values]];
    case 'union':
      return type.of.map((branch) => [undefined, branch] as const);
    case 'object':
      return type.members.map((member) => [member.name, member.type] as const);
    default:
      return [];
  }
}

function shape(type: TypeNode): unknown {
  switch (type.is) {
    case 'object':
      return ['object', type.open, type.members.map(({ name, required }) => [name, required])];
    case 'list':
    case 'map':
    case 'union':
      return [type.is];
    default:
      return type;
  }
}
