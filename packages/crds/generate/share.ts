import type { Schema } from '../src/schema';
import { mapChildren } from './children';

/** What is smaller costs less in place than by reference. */
const worthSharing = 100;

/**
 * Writes what repeats among the schemas of one group version once.
 * @param folder `cert-manager.io/v1`, the first part of a reference's name
 * @param roots kind -> schema
 * @returns name -> schema: the kinds, and what they share under numbers
 */
export function share(folder: string, roots: ReadonlyMap<string, Schema>): ReadonlyMap<string, Schema> {
  const known = new Map<string, Shared>();
  const nodeOf = new Map<Schema, Shared>();

  const count = (schema: Schema): Shared => {
    const children: Shared[] = [];
    // The key of a node holds the numbers of its parts in place of the parts: as long as the node alone, not its tree.
    const key = JSON.stringify(
      mapChildren(schema, (child) => {
        const part = count(child);
        children.push(part);
        return { $ref: String(part.id) };
      }),
    );
    const made = known.get(key) ?? {
      id: known.size,
      uses: 0,
      size: key.length + children.reduce((sum, child) => sum + child.size, 0),
    };
    // A part is used once by each node that differs, however often that node itself is used.
    if (!known.has(key)) for (const child of children) child.uses += 1;
    known.set(key, made);
    nodeOf.set(schema, made);
    return made;
  };
  for (const schema of roots.values()) count(schema);

  const definitions = new Map<string, Schema>();
  const names = new Map<number, string>();
  const build = (schema: Schema): Schema => {
    const node = nodeOf.get(schema);
    if (node === undefined || node.uses < 2 || node.size < worthSharing) return mapChildren(schema, build);
    let name = names.get(node.id);
    if (name === undefined) {
      name = String(names.size + 1);
      names.set(node.id, name);
      definitions.set(name, {});
      definitions.set(name, mapChildren(schema, build));
    }
    return { $ref: `${folder}#${name}` };
  };
  for (const [kind, schema] of roots) definitions.set(kind, mapChildren(schema, build));
  return definitions;
}

interface Shared {
  readonly id: number;
  uses: number;
  readonly size: number;
}
