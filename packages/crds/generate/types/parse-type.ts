/** What a numbered word stands for. */
export type Words = (
  | { readonly is: 'literal'; readonly value: string | number | boolean | null }
  | { readonly is: 'reference'; readonly to: string }
)[];

/** A type as json-schema-to-typescript printed it; names are words (`w12`) or TypeScript's own. */
export type ParsedType =
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'literal'; readonly word: string }
  | { readonly is: 'union'; readonly of: readonly ParsedType[] }
  | { readonly is: 'list'; readonly items: ParsedType }
  | { readonly is: 'object'; readonly members: readonly ParsedMember[]; readonly rest?: ParsedType };

export interface ParsedMember {
  readonly name: string;
  readonly optional: boolean;
  readonly type: ParsedType;
}

const token = /\s*(\[k: string\]|[A-Za-z]\w*|"w\d+"|\[\]|[{}()|?:])/y;

/** Reads the few forms that can occur. @throws Error at anything else: nothing unforeseen passes into generated code */
export function parseType(source: string): ParsedType {
  const tokens = tokensOf(source);
  let at = 0;
  const peek = (): string | undefined => tokens[at];
  const take = (expected?: string): string => {
    const found = tokens[at];
    if (found === undefined || (expected !== undefined && found !== expected))
      throw new Error(`expected ${expected ?? 'a type'}, got ${JSON.stringify(found ?? 'the end')}`);
    at += 1;
    return found;
  };

  const union = (): ParsedType => {
    const branches = [postfix()];
    while (peek() === '|') {
      take('|');
      branches.push(postfix());
    }
    return branches.length === 1 && branches[0] ? branches[0] : { is: 'union', of: branches };
  };
  const postfix = (): ParsedType => {
    let made = primary();
    while (peek() === '[]') {
      take('[]');
      made = { is: 'list', items: made };
    }
    return made;
  };
  const primary = (): ParsedType => {
    if (peek() === '{') return object();
    const found = take();
    if (found === '(') {
      const inner = union();
      take(')');
      return inner;
    }
    if (found.startsWith('"')) return { is: 'literal', word: found.slice(1, -1) };
    if (/^[A-Za-z]/.test(found)) return { is: 'name', name: found };
    throw new Error(`expected a type, got ${JSON.stringify(found)}`);
  };
  const object = (): ParsedType => {
    const members: ParsedMember[] = [];
    let rest: ParsedType | undefined;
    take('{');
    while (peek() !== '}') {
      const name = take();
      const optional = peek() === '?';
      if (optional) take('?');
      take(':');
      const type = union();
      if (name === '[k: string]') rest = type;
      else members.push({ name, optional, type });
    }
    take('}');
    return rest ? { is: 'object', members, rest } : { is: 'object', members };
  };

  const made = union();
  if (at !== tokens.length) throw new Error(`expected the end, got ${JSON.stringify(peek())}`);
  return made;
}

function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  const text = source.trimEnd();
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const start = token.lastIndex;
    const found = token.exec(text)?.[1];
    if (found === undefined) throw new Error(`cannot read ${JSON.stringify(text.slice(start, start + 40))}`);
    tokens.push(found);
  }
  return tokens;
}
