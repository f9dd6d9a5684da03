import type { Schema } from '../../src/schema';
import type { Builtins } from '../builtins';
import { compareText } from '../names';
import type { Declaration } from './compile';
import type { GroupTypes, KindDeclaration } from './write-types';
import { propsOf } from './props';
import { typeOf, type TypeNode } from './type-node';

/** What the API server writes itself; a user who sets it is mistaken. */
const serverFields = new Set([
  'creationTimestamp',
  'deletionGracePeriodSeconds',
  'deletionTimestamp',
  'generation',
  'managedFields',
  'resourceVersion',
  'selfLink',
  'uid',
]);

/** Kubernetes's own types, each from the newest version that has it. */
export function builtinTypes(builtins: Builtins): ReadonlyMap<string, GroupTypes> {
  const roots = new Set(builtins.kinds.map(({ folder, kind }) => `${folder}#${kind}`));
  const kinds = new Map<string, KindDeclaration[]>();
  const reached = new Set<string>(['meta/v1#ObjectMeta']);
  const open: string[] = [...reached];
  const reach = (type: TypeNode): TypeNode => {
    for (const id of referencesIn(type)) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(id);
    }
    return type;
  };

  for (const { folder, kind, namespaced } of builtins.kinds) {
    const props = reach(propsOf(newest(builtins, `${folder}#${kind}`), namespaced));
    const declarations = [{ name: `${kind}Props`, type: localNames(props, roots) }];
    kinds.set(folder, [...(kinds.get(folder) ?? []), { kind, namespaced, hasRequired: hasRequired(props), declarations }]);
  }
  const shared = new Map<string, Declaration[]>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const [folder = '', name = ''] = id.split('#');
    const type = localNames(reach(embedded(typeOf(newest(builtins, id)), id)), roots);
    shared.set(folder, [...(shared.get(folder) ?? []), { name: roots.has(id) ? `${name}Object` : name, type }]);
  }
  const folders = [...new Set([...kinds.keys(), ...shared.keys()])].sort(compareText);
  return new Map(
    folders.map((folder) => [
      folder,
      {
        kinds: kinds.get(folder) ?? [],
        shared: (shared.get(folder) ?? []).sort((left, right) => compareText(left.name, right.name)),
        homeOf: () => undefined,
      },
    ]),
  );
}

function newest(builtins: Builtins, id: string): Schema {
  const versions = builtins.definitions.get(id);
  const last = builtins.versions.findLast((version) => versions?.has(version));
  return (last === undefined ? undefined : versions?.get(last)) ?? {};
}

/** An object inside another has no status, and no metadata that only the server writes. */
function embedded(type: TypeNode, id: string): TypeNode {
  if (type.is !== 'object') return type;
  const dropped = id === 'meta/v1#ObjectMeta' ? serverFields : new Set(['status']);
  const isObject = type.members.some(({ name }) => name === 'apiVersion') && type.members.some(({ name }) => name === 'metadata');
  if (id !== 'meta/v1#ObjectMeta' && !isObject) return type;
  return { ...type, members: type.members.filter(({ name }) => !dropped.has(name)) };
}

/** A kind's class has the kind's name; where the kind stands inside another object its type is `<Kind>Object`. */
function localNames(type: TypeNode, roots: ReadonlySet<string>): TypeNode {
  return mapReferences(type, (to) => (roots.has(to) ? `${to}Object` : to));
}

export function hasRequired(props: TypeNode): boolean {
  return props.is === 'object' && props.members.some((member) => member.required);
}

function referencesIn(type: TypeNode): readonly string[] {
  const found: string[] = [];
  mapReferences(type, (to) => {
    found.push(to);
    return to;
  });
  return found.filter((to) => to.includes('#') && !to.endsWith('#ClusterObjectMeta'));
}

function mapReferences(type: TypeNode, rename: (to: string) => string): TypeNode {
  const inner = (part: TypeNode): TypeNode => mapReferences(part, rename);
  switch (type.is) {
    case 'reference':
      return { is: 'reference', to: rename(type.to) };
    case 'list':
      return { ...type, items: inner(type.items) };
    case 'map':
      return { ...type, values: inner(type.values) };
    case 'union':
      return { ...type, of: type.of.map(inner) };
    case 'object':
      return { ...type, members: type.members.map((member) => ({ ...member, type: inner(member.type) })) };
    default:
      return type;
  }
}
