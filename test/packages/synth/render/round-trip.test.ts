import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';

import { toYaml } from '../../../../packages/synth/src/render/to-yaml';
import { objectWith, printWithKustomize, readers, readWithKubectl, readWithPyYaml, testWithKubectl, testWithPyYaml } from './readers';
import { ambiguous, numbers, texts, trees } from './values';

/** `-0` is written as 0, as JSON does. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

/** Every position that text can be in: value, item, key, nested ones of each, and last in the file. */
function everywhere(text: string): unknown {
  return {
    first: text,
    [text]: text,
    list: [text, [text, [text]], { [text]: text, after: 1 }, { a: { b: text } }],
    map: { map: { a: text, b: 2 } },
    last: [text],
  };
}

const places = ambiguous.map((text) => everywhere(text));
/** One document of very many values: a program is started once. The seed makes a failure come again. */
const batch = objectWith({
  places,
  trees: fc.sample(trees, { numRuns: 800, seed: 11 }),
  texts: fc.sample(texts, { numRuns: 1500, seed: 12 }),
  numbers: fc.sample(numbers, { numRuns: 1000, seed: 13 }),
});

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('gives back every ambiguous text wherever it stands', () => {
    const misread = ambiguous.filter(
      (text) => !isDeepStrictEqual(read(toYaml(everywhere(text))), everywhere(text)) || read(toYaml(text)) !== text,
    );
    expect(misread).toEqual([]);
  });

  test('gives back any value', () => {
    fc.assert(
      fc.property(trees, (value) => {
        expect(read(toYaml(value))).toEqual(asJson(value));
      }),
      { numRuns: 300 },
    );
  });

  test('gives back any number exactly', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect(read(toYaml({ number }))).toEqual(asJson({ number }));
      }),
      { numRuns: 300 },
    );
  });
});

testWithKubectl('kubectl reads every value as it was (skipped where the npm layer has no kubectl)', async () => {
  expect(await readWithKubectl(toYaml(batch))).toEqual(asJson(batch));
});

testWithPyYaml('PyYAML reads every value as it was (skipped without python3 and its yaml)', () => {
  const read = readWithPyYaml(toYaml(batch));
  expect(read.length).toBeGreaterThan(0);
  for (const value of read) expect(value).toEqual(asJson(batch));
});

/** Texts that kustomize itself prints as it read them: its own writer knows no tabs, no control characters and no key `<<`. */
const printsWell = (text: string): boolean =>
  /^(?:[\n\x20-\x7E]|[\u00A1-\u1FFF]|[\u3001-\uD7FF])*$/.test(text) && !/^[\n ]|[ \n]$|<</.test(text) && text.length < 70;

testWithKubectl('kustomize reads every text that it can print itself (skipped where the npm layer has no kubectl)', async () => {
  const object = objectWith(
    [...ambiguous, ...fc.sample(texts, { numRuns: 2000, seed: 14 })]
      .filter((text) => printsWell(text))
      .map((text) => ({ [text]: text, list: [text] })),
  );
  const printed = await printWithKustomize(toYaml(object));
  expect(readers['yaml, YAML 1.2']?.(printed)).toEqual(object);
});
