import { readQuoted } from './quoted';
import { ExpressionError } from './syntax-error';
import { Uint, type Value } from './values';

export interface Token {
  readonly kind: 'identifier' | 'literal' | 'symbol' | 'end';
  readonly text: string;
  /** Of a literal. */
  readonly value?: Value;
  readonly at: number;
}

const blank = /(?:[\t\n\f\r ]+|\/\/[^\n]*)+/y;
const quote = /[rR]?(?:"""|'''|"|')|[bB][rR]?(?:"""|'''|"|')/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const decimal = /(?:\d+\.\d+|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+/y;
const whole = /(?:0x[0-9a-fA-F]+|\d+)[uU]?/y;
const symbol = /\|\||&&|[=!<>]=|[-+*/%<>!?:.,()[\]{}]/y;

/** Splits an expression into tokens. @throws ExpressionError for a letter that CEL has no use for */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const next = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(source)?.[0];
  };
  for (;;) {
    at += next(blank)?.length ?? 0;
    if (at >= source.length) break;
    const opening = next(quote);
    if (opening !== undefined) {
      const { value, end } = readQuoted(source, at, opening);
      tokens.push({ kind: 'literal', text: source.slice(at, end), value, at });
      at = end;
      continue;
    }
    const found =
      make('identifier', next(word)) ?? make('double', next(decimal)) ?? make('whole', next(whole)) ?? make('symbol', next(symbol));
    if (!found) throw new ExpressionError(`'${source[at]}' is no part of CEL`, at, 'remove it, or put it in quotes');
    tokens.push(found);
    at += found.text.length;
  }
  tokens.push({ kind: 'end', text: 'the end', at: source.length });
  return tokens;

  function make(kind: 'identifier' | 'double' | 'whole' | 'symbol', text: string | undefined): Token | undefined {
    if (text === undefined) return undefined;
    if (kind === 'identifier' || kind === 'symbol') return { kind, text, at };
    return { kind: 'literal', text, value: kind === 'double' ? Number(text) : wholeNumber(text), at };
  }
}

/** The range of an int is looked at by the parser, which knows of the minus before it. */
function wholeNumber(text: string): Value {
  return /[uU]$/.test(text) ? new Uint(BigInt(text.slice(0, -1))) : BigInt(text);
}
