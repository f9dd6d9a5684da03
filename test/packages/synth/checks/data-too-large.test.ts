import { dataTooLarge } from '../../../../packages/synth/src/checks/data-too-large';
import { contextOf, linesOf, object, unit } from './context-with';

const limit = 1024 * 1024;
const half = 'x'.repeat(limit / 2);
const coded = Buffer.alloc(limit / 2).toString('base64');

test.each<[string, string, object, number | undefined]>([
  ['a ConfigMap at the limit', 'ConfigMap', { data: { a: half, b: half } }, undefined],
  ['a ConfigMap one byte past it', 'ConfigMap', { data: { a: half, b: `${half}y` } }, limit + 1],
  ['bytes, and not characters', 'ConfigMap', { data: { a: half, b: 'é'.repeat(limit / 4 + 1) } }, limit + 2],
  ['texts and coded bytes together, at the limit', 'ConfigMap', { data: { a: half }, binaryData: { b: coded } }, undefined],
  ['texts and coded bytes together, past it', 'ConfigMap', { data: { a: half, c: '1' }, binaryData: { b: coded } }, limit + 1],
  ['keys are not counted', 'ConfigMap', { data: { a: half, b: half, ['k'.repeat(253)]: '' } }, undefined],
  ['a Secret past the limit', 'Secret', { data: { a: coded }, stringData: { b: `${half}y` } }, limit + 1],
  ['a Secret whose text stands in place of coded bytes', 'Secret', { data: { a: coded }, stringData: { a: half, b: half } }, undefined],
  ['what is no text', 'ConfigMap', { data: { a: null, b: 3 }, binaryData: [] }, undefined],
])('the API server takes a MiB of data: %s', (_, kind, data, bytes) => {
  const lines = linesOf(dataTooLarge, contextOf([unit('web', { manifests: [object('v1', kind, 'big', { ...data })] })]));
  expect(lines).toEqual(
    bytes === undefined ? [] : [`pi/web/${kind}/big: its values have ${bytes} bytes together, and the API server takes 1048576`],
  );
});
