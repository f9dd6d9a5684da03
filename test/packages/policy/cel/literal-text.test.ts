import type { Json } from '@kube-world/model';
import { celLiteral, compileCel } from '@kube-world/policy';
import * as fc from 'fast-check';

const options = { at: 'policies/tried.ts', kubernetes: '1.36', variables: {} };

test.each<[string, Json, string]>([
  ['a text', 'ghcr.io', "'ghcr.io'"],
  ['a quote and a backslash', String.raw`it's \d`, String.raw`'it\'s \\d'`],
  ['an end of line', 'a\r\n\tb', String.raw`'a\r\n\tb'`],
  ['signs that a file would not show', '\u0000\u001b\u2028\ufeff', String.raw`'\u0000\u001b\u2028\ufeff'`],
  ['signs of other languages', 'bücher 🙂', "'bücher 🙂'"],
  ['whole numbers', [0, -7, 2 ** 53 - 1], '[0, -7, 9007199254740991]'],
  ['a fraction', 0.5, '0.5'],
  ['a truth', [true, false, null], '[true, false, null]'],
  ['a map', { "o'k": ['a'], none: [] }, String.raw`{'o\'k': ['a'], 'none': []}`],
])('%s is written so that CEL reads the same', (_, value, text) => {
  expect(celLiteral(value)).toBe(text);
});

test.each<[string, Json, string]>([
  ['half a surrogate pair', '\ud800', String.raw`CEL cannot write the text "\ud800"`],
  ['half of one in a name', { '\udfff': 1 }, 'it holds half a surrogate pair'],
  ['what is no number', [Number.NaN], 'CEL cannot be given the number NaN'],
  ['a number that has lost its last digits', 2 ** 53, 'CEL cannot be given the number 9007199254740992; write it as text'],
])('%s is refused', (_, value, message) => {
  expect(() => celLiteral(value)).toThrow(message);
});

test('any text that is written is read back as it was, and nothing in it becomes an expression', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("'", "'+'", '\\', "\\'", '\\u0041'),
  );
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const program = compileCel(`${celLiteral(texts)}.join('\\n') == whole`, {
        ...options,
        variables: { whole: { type: { kind: 'string' }, adapt: (json) => json as string } },
      });
      expect(program.evaluate({ whole: texts.join('\n') })).toEqual({ value: true });
    }),
    { numRuns: 300 },
  );
});
