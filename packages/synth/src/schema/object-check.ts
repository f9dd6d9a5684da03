import { suggest } from './nearest';
import { type Check, counted, quoted, type Walk } from './walk';

/** A field of an object. Its check is compiled when a value first reaches it. */
export interface Slot {
  check: Check;
  /** `null` counts as absent, or is a value of its own. */
  readonly acceptsNull: boolean;
  /** So does the empty text. @default false */
  readonly acceptsEmpty?: boolean;
}

export interface ObjectRules {
  readonly slots: ReadonlyMap<string, Slot>;
  /** What fields without a slot are: one more field, of this kind; taken as they are; or refused. */
  readonly others: Slot | 'open' | 'closed';
  readonly required: readonly string[];
  /** A required field that is `null` is there: so it is for a custom resource, and not for a built-in kind. */
  readonly nullIsPresent: boolean;
  readonly minProperties?: number | undefined;
  readonly maxProperties?: number | undefined;
}

export const wantsObject = 'an object';

/** The value is an object already. */
export function objectCheck(rules: ObjectRules): Check {
  const { slots, others, required } = rules;
  const counted = rules.minProperties !== undefined || rules.maxProperties !== undefined;
  return (value, walk) => {
    const record = value as Readonly<Record<string, unknown>>;
    let fine = true;
    for (const key in record) {
      const member = record[key];
      if (member === undefined) continue;
      const slot = slots.get(key) ?? others;
      if (slot === 'open') continue;
      if (slot === 'closed') fine = refuseUnknown(key, rules, walk);
      else if (!(member === null && slot.acceptsNull) && !(member === '' && slot.acceptsEmpty) && !walk.into(key, slot.check, member))
        fine = false;
    }
    for (const key of required) {
      const member = Object.hasOwn(record, key) ? record[key] : undefined;
      if (member === undefined || (member === null && !rules.nullIsPresent)) fine = refuseMissing(key, record, walk);
    }
    return counted ? countFits(record, rules, walk) && fine : fine;
  };
}

function refuseUnknown(key: string, { slots }: ObjectRules, walk: Walk): boolean {
  return walk.refuseAt(key, () => ({
    rule: 'schema-unknown-field',
    message: `unknown field ${quoted(key)}`,
    remedy: suggest(key, [...slots.keys()], 'remove it'),
  }));
}

function refuseMissing(key: string, record: object, walk: Walk): boolean {
  return walk.refuseAt(key, () => {
    const near = suggest(key, Object.keys(record), '');
    const written = near.startsWith('did you mean') ? near.slice('did you mean '.length) : undefined;
    return {
      rule: 'schema-missing-field',
      message: `required field ${quoted(key)} is missing`,
      remedy: written === undefined ? 'give it a value' : `give it a value; is ${written} meant to be it`,
    };
  });
}

function countFits(record: object, { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY }: ObjectRules, walk: Walk): boolean {
  const count = Object.values(record).filter((member) => member !== undefined).length;
  if (count >= minProperties && count <= maxProperties) return true;
  const few = count < minProperties;
  return walk.refuse(() => ({
    rule: 'schema-length',
    message: `has ${counted(count, 'field')}, which is too ${few ? 'few' : 'many'}`,
    remedy: `give it at ${few ? `least ${minProperties}` : `most ${maxProperties}`}`,
  }));
}
