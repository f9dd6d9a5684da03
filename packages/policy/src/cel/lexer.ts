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

/** What is passed over, and one token: the opening of a quoted text, a word, a decimal, a whole number or a symbol. */
const token =
  /(?:[\t\n\f\r ]+|\/\/[^\n]*)*(?:([rR]?(?:"""|'''|"|')|[bB][rR]?(?:"""|'''|"|'))|([A-Za-z_][A-Za-z0-9_]*)|((?:\d+\.\d+|\.\d+)(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)|((?:0x[0-9a-fA-F]+|\d+)[uU]?)|(\|\||&&|[=!<>]=|[-+*/%<>!?:.,()[\]{}]))?/y;

/** Splits an expression into tokens. @throws ExpressionError for a letter that CEL has no use for */
export function tokensOf(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const [passed = '', opening, word, decimal, whole, symbol] = token.exec(source) ?? [];
    const text = opening ?? word ?? decimal ?? whole ?? symbol ?? '';
    at += passed.length - text.length;
    if (at >= source.length) break;
    if (opening !== undefined) {
      const { value, end } = readQuoted(source, at, opening);
      tokens.push({ kind: 'literal', text: source.slice(at, end), value, at });
      at = end;
      continue;
    }
    if (text === '') throw new ExpressionError(`'${source[at]}' is no part of CEL`, at, 'remove it, or put it in quotes');
    if (word !== undefined) tokens.push({ kind: 'identifier', text, at });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text, at });
    else tokens.push({ kind: 'literal', text, value: decimal === undefined ? wholeNumber(text) : Number(text), at });
    at += text.length;
  }
  tokens.push({ kind: 'end', text: 'the end', at: source.length });
  return tokens;
}

/** The range of an int is looked at by the parser, which knows of the minus before it. */
function wholeNumber(text: string): Value {
  return /[uU]$/.test(text) ? new Uint(BigInt(text.slice(0, -1))) : BigInt(text);
}
