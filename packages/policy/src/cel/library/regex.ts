import { RE2JS } from 're2js';

import { CelError } from '../errors';
import { CelList, type Value } from '../values';
import { declare, type Overload } from './declare';

const known = new Map<string, RE2JS | CelError>();

/** A pattern as Go reads it, in time linear in the text. @throws CelError for one that Go does not know */
export function regexOf(pattern: string): RE2JS {
  let found = known.get(pattern);
  if (found === undefined) {
    try {
      found = RE2JS.compile(pattern);
    } catch (error) {
      // it begins as Go's does: 'error parsing regexp: '
      found = new CelError(error instanceof Error ? error.message : String(error));
    }
    known.set(pattern, found);
  }
  if (found instanceof CelError) throw found;
  return found;
}

function findAll(text: string, pattern: string, most = -1n): Value {
  const matcher = regexOf(pattern).matcher(text);
  const found: string[] = [];
  const limit = most < 0n ? Number.POSITIVE_INFINITY : Number(most);
  for (let end = -1; found.length < limit && matcher.find(); end = matcher.end()) {
    // Go passes over an empty match that touches the one before
    if (matcher.end() > matcher.start() || matcher.start() !== end) found.push(matcher.group() ?? '');
  }
  return CelList.of(found);
}

function find(text: string, pattern: string): string {
  const matcher = regexOf(pattern).matcher(text);
  return matcher.find() ? (matcher.group() ?? '') : '';
}

/** Pattern -> text -> whether it matches: the same few images and names come again and again. */
const answers = new Map<string, Map<string, boolean>>();
const remembered = 512;

function matches(text: string, pattern: string): boolean {
  const known = answers.get(pattern) ?? new Map<string, boolean>();
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = regexOf(pattern).test(text);
  answers.set(pattern, known);
  if (known.size < remembered && text.length < 256) known.set(text, answer);
  return answer;
}

export const regexFunctions: readonly Overload[] = [
  declare('string::matches(string): bool', matches),
  declare('matches(string, string): bool', matches),
  declare('string::find(string): string', find),
  declare('string::findAll(string): list<string>', findAll),
  declare('string::findAll(string, int): list<string>', findAll),
];
