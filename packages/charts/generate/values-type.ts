import { PlainWords } from './plain-words';
import type { MapShape } from './shape';
import { valuesSchema } from './values-schema';

/** Declared in every module, and seen from none outside; the printer keeps a name without digits as it is. */
export const rootName = 'Values';

/** TypeScript that declares `Values`, the complete form of the values, and the parts that it uses more than once. */
export async function valuesType(root: MapShape): Promise<string> {
  // It brings a formatter that takes longer to load than all else here.
  const { compile } = await import('json-schema-to-typescript');
  const words = new PlainWords();
  const printed = await compile(valuesSchema(root, rootName, words), rootName, {
    additionalProperties: false,
    bannerComment: '',
    declareExternallyReferenced: true,
    format: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    $refOptions: { resolve: { external: false, http: false, file: false } },
  });
  const declarations = printed
    .replaceAll(/^export /gm, '')
    .replaceAll(/(?<=: )\{\n\[k: string\]: (unknown|never)\n\}/g, 'Record<string, $1>')
    .replaceAll(/ \(([^()\n]*)\)$/gm, ' $1');
  return words.restore(indented(declarations));
}

/** Each line two spaces deeper than the brace that holds it; no line but a brace's own ends or begins with one. */
function indented(text: string): string {
  let depth = 0;
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('}')) depth -= 1;
    const placed = line === '' ? line : '  '.repeat(depth) + line;
    if (line.endsWith('{')) depth += 1;
    return placed;
  });
  return lines.join('\n');
}
