import type { ParsedType, Words } from './parse-type';

/** Lists become `readonly`, what may be absent may be `undefined`, and words become what they stand for. */
export function printType(type: ParsedType, words: Words, nameOf: (reference: string) => string, indent = ''): string {
  const inner = (part: ParsedType, deeper = indent): string => printType(part, words, nameOf, deeper);
  switch (type.is) {
    case 'name':
      return nameText(type.name, words, nameOf);
    case 'literal':
      return literalText(type.word, words);
    case 'union':
      return branches(type, inner).join(' | ');
    case 'list': {
      const items = inner(type.items);
      return type.items.is === 'union' || type.items.is === 'list' ? `readonly (${items})[]` : `readonly ${items}[]`;
    }
    default: {
      const deeper = `${indent}  `;
      const members = type.members.map(({ name, optional, type: member }) => {
        const text = [...branches(member, (part) => inner(part, deeper)), ...(optional && !isUnknown(member) ? ['undefined'] : [])].join(
          ' | ',
        );
        return `${deeper}${keyText(name, words)}${optional ? '?' : ''}: ${text};\n`;
      });
      // An object without fields takes `{}` and nothing else.
      const rest = type.rest ? inner(type.rest, deeper) : type.members.length === 0 ? 'never' : undefined;
      if (members.length === 0) return `{ [key: string]: ${rest} }`;
      return `{\n${members.join('')}${rest === undefined ? '' : `${deeper}[key: string]: ${rest};\n`}${indent}}`;
    }
  }
}

/** The members of a union, nested ones included, each once. */
function branches(type: ParsedType, print: (part: ParsedType) => string): readonly string[] {
  const flat = type.is === 'union' ? type.of.flatMap((part) => branches(part, print)) : [print(type)];
  return [...new Set(flat)];
}

function isUnknown(type: ParsedType): boolean {
  return type.is === 'name' && type.name === 'unknown';
}

function nameText(name: string, words: Words, nameOf: (reference: string) => string): string {
  if (!/^w\d+$/.test(name)) return name;
  const word = words[Number(name.slice(1))];
  if (word?.is !== 'reference') throw new Error(`${name} is no reference`);
  return nameOf(word.to);
}

function literalText(name: string, words: Words): string {
  const word = words[Number(name.slice(1))];
  if (word?.is !== 'literal') throw new Error(`${name} is no literal`);
  return quoted(word.value);
}

function keyText(name: string, words: Words): string {
  const word = words[Number(name.slice(1))];
  if (word?.is !== 'literal' || typeof word.value !== 'string') throw new Error(`${name} is no field`);
  return /^[A-Za-z_$][\w$]*$/.test(word.value) ? word.value : quoted(word.value);
}

/** A literal in ASCII: line separators, control characters and lone surrogates as escapes. */
function quoted(value: string | number | boolean | null): string {
  const text = JSON.stringify(value);
  return text.replaceAll(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
