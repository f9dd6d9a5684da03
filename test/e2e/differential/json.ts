/** A step into an object or a list. */
export type Step = string | number;

/** A copy of a value with another one at a place; what lies beside the way is shared. `undefined` takes the field or item away. */
export function withAt(value: unknown, [step, ...rest]: readonly Step[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    if (rest.length === 0 && replacement === undefined) return list.filter((_, index) => index !== step);
    return list.map((item, index) => (index === step ? withAt(item, rest, replacement) : item));
  }
  const holder = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (rest.length > 0 || replacement !== undefined) return { ...holder, [step]: withAt(own(holder, `${step}`), rest, replacement) };
  return Object.fromEntries(Object.entries(holder).filter(([key]) => key !== step));
}

/** A member of an object that is its own: none is called `constructor` unless somebody wrote it. */
export function own(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
