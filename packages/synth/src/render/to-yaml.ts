import { blockScalar } from './block-scalar';
import { number } from './number';
import { RenderError } from './render-error';
import { scalar } from './scalar';

const step = '  ';
const deepest = 200;
/** Readers look for the colon within 1,024 bytes; a UTF-16 unit has up to three. */
const longestKey = 340;

/**
 * A value as one YAML document that Go's, YAML 1.1 and YAML 1.2 readers give back as the same value. Maps keep their order
 * and lose their `undefined` members; lists stand below their key without further indentation, as kubectl prints them.
 * @throws RenderError that names the field, for what is no plain data or no value that all readers share
 */
export function toYaml(value: unknown): string {
  if (typeof value === 'string') {
    const block = text(value, '');
    // a reader may count the indentation that is told to it from another column here than inside a map
    return block.startsWith('|2') ? `${scalar(value)}\n` : block;
  }
  if (typeof value !== 'object' || value === null) return `${word(value)}\n`;
  return nested(value, '', '', 0) ?? (Array.isArray(value) ? '[]\n' : '{}\n');
}

/** The members or items of a map or list, one a line, the first one after `first`; undefined when there are none. */
function nested(value: object, pad: string, first: string, depth: number): string | undefined {
  if (depth > deepest) throw new RenderError(`more than ${deepest} levels lie inside each other, or the value holds itself`);
  if (Array.isArray(value)) return value.length === 0 ? undefined : items(value, pad, first, depth);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    throw new RenderError(`an instance of ${nameOf(prototype)} is no plain data; give a map, a list, text or a number`);
  return members(value as Record<string, unknown>, pad, first, depth);
}

function members(map: Readonly<Record<string, unknown>>, pad: string, first: string, depth: number): string | undefined {
  let out = '';
  let lead = first;
  let key = '';
  try {
    for (key of Object.keys(map)) {
      const value = map[key];
      if (value === undefined) continue;
      out += lead + keyText(key, pad);
      lead = pad;
      if (typeof value === 'string') out += ` ${text(value, pad)}`;
      else if (typeof value !== 'object' || value === null) out += ` ${word(value)}\n`;
      else if (Array.isArray(value)) {
        const inner = nested(value, pad, pad, depth + 1);
        out += inner === undefined ? ' []\n' : `\n${inner}`;
      } else {
        const inner = nested(value, pad + step, pad + step, depth + 1);
        out += inner === undefined ? ' {}\n' : `\n${inner}`;
      }
    }
  } catch (error) {
    throw error instanceof RenderError ? error.below(key) : error;
  }
  return out === '' ? undefined : out;
}

function items(list: readonly unknown[], pad: string, first: string, depth: number): string {
  let out = '';
  let lead = first;
  let index = 0;
  try {
    for (; index < list.length; index += 1) {
      const value = list[index];
      out += `${lead}- `;
      lead = pad;
      if (typeof value === 'string') out += text(value, pad);
      else if (typeof value !== 'object' || value === null) out += `${word(value)}\n`;
      else out += nested(value, pad + step, '', depth + 1) ?? (Array.isArray(value) ? '[]\n' : '{}\n');
    }
  } catch (error) {
    throw error instanceof RenderError ? error.below(index) : error;
  }
  return out;
}

/** Text after `key: ` or `- `, with its line break. */
function text(value: string, pad: string): string {
  if (value.includes('\n')) {
    const block = blockScalar(value, pad + step);
    if (block !== undefined) return block;
  }
  return `${scalar(value)}\n`;
}

function keyText(key: string, pad: string): string {
  const rendered = scalar(key);
  return rendered.length > longestKey ? `? ${rendered}\n${pad}:` : `${rendered}:`;
}

/** What is neither text nor nested. */
function word(value: unknown): string {
  switch (typeof value) {
    case 'number':
      return number(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      return 'null';
    case 'undefined':
      throw new RenderError('undefined is no value of a list; leave the item out');
    default:
      throw new RenderError(`a ${typeof value} is no plain data; give a map, a list, text or a number`);
  }
}

function nameOf(prototype: unknown): string {
  const { constructor } = prototype as { readonly constructor?: unknown };
  return typeof constructor === 'function' ? constructor.name : 'a class';
}
