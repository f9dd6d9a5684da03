import type { Issue } from '@kube-world/model';

import { fieldPath, quoted } from '../schema/walk';
import { objectsBesideCharts, type Rule } from './context';

/** Everything that is written can be read back as the same value, by any reader of YAML. */
export const valueNotYaml: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsBesideCharts(context)) unwritable(manifest, at, [], issues);
  for (const { values, at } of context.units.flatMap(({ releases }) => releases)) unwritable(values, at, ['values'], issues);
  return issues;
};

type Step = string | number;

/**
 * More than this is a value that holds itself, or will not be read by anybody. The rendering takes a few levels more: an
 * engine lays a chart's values into an object of its own.
 */
const maximumDepth = 190;
/** Findings of one object that are told. */
const mostTold = 100;

/** Adds an issue for each part of a value that YAML cannot hold. */
export function unwritable(value: unknown, at: string, start: readonly Step[], issues: Issue[]): void {
  if (!isWritable(value, 0)) refuseParts(value, at, start, issues);
}

/** The same question without the places, which nearly every object passes. A circle is deeper than any value may be. */
function isWritable(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      return !anySurrogate.test(value) || !loneSurrogate.test(value);
    case 'number':
      return Number.isInteger(value) ? Number.isSafeInteger(value) : Number.isFinite(value);
    case 'boolean':
      return true;
    case 'object':
      break;
    default:
      return false;
  }
  if (value === null) return true;
  if (depth >= maximumDepth) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (!isWritable(value[index], depth + 1)) return false;
    return true;
  }
  if (!isPlain(value)) return false;
  for (const key in value) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (anySurrogate.test(key) || (member !== undefined && !isWritable(member, depth + 1))) return false;
  }
  return true;
}

function refuseParts(value: unknown, at: string, start: readonly Step[], issues: Issue[]): void {
  const path: Step[] = [...start];
  const holders: object[] = [];
  let told = 0;
  const refuse = (message: string, remedy: string): void => {
    told += 1;
    if (told > mostTold) return;
    issues.push({ rule: 'value-not-yaml', severity: 'error', at: `${at} ${fieldPath(path)}`.trimEnd(), message, remedy });
  };

  const visit = (part: unknown, inList: boolean): void => {
    switch (typeof part) {
      case 'string':
        if (loneSurrogate.test(part))
          refuse('holds half of a surrogate pair, which is no character', 'write the whole character, or leave it out');
        return;
      case 'number':
        refuseNumber(part, refuse);
        return;
      case 'boolean':
        return;
      case 'undefined':
        if (inList) refuse('undefined stands in a list', 'leave the item out, or give it a value');
        return;
      case 'object':
        if (part !== null) visitObject(part);
        return;
      default:
        refuse(`a JavaScript ${typeof part} cannot be written`, typeof part === 'bigint' ? 'write it as a string' : 'give plain data');
    }
  };

  const visitObject = (part: object): void => {
    if (holders.includes(part)) return refuse('holds itself', 'break the circle');
    if (holders.length >= maximumDepth) return refuse(`is nested more than ${maximumDepth} levels deep`, 'flatten it');
    holders.push(part);
    if (Array.isArray(part)) {
      // by index: forEach would pass over a hole
      for (let index = 0; index < part.length; index += 1) into(index, part[index], true);
    } else if (isPlain(part)) {
      for (const [key, member] of Object.entries(part)) {
        if (loneSurrogate.test(key))
          refuse(`the key ${quoted(key)} holds half of a surrogate pair`, 'write the whole character, or leave it out');
        into(key, member, false);
      }
    } else refuse(`an instance of ${part.constructor?.name ?? 'a class'} cannot be written`, 'give plain data');
    holders.pop();
  };

  const into = (step: Step, part: unknown, inList: boolean): void => {
    path.push(step);
    visit(part, inList);
    path.pop();
  };

  visit(value, false);
  if (told > mostTold) {
    const message = `${told - mostTold} more values of it cannot be written`;
    issues.push({ rule: 'value-not-yaml', severity: 'error', at, message, remedy: 'mend those that are named, and run again' });
  }
}

/** Half of a pair or a whole one: most texts have neither, and this is the quicker question. */
const anySurrogate = /[\ud800-\udfff]/;
const loneSurrogate = /\p{Surrogate}/u;

function refuseNumber(number: number, refuse: (message: string, remedy: string) => void): void {
  if (!Number.isFinite(number))
    refuse(`${number} is no number that YAML readers agree on`, 'look for a division by zero, or for text that is no number');
  else if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
    refuse(`${number} is past 2^53, where numbers lose digits`, 'write it as a string, or use a smaller one');
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
