import { CST, isMap, isScalar, isSeq, Lexer, parseAllDocuments } from 'yaml';

import { limits } from './limits';
import { SchemaError, shown } from './schema-error';

const options = {
  logLevel: 'silent',
  prettyErrors: false,
  // YAML 1.2's core schema whatever a document says: no dates, no binary, no merge keys.
  schema: 'core',
  resolveKnownTags: false,
  merge: false,
  // The parser compares each key with each other one; `refuseDoubleKeys` does it in linear time.
  uniqueKeys: false,
} as const;

/** A scalar's text follows this token, and is not to be taken for a token of its own. */
const scalarMark = '\u001F';

/**
 * The documents of a YAML file as plain data.
 * @param name for errors: a file's name or a URL
 * @throws SchemaError for what is no YAML, is too large or too deep, or uses anchors and aliases
 */
export function readYaml(name: string, source: string): readonly unknown[] {
  if (source.length > limits.yamlLength)
    throw new SchemaError(name, `has ${source.length} characters; at most ${limits.yamlLength} are accepted`);
  refuseCostly(name, source);
  try {
    const documents = parseAllDocuments(source, options);
    if (!Array.isArray(documents)) return [];
    return documents.map((document, index) => {
      const [error] = document.errors;
      if (error) throw new SchemaError(`${name}#${index + 1}`, `is no YAML: ${error.message.split('\n')[0]}`, { cause: error });
      refuseDoubleKeys(document.contents, `${name}#${index + 1}`);
      return document.toJS({ maxAliasCount: 0 }) as unknown;
    });
  } catch (error) {
    if (error instanceof SchemaError) throw error;
    // The parser recurses: what is nested past its stack ends here, as a RangeError.
    throw new SchemaError(name, `cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * Looks at the tokens before anything is built of them. An alias can stand for more than memory holds, or for itself;
 * anchors alone take the parser quadratic time. No CRD needs either.
 */
function refuseCostly(name: string, source: string): void {
  let tokens = 0;
  let depth = 0;
  let before = '';
  for (const token of new Lexer().lex(source)) {
    tokens += 1;
    if (tokens > limits.yamlTokens) throw new SchemaError(name, `has more than ${limits.yamlTokens} YAML tokens`);
    const type = before === scalarMark ? 'scalar' : CST.tokenType(token);
    if (type === 'anchor' || type === 'alias') throw new SchemaError(name, `${type} ${shown(token)} is not accepted; write the value out`);
    if (type === 'flow-map-start' || type === 'flow-seq-start') depth += 1;
    if (type === 'flow-map-end' || type === 'flow-seq-end') depth -= 1;
    if (depth > limits.yamlDepth) throw new SchemaError(name, `is nested more than ${limits.yamlDepth} brackets deep`);
    before = token;
  }
}

function refuseDoubleKeys(root: unknown, at: string): void {
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq(node)) for (const item of node.items) open.push(item);
    if (!isMap(node)) continue;
    const keys = new Set<string>();
    for (const { key, value } of node.items) {
      if (!isScalar(key)) throw new SchemaError(at, 'a key that is a list or a map is not accepted');
      const text = String(key.value);
      if (keys.has(text)) throw new SchemaError(at, `key ${shown(text)} stands twice in one map`);
      keys.add(text);
      if (value !== null) open.push(value);
    }
  }
}
