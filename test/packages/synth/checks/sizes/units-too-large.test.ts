import { gzipSync } from 'node:zlib';

import type { ClusterSpec, Manifest } from '@kube-world/model';

import { renderManifest } from '../../../../../packages/synth/src/render/render-manifest';
import { bundleTooLarge } from '../../../../../packages/synth/src/checks/sizes/bundle-too-large';
import { releaseTooLarge } from '../../../../../packages/synth/src/checks/sizes/release-too-large';
import { clusterOf, contextOf, linesOf, object, release, unit } from '../context-with';

const stored = 1.5 * 1024 * 1024;
const secret = 1024 * 1024;
const engine = (name: ClusterSpec['engine']) => ({ cluster: clusterOf({ engine: name }) });

/** Text in which nothing repeats: 64 letters drawn by a fixed rule. */
function noise(length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let state = 1;
  let text = '';
  while (text.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += letters[state >>> 26];
  }
  return text;
}

const config = (name: string, text: string): Manifest => object('v1', 'ConfigMap', name, { data: { text } });
const content = (manifest: Manifest): string => gzipSync(renderManifest(manifest)).toString('base64');
const bundleOf = (...manifests: readonly Manifest[]): number =>
  JSON.stringify({
    spec: {
      helm: [],
      resources: manifests.map((each) => ({ name: `configmap.${each.metadata.name}.yaml`, content: content(each), encoding: 'base64+gz' })),
    },
  }).length;
const releaseOf = (...manifests: readonly Manifest[]): number => {
  const files = manifests.map((each) => ({
    name: `configmap.${each.metadata.name}.yaml`,
    data: Buffer.from(renderManifest(each)).toString('base64'),
  }));
  const packed = gzipSync(JSON.stringify({ chart: { files }, manifest: manifests.map(renderManifest).join('---\n') }), { level: 9 });
  return packed.toString('base64').length;
};

/** The most noise with which a measure is within its limit; it grows with the noise, all but evenly. */
function most(limit: number, measure: (length: number) => number): number {
  const near = Math.floor(limit / (measure(limit / 2) / (limit / 2)));
  let [fits, past] = [near - 4000, near + 4000];
  while (past - fits > 1) {
    const middle = Math.floor((fits + past) / 2);
    if (measure(middle) <= limit) fits = middle;
    else past = middle;
  }
  return fits;
}

/** Base64 grows by four bytes at once, and what is packed now and then by none. */
const firstPast = (fits: number, measure: (length: number) => number): number =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((more) => fits + more).find((length) => measure(length) > secret) ?? fits;

const long = noise(2_000_000);
const two = (length: number): readonly [Manifest, Manifest] => [
  config('a', long.slice(0, length)),
  config('b', long.slice(length / 2, length)),
];

test('a bundle of Fleet is one object, to the byte', () => {
  const fits = most(stored, (length) => bundleOf(...two(length)));
  const lines = (length: number, more = engine('fleet')): readonly string[] =>
    linesOf(bundleTooLarge, contextOf([unit('web', { manifests: two(length) })], more));
  expect(lines(fits)).toEqual([]);
  expect(lines(fits + 1)).toEqual([
    `pi/web: Fleet keeps the unit as one object of some ${bundleOf(...two(fits + 1))} bytes, packed, and etcd takes ${stored}`,
  ]);
  expect(lines(fits + 1, engine('flux'))).toEqual([]);
});

test('what packs well is no large bundle, and less than a million bytes is not packed', () => {
  const found = (text: string) => bundleTooLarge(contextOf([unit('web', { manifests: [config('a', text)] })], engine('fleet')));
  expect(found('x'.repeat(3_000_000))).toEqual([]);
  expect(found(long.slice(0, 900_000))).toEqual([]);
});

test.each([
  [0, []],
  [1, ['warning']],
])('the values of a chart are part of its bundle, as they are: %i bytes past the limit', (more, severities) => {
  const frame = JSON.stringify({ spec: { helm: [{ values: { text: '' } }], resources: [] } }).length;
  const chart = release('web', { values: { text: 'x'.repeat(stored - frame + more) } });
  const found = bundleTooLarge(contextOf([unit('web', { releases: [chart] })], engine('fleet')));
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test('a release is one value of a Secret, to the byte', () => {
  const fits = most(secret, (length) => releaseOf(...two(length)));
  const lines = (length: number, more = engine('fleet')): readonly string[] =>
    linesOf(releaseTooLarge, contextOf([unit('web', { manifests: two(length) })], more));
  expect(lines(fits)).toEqual([]);
  const past = firstPast(fits, (length) => releaseOf(...two(length)));
  expect(lines(past)).toEqual([
    `pi/web: its objects take some ${releaseOf(...two(past))} bytes of the Secret in which Helm keeps the release, and it holds ${secret}`,
  ]);
  expect(lines(past, engine('flux'))).toEqual([]);
});

test('the values of a chart are kept with its release, whatever the engine', () => {
  const sizeOf = (length: number): number =>
    gzipSync(JSON.stringify({ config: { text: long.slice(0, length) } }), { level: 9 }).toString('base64').length;
  const fits = most(secret, sizeOf);
  const lines = (length: number): readonly string[] =>
    linesOf(
      releaseTooLarge,
      contextOf([unit('web', { releases: [release('web', { values: { text: long.slice(0, length) } })] })], engine('flux')),
    );
  expect(lines(fits)).toEqual([]);
  const past = firstPast(fits, sizeOf);
  expect(lines(past)).toEqual([
    `pi/web/chart: the values alone take some ${sizeOf(past)} bytes of the Secret in which Helm keeps the release, and it holds ${secret}`,
  ]);
});

test.each<unknown>([null, Number.NaN, undefined, [undefined], { deep: JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`) as unknown }])(
  'what is no YAML is not weighed: %p',
  (value) => {
    const manifests = [object('v1', 'ConfigMap', 'a', { value, data: { text: long.slice(0, 600_000) } })];
    const context = contextOf([unit('web', { manifests, releases: [] })], engine('fleet'));
    expect([bundleTooLarge, releaseTooLarge].flatMap((rule) => rule(context)).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);
