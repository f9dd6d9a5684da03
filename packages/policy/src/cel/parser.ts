import type { Expression, Member } from './ast';
import { type Token, tokensOf } from './lexer';
import { expandMacro } from './macros';
import { isNumber, numberOf } from './number-literal';
import { call, maximumDepth, tooDeep, unexpected } from './parser-parts';
import { ExpressionError } from './syntax-error';

const reserved = new Set(
  'as break const continue else false for function if import in let loop package namespace null return true var void while'.split(' '),
);
const relations = new Set(['<', '<=', '>', '>=', '==', '!=', 'in']);
const sums = new Set(['+', '-']);
const products = new Set(['*', '/', '%']);

/**
 * Reads an expression by the grammar of cel-go 0.26, macros expanded.
 * @param minor of Kubernetes, 36 for 1.36: which macros there are
 * @throws ExpressionError with the place in the text
 */
export function parse(source: string, minor: number): Expression {
  return new Parser(tokensOf(source), minor).whole();
}

class Parser {
  private position = 0;
  private depth = 0;

  public constructor(
    private readonly tokens: readonly Token[],
    private readonly minor: number,
  ) {}

  public whole(): Expression {
    const expression = this.expression();
    if (this.token.kind !== 'end') throw unexpected(this.token, 'an operator or the end');
    return expression;
  }

  private get token(): Token {
    return this.tokens[this.position] as Token;
  }

  private expression(): Expression {
    this.depth += 1;
    if (this.depth > maximumDepth) throw tooDeep(this.token.at);
    const condition = this.or();
    const { at } = this.token;
    const made = this.take('?') ? call('_?_:_', at, condition, this.or(), this.after(':')) : condition;
    this.depth -= 1;
    return made;
  }

  private or(): Expression {
    return this.logical('||', () => this.logical('&&', () => this.relation()));
  }

  /** A long chain becomes a tree of little depth: it makes no difference which of two is asked together first. */
  private logical(operator: string, part: () => Expression): Expression {
    const { at } = this.token;
    const parts = [part()];
    while (this.take(operator)) parts.push(part());
    const joined = (from: number, to: number): Expression => {
      const middle = (from + to) >> 1;
      return to - from === 1 ? (parts[from] as Expression) : call(`_${operator}_`, at, joined(from, middle), joined(middle, to));
    };
    return joined(0, parts.length);
  }

  private relation(): Expression {
    return this.chain(
      (text) => relations.has(text),
      () => this.sum(),
    );
  }

  private sum(): Expression {
    return this.chain(
      (text) => sums.has(text),
      () =>
        this.chain(
          (text) => products.has(text),
          () => this.unary(),
        ),
    );
  }

  /** Operators of one rank, the left one first. */
  private chain(isOperator: (text: string) => boolean, part: () => Expression): Expression {
    let left = part();
    for (let count = 1; ; count += 1) {
      const { kind, text, at } = this.token;
      if (count > maximumDepth) throw tooDeep(at);
      if (kind === 'literal' || kind === 'end' || !isOperator(text)) return left;
      this.position += 1;
      left = call(text === 'in' ? '@in' : `_${text}_`, at, left, part());
    }
  }

  private unary(): Expression {
    const { text, at, kind } = this.token;
    if (kind !== 'symbol' || (text !== '!' && text !== '-')) return this.postfix();
    // a minus before a number belongs to the number: the least int cannot be written otherwise
    const isRepeated = (): boolean => this.isSymbol(text) && (text === '!' || !isNumber(this.tokens[this.position + 1]));
    let count = 0;
    for (; isRepeated(); count += 1) this.position += 1;
    const operand = this.postfix();
    return count % 2 === 0 ? operand : call(`${text}_`, at, operand);
  }

  private postfix(): Expression {
    let operand = this.primary();
    for (let count = 1; ; count += 1) {
      const { at } = this.token;
      if (count > maximumDepth) throw tooDeep(at);
      if (this.take('.')) {
        const optional = this.take('?');
        const field = this.identifier();
        if (!optional && this.take('(')) operand = this.called(field, at, operand);
        else operand = { kind: 'select', operand, field, as: optional ? 'optional' : 'value', at };
      } else if (this.take('[')) {
        const optional = this.take('?');
        const index = this.expression();
        this.want(']');
        operand = call(optional ? '_[?_]' : '_[_]', at, operand, index);
      } else if (this.isSymbol('{') && operand.kind !== 'literal') {
        throw new ExpressionError('objects of a type cannot be made here', at, 'make a map: {"key": value}');
      } else return operand;
    }
  }

  private primary(): Expression {
    const { kind, text, at, value } = this.token;
    if (kind === 'end') throw unexpected(this.token, 'a value');
    if (kind === 'symbol' && text === '-') {
      this.position += 1;
      return this.number(true);
    }
    if (kind === 'literal') {
      if (isNumber(this.token)) return this.number(false);
      this.position += 1;
      return { kind: 'literal', value: value ?? null, at };
    }
    if (kind === 'identifier') return this.named();
    this.position += 1;
    switch (text) {
      case '(': {
        const inner = this.expression();
        this.want(')');
        return inner;
      }
      case '[':
        return { kind: 'list', items: this.members(']', () => this.member()), at };
      case '{':
        return { kind: 'map', entries: this.members('}', () => this.entry()), at };
      case '.':
        throw new ExpressionError('a name cannot start with a dot', at, 'leave the dot out');
      default:
        this.position -= 1;
        throw unexpected(this.token, 'a value');
    }
  }

  private number(isNegative: boolean): Expression {
    const { token } = this;
    this.position += 1;
    return { kind: 'literal', value: numberOf(token, isNegative), at: token.at };
  }

  private named(): Expression {
    const { text, at } = this.token;
    this.position += 1;
    if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', at };
    if (text === 'null') return { kind: 'literal', value: null, at };
    if (reserved.has(text)) throw new ExpressionError(`'${text}' is a word of CEL's own`, at, `escape the field as __${text}__`);
    return this.take('(') ? this.called(text, at, undefined) : { kind: 'identifier', name: text, at };
  }

  private called(name: string, at: number, target: Expression | undefined): Expression {
    const args = this.members(')', () => this.expression());
    return expandMacro({ kind: 'call', name, target, args, at }, this.minor);
  }

  private members<M>(closing: string, read: () => M): M[] {
    const members: M[] = [];
    while (!this.take(closing)) {
      members.push(read());
      if (!this.take(',')) {
        this.want(closing);
        break;
      }
      if (closing === ')' && this.isSymbol(')')) throw unexpected(this.token, 'an argument');
    }
    return members;
  }

  private member(): Member {
    const optional = this.take('?');
    return { value: this.expression(), optional };
  }

  private entry(): Member & { readonly key: Expression } {
    const optional = this.take('?');
    return { key: this.expression(), value: this.after(':'), optional };
  }

  private identifier(): string {
    const { kind, text } = this.token;
    if (kind !== 'identifier' || text === 'in' || text === 'true' || text === 'false' || text === 'null')
      throw unexpected(this.token, 'a name');
    this.position += 1;
    return text;
  }

  private isSymbol(text: string): boolean {
    return this.token.kind === 'symbol' && this.token.text === text;
  }

  private take(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.position += 1;
    return true;
  }

  private after(text: string): Expression {
    this.want(text);
    return this.expression();
  }

  private want(text: string): void {
    if (!this.take(text)) throw unexpected(this.token, `'${text}'`);
  }
}
