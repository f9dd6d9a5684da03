import { asText } from '../as-text';
import { meant } from '../nearest';
import { type Parsed, parsed, refused } from '../values/parsed';

/** A text of a spec that has rules: where it stands, and the class that reads it. */
export interface Reading {
  readonly at: string;
  readonly text: string;
  readonly as: { readonly tryParse: (text: string) => Parsed<unknown> };
}

export type Reader = Reading['as'];

export function one(at: string, text: string, as: Reader): Reading {
  return { at, text, as };
}

export function* each(
  at: string,
  texts: readonly string[] | Readonly<Record<string, string | undefined>> | undefined,
  as: Reader,
): Generator<Reading> {
  for (const [key, text] of Object.entries(texts ?? {})) if (text !== undefined) yield one(`${at}.${key}`, text, as);
}

/** Words of a union: synth runs without the compiler, which would refuse them. */
export function oneOf(...words: readonly string[]): Reader {
  return {
    tryParse: (text) =>
      words.includes(text)
        ? parsed(text)
        : refused(`must be one of ${words.join(', ')}`, text, meant(asText(text), words, 'write one of them')),
  };
}
