/** An object of a manifest whose shape nobody vouches for: what is wrong in it is another rule's finding. */
export type Fields = Readonly<Record<string, unknown>>;

/** A member that is an object. @returns one without fields for anything else */
export function fieldsAt(of: Fields, name: string): Fields {
  return fieldsOf(of[name]);
}

/** The objects of a list. @returns none for anything else */
export function listAt(of: Fields, name: string): readonly Fields[] {
  const value = of[name];
  return Array.isArray(value) ? value.map(asFields).filter((item) => item !== undefined) : [];
}

/** The texts of a list. @returns none for anything else */
export function textsAt(of: Fields, name: string): readonly string[] {
  const value = of[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

export function textAt(of: Fields, name: string): string | undefined {
  const value = of[name];
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(of: Fields, name: string): number | undefined {
  const value = of[name];
  return typeof value === 'number' ? value : undefined;
}

/** The members that are texts. */
export function textFields(of: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(of).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** An object, or one without fields: what is of another form is the schema's to refuse. */
export function fieldsOf(value: unknown): Fields {
  return asFields(value) ?? {};
}

/** The objects of a list; each keeps its place. */
export function itemsOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}
