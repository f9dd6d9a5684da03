const limit = 1024 * 1024;
const half = 'x'.repeat(limit / 2);
const coded = Buffer.alloc(limit / 2).toString('base64');

/** ConfigMaps and Secrets about the limit of their data; `bytes` of those that are past it. */
export const bigData: readonly (readonly [title: string, kind: string, data: object, bytes: number | undefined])[] = [
  ['a ConfigMap at the limit', 'ConfigMap', { data: { a: half, b: half } }, undefined],
  ['a ConfigMap one byte past it', 'ConfigMap', { data: { a: half, b: `${half}y` } }, limit + 1],
  ['bytes, and not characters', 'ConfigMap', { data: { a: half, b: 'é'.repeat(limit / 4 + 1) } }, limit + 2],
  ['texts and coded bytes together, at the limit', 'ConfigMap', { data: { a: half }, binaryData: { b: coded } }, undefined],
  ['texts and coded bytes together, past it', 'ConfigMap', { data: { a: half, c: '1' }, binaryData: { b: coded } }, limit + 1],
  ['keys are not counted', 'ConfigMap', { data: { a: half, b: half, ['k'.repeat(253)]: '' } }, undefined],
  ['a Secret past the limit', 'Secret', { data: { a: coded }, stringData: { b: `${half}y` } }, limit + 1],
  ['a Secret whose text stands in place of coded bytes', 'Secret', { data: { a: coded }, stringData: { a: half, b: half } }, undefined],
];
