import { RE2JS } from 're2js';

/** Tells whether a text matches; `undefined` for a pattern that Go's regular expressions do not know. */
export type Matcher = (text: string) => boolean;

const matchers = new Map<string, Matcher | undefined>();
/** The same few names and durations come again and again; the engine is slow beside a look-up. */
const remembered = 512;

/** A pattern as the API server reads it: RE2, in time linear in the text, so that no pattern can hang the run. */
export function matcherOf(pattern: string): Matcher | undefined {
  if (matchers.has(pattern)) return matchers.get(pattern);
  const made = compile(pattern);
  matchers.set(pattern, made);
  return made;
}

function compile(pattern: string): Matcher | undefined {
  try {
    const engine = RE2JS.compile(pattern);
    const known = new Map<string, boolean>();
    return (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const matches = engine.test(text);
      if (known.size < remembered && text.length < 256) known.set(text, matches);
      return matches;
    };
  } catch {
    return undefined;
  }
}
