import { CelError } from './errors';
import { CelList, JsonMap, type Value } from './values';

/** JSON without a schema, as an admission policy sees an object: a whole number is an int. */
export function jsonValue(json: unknown): Value {
  switch (typeof json) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return json;
    case 'number':
      return Number.isInteger(json) ? BigInt(json) : json;
    case 'object':
      if (json === null) return null;
      return Array.isArray(json) ? new CelList(json, jsonValue) : new JsonMap(json as Readonly<Record<string, unknown>>, jsonValue);
    default:
      throw new CelError(`no JSON: a JavaScript ${typeof json}`);
  }
}
