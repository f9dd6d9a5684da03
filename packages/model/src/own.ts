/** A member by a name that a person wrote: `constructor` and `__proto__` find nothing that is not there. */
export function own<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
