import type { JSONSchema } from 'json-schema-to-typescript';

import type { TypeNode } from './type-node';
import { parseType, type Words } from './parse-type';
import { printType } from './print-type';

/** A type that a file declares under a name of ours. */
export interface Declaration {
  readonly name: string;
  readonly type: TypeNode;
}

const options = {
  additionalProperties: false,
  bannerComment: '',
  declareExternallyReferenced: false,
  format: false,
  ignoreMinAndMaxItems: true,
  unknownAny: true,
};

/**
 * The declarations of one file as TypeScript. What comes from a schema (names of fields, enum values) is handed to the
 * compiler as numbered words, and put back as quoted text into what it made: no text of a schema ever passes as code.
 * @param nameOf how a reference is written in this file
 */
export async function compileDeclarations(declarations: readonly Declaration[], nameOf: (reference: string) => string): Promise<string> {
  if (declarations.length === 0) return '';
  const words: Words = [];
  const root: JSONSchema = {
    type: 'object',
    additionalProperties: false,
    required: declarations.map((_, index) => `t${index}`),
    properties: Object.fromEntries(declarations.map(({ type }, index) => [`t${index}`, schemaOf(type, words)])),
  };
  // It brings a formatter with it, which we do not use: loaded when there is something to compile.
  const { compile } = await import('json-schema-to-typescript');
  const compiled = await compile(root, 'Root', options);
  const made = parseType(compiled.replace(/^\s*export interface Root\s*/, ''));
  if (made.is !== 'object') throw new Error('json-schema-to-typescript made something else than an interface');
  const types = new Map(made.members.map((member) => [member.name, member.type]));
  return declarations
    .map(({ name }, index) => {
      const type = types.get(`t${index}`);
      if (!type) throw new Error(`json-schema-to-typescript lost the declaration of ${name}`);
      const text = printType(type, words, nameOf);
      return text.startsWith('{\n') && text.endsWith('\n}') ? `export interface ${name} ${text}\n` : `export type ${name} = ${text};\n`;
    })
    .join('');
}

function schemaOf(type: TypeNode, words: Words): JSONSchema {
  const word = (value: Words[number]): string => `w${words.push(value) - 1}`;
  switch (type.is) {
    case 'simple':
      return type.text === 'unknown' ? {} : { type: type.text };
    case 'literals':
      return { enum: type.values.map((value) => word({ is: 'literal', value })) };
    case 'reference':
      return { tsType: word({ is: 'reference', to: type.to }) };
    case 'union':
      return { anyOf: type.of.map((branch) => schemaOf(branch, words)) };
    case 'list':
      return { type: 'array', items: schemaOf(type.items, words) };
    case 'map':
      return { type: 'object', additionalProperties: schemaOf(type.values, words) };
    default: {
      const members = type.members.map((member) => [word({ is: 'literal', value: member.name }), member] as const);
      return {
        type: 'object',
        additionalProperties: type.open,
        required: members.filter(([, member]) => member.required).map(([name]) => name),
        properties: Object.fromEntries(members.map(([name, member]) => [name, schemaOf(member.type, words)])),
      };
    }
  }
}
