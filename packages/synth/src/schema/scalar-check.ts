import type { Schema } from '@kube-world/model';

import { formatOf } from './formats';
import { matcherOf } from './patterns';
import { type Check, counted, quoted, type Refusal } from './walk';

/** What a schema asks of a text; `undefined` when it asks nothing. The value is a string already. */
/** @param isBuiltin whether formats are those of the API server's own kinds */
export function textCheck(schema: Schema, isBuiltin = false): Check | undefined {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, format } = schema;
  const checks: Check[] = [];
  if (minLength > 0 || maxLength < Number.POSITIVE_INFINITY) checks.push(lengthCheck(minLength, maxLength));
  if (pattern !== undefined) checks.push(patternCheck(pattern));
  const known = format === undefined ? undefined : formatOf(format, isBuiltin);
  if (known && format !== undefined) {
    const { fits, example } = known;
    checks.push(
      (value, walk) =>
        fits(value as string) ||
        walk.refuse(() => ({
          rule: 'schema-format',
          message: `${walk.shown(value)} is not of the format ${format}`,
          remedy: `write it like ${example}`,
        })),
    );
  }
  return every(checks);
}

/** Lengths are of characters as Go counts them: an emoji is one. */
function lengthCheck(least: number, most: number): Check {
  return (value, walk) => {
    const text = value as string;
    // a text has at most as many characters as UTF-16 units, and at least half as many
    if (text.length <= most && text.length >= least * 2) return true;
    const length = characters(text);
    if (length >= least && length <= most) return true;
    const short = length < least;
    return walk.refuse(() => ({
      rule: 'schema-length',
      message: `${walk.shown(text)} is ${counted(length, 'character')} long, which is too ${short ? 'short' : 'long'}`,
      remedy: `use at ${short ? `least ${least}` : `most ${most}`}`,
    }));
  };
}

function characters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function patternCheck(pattern: string): Check {
  let matches: ReturnType<typeof matcherOf> | 'not compiled' = 'not compiled';
  return (value, walk) => {
    if (matches === 'not compiled') matches = matcherOf(pattern);
    if (matches === undefined) {
      return walk.refuse(() => ({
        rule: 'schema-bad-pattern',
        message: `the schema's pattern ${quoted(pattern)} is no regular expression that Kubernetes knows`,
        remedy: 'correct it in the CustomResourceDefinition',
      }));
    }
    return matches(value as string) || walk.refuse(() => mismatch(walk.shown(value), pattern));
  };
}

function mismatch(shown: string, pattern: string): ReturnType<Refusal> {
  return { rule: 'schema-pattern', message: `${shown} does not match ${quoted(pattern, 160)}`, remedy: 'write it in that form' };
}

const integerRanges: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [-(2 ** 63), 2 ** 63 - 1024], // the last number below 2^63 that JavaScript has,
};

/** What a schema asks of a number; `undefined` when it asks nothing. The value is a number already. */
export function numberCheck(schema: Schema): Check | undefined {
  const { multipleOf: step } = schema;
  const checks: Check[] = [];
  const range = schema.type === 'integer' ? integerRanges[schema.format ?? 'int64'] : undefined;
  if (range) checks.push(boundCheck(range[0], false, range[1], false));
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  if (schema.minimum !== undefined || schema.maximum !== undefined) {
    checks.push(boundCheck(minimum, schema.exclusiveMinimum === true, maximum, schema.exclusiveMaximum === true));
  }
  if (step !== undefined && step > 0) {
    checks.push(
      (value, walk) =>
        isMultiple(value as number, step) ||
        walk.refuse(() => ({
          rule: 'schema-range',
          message: `${walk.shown(value)} is no multiple of ${step}`,
          remedy: `use a multiple of ${step}`,
        })),
    );
  }
  return every(checks);
}

function boundCheck(least: number, aboveLeast: boolean, most: number, belowMost: boolean): Check {
  return (value, walk) => {
    const number = value as number;
    const low = aboveLeast ? number <= least : number < least;
    const high = belowMost ? number >= most : number > most;
    if (!low && !high) return true;
    return walk.refuse(() => ({
      rule: 'schema-range',
      message: `${walk.shown(value)} is too ${low ? 'small' : 'large'}`,
      remedy: low ? `use ${aboveLeast ? 'more than' : 'at least'} ${least}` : `use ${belowMost ? 'less than' : 'at most'} ${most}`,
    }));
  };
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Number.isInteger(value) && Number.isInteger(step) ? value % step === 0 : Math.abs(times - Math.round(times)) < 1e-9;
}

/** All of them in turn; the first refusal ends it. */
export function every(checks: readonly Check[]): Check | undefined {
  const [first, ...rest] = checks;
  if (!first || rest.length === 0) return first;
  return (value, walk) => checks.every((check) => check(value, walk));
}
