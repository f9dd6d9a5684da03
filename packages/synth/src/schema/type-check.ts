import { isQuantity } from './quantity';
import type { Check, Walk } from './walk';

/** What may stand in a place, by its JSON type; a type without a check is refused. */
export interface Accepted {
  readonly wants: string;
  readonly object?: Check | undefined;
  readonly list?: Check | undefined;
  readonly text?: Check | undefined;
  readonly number?: Check | undefined;
  readonly boolean?: Check | undefined;
}

export const anything: Check = () => true;

/** Hands a value to the check of its type. */
export function typeCheck(accepted: Accepted): Check {
  const { object, list, text, number, boolean } = accepted;
  return (value, walk) => {
    let check: Check | undefined;
    switch (typeof value) {
      case 'string':
        check = text;
        break;
      case 'object':
        if (value !== null) check = Array.isArray(value) ? list : object;
        break;
      case 'number':
        check = number;
        break;
      case 'boolean':
        check = boolean;
        break;
      default:
    }
    return check ? check(value, walk) : refuseType(value, accepted, walk);
  };
}

/** The one for texts that may be anything, which most fields are. */
export const anyText: Check = (value, walk) => typeof value === 'string' || refuseType(value, { wants: 'a string', text: anything }, walk);

export const anyBoolean: Check = (value, walk) =>
  typeof value === 'boolean' || refuseType(value, { wants: 'true or false', boolean: anything }, walk);

/** @param then what else is asked of it */
export function wholeNumber(then: Check | undefined): Check {
  const accepted: Accepted = { wants: 'a whole number', number: anything };
  return (value, walk) => (Number.isInteger(value) ? then === undefined || then(value, walk) : refuseType(value, accepted, walk));
}

export const quantity: Check = (value, walk) => {
  if (typeof value === 'number' ? Number.isFinite(value) : typeof value === 'string' && isQuantity(value.trim())) return true;
  return walk.refuse(() => ({
    rule: typeof value === 'string' ? 'schema-format' : 'schema-wrong-type',
    message: `wants a quantity, got ${walk.shown(value)}`,
    remedy: 'write a number with a unit, like 500m, 2 or 1.5Gi',
  }));
};

export function refuseType(value: unknown, accepted: Accepted, walk: Walk): boolean {
  return walk.refuse(() => ({
    rule: 'schema-wrong-type',
    message: `wants ${accepted.wants}, got ${walk.shown(value)}`,
    remedy: typeRemedy(value, accepted),
  }));
}

function typeRemedy(value: unknown, { wants, text, number, boolean, list }: Accepted): string {
  if (text && (typeof value === 'number' || typeof value === 'boolean')) return 'put it in quotes';
  if (number && typeof value === 'string' && /^-?\d+(?:\.\d+)?$/.test(value)) return 'leave the quotes out';
  if (boolean && (value === 'true' || value === 'false')) return 'leave the quotes out';
  if (list && value !== null && typeof value !== 'undefined') return 'put it in a list';
  return `give ${wants}${value === null ? ', or leave it out' : ''}`;
}

/** A text that is not empty. */
export const someText: Check = (value, walk) =>
  (typeof value === 'string' && value !== '') || refuseType(value, { wants: 'some text' }, walk);
