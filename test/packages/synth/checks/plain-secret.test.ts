import fc from 'fast-check';
import { stringify } from 'yaml';

import { findSecrets } from '../../../../packages/synth/src/checks/find-secrets';
import { plainSecret } from '../../../../packages/synth/src/checks/plain-secret';
import { contextOf, linesOf, object, release, unit } from './context-with';

const secret = object('v1', 'Secret', 'login', { stringData: { user: 'somebody' } });
const cipher = 'ENC[AES256_GCM,data:aGVsbG8=,iv:aXY=,tag:dGFn,type:str]';
const sops = { mac: cipher, lastmodified: '2026-01-01T00:00:00Z', age: [{ recipient: 'age1', enc: 'x' }] };

test.each<[string, unknown, string]>([
  ['stringData', secret, ''],
  ['data', object('v1', 'Secret', 'login', { data: { user: 'c29tZWJvZHk=' } }), ''],
  ['an item of a List', { apiVersion: 'v1', kind: 'List', items: [{}, secret] }, 'items[1]'],
  ['a List in a List', { kind: 'List', items: [{ kind: 'List', items: [secret] }] }, 'items[0].items[0]'],
  ['extra objects of a chart', { extraObjects: [secret] }, 'extraObjects[0]'],
  ['a fragment without a version', { extraDeploy: { a: { kind: 'Secret', data: { a: 'b' } } } }, 'extraDeploy.a'],
  ['a text of a chart', { extraManifests: [stringify(secret)] }, 'extraManifests[0]'],
  ['a template of a chart', { extra: 'kind: Secret\nmetadata:\n  name: {{ .Release.Name }}\nstringData:\n  user: somebody\n' }, 'extra'],
  ['YAML in a ConfigMap', object('v1', 'ConfigMap', 'c', { data: { 'a.yaml': stringify(secret) } }), "data['a.yaml']"],
  [
    'binary data of a ConfigMap',
    object('v1', 'ConfigMap', 'c', { binaryData: { 'a.yaml': Buffer.from(stringify(secret)).toString('base64') } }),
    "binaryData['a.yaml']",
  ],
  ['the second document of a text', { text: `a: 1\n---\n${stringify(secret)}` }, 'text'],
  ['a document after a marker with a comment', { text: `a: 1\n--- # next\n${stringify(secret)}` }, 'text'],
  ['YAML in YAML', { text: stringify(object('v1', 'ConfigMap', 'c', { data: { inner: stringify(secret) } })) }, 'text.data.inner'],
  [
    'what was last applied',
    object('v1', 'Secret', 'x', {
      metadata: { name: 'x', annotations: { 'kubectl.kubernetes.io/last-applied-configuration': JSON.stringify(secret) } },
    }),
    "metadata.annotations['kubectl.kubernetes.io/last-applied-configuration']",
  ],
  ['JSON over lines', { text: JSON.stringify(secret, undefined, 2) }, 'text'],
  ['flow style', { text: "{apiVersion: v1, kind: 'Secret', data: {a: b}}" }, 'text'],
  ['a quoted kind', { text: '"kind": "Secret"\n"data": {"a": "b"}\n' }, 'text'],
  ['a text past what is parsed', { text: `${'# filling\n'.repeat(60_000)}${stringify(secret)}` }, 'text'],
  ['an encrypted one without its seal', { ...secret, stringData: { a: cipher }, sops: { age: [] } }, ''],
  ['an encrypted one with a value left', { ...secret, stringData: { a: cipher, b: 'plain' }, sops }, ''],
  ['a cipher text without the metadata', { ...secret, stringData: { a: cipher } }, ''],
])('[KW-43] a plain Secret is found as %s', (_, value, path) => {
  expect(
    plainSecret(contextOf([unit('web', { built: [{ manifest: value as typeof secret, at: 'pi/web/x' }] })])).map(({ at }) => at),
  ).toEqual([`pi/web/x ${path}`.trimEnd()]);
});

test.each<[string, unknown]>([
  ['a Secret without data', object('v1', 'Secret', 'x')],
  ['a Secret with empty data', object('v1', 'Secret', 'x', { data: {}, stringData: { later: '' } })],
  ['a token that the cluster fills in', object('v1', 'Secret', 'x', { type: 'kubernetes.io/service-account-token' })],
  ['an encrypted Secret', object('v1', 'Secret', 'x', { data: { a: cipher, empty: '' }, sops })],
  ['an encrypted Secret as text', { text: stringify(object('v1', 'Secret', 'x', { data: { a: cipher }, sops })) }],
  ['a reference', { kind: 'Secret', name: 'x' }],
  ['a sealed Secret', object('bitnami.com/v1alpha1', 'SealedSecret', 'x', { spec: { encryptedData: { a: 'b' } } })],
  ['a kind of that name of another group', object('example.com/v1', 'Secret', 'x', { data: { a: 'b' } })],
  ['prose about it', { text: 'Use kind: Secret for data: it is kept apart.' }],
  ['a rule for Secrets', { text: stringify({ rules: [{ kind: 'Secret', verbs: ['get'] }], data: { a: 'b' } }) }],
  ['a template of a reference', { text: 'kind: Secret\nname: {{ .Values.name }}\n' }],
])('what holds no plain Secret passes: %s', (_, value) => {
  expect(findSecrets(value)).toEqual([]);
});

test('an issue names the Secret, its keys and the place in the values, and never what it holds', () => {
  const [issue] = plainSecret(contextOf([unit('web', { releases: [release('web', { values: { extraObjects: [secret] } })] })]));
  expect(issue).toEqual({
    rule: 'plain-secret',
    severity: 'error',
    at: 'pi/web/chart values.extraObjects[0]',
    message: "Secret 'login' holds data that everybody can read ('user')",
    remedy: 'keep it out of Git, or encrypt it with SOPS, and refer to it by its name',
  });
});

test('what an engine makes of a chart is not said twice', () => {
  const values = { extraObjects: [secret] };
  const made = { manifest: object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'web', { spec: { values } }), at: 'pi/web/chart' };
  expect(linesOf(plainSecret, contextOf([unit('web', { built: [made], releases: [release('web', { values })] })]))).toHaveLength(1);
});

test('aliases that multiply are judged without being unfolded', () => {
  const row = (name: string, of: string): string => `${name}: &${name} [${Array.from({ length: 10 }, () => of).join(', ')}]\n`;
  const bomb = ['x', '*a', '*b', '*c', '*d', '*e', '*f', '*g'].map((of, index) => row('abcdefgh'.charAt(index), of)).join('');
  expect(findSecrets({ text: `${bomb}kind: Secret\ndata:\n  a: b\n` }).map(({ path }) => path)).toEqual([['text']]);
});

test('a value that holds itself twice comes to an end', () => {
  const round: Record<string, unknown> = { inner: secret };
  round['self'] = [round];
  round['again'] = [round];
  expect(findSecrets(round).map(({ path }) => path)).toEqual([['inner']]);
});

/** Where a Secret may be hidden: each way wraps what is inside of it. */
const wrappings: readonly ((inside: unknown) => unknown)[] = [
  (inside) => [inside],
  (inside) => [{ a: 1 }, 'text', inside],
  (inside) => ({ key: inside, other: null }),
  (inside) => ({ apiVersion: 'v1', kind: 'List', items: [inside] }),
  (inside) => ({ apiVersion: 'v1', kind: 'ConfigMap', data: { 'a.json': JSON.stringify(inside) } }),
  (inside) => ({ text: stringify(inside) }),
  (inside) => ({ text: `note: first\n---\n${stringify(inside)}\n---\nnote: last\n` }),
];

test('a Secret planted anywhere in anything is found, once', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 2 }),
      fc.array(fc.integer({ min: 0, max: wrappings.length - 1 }), { maxLength: 6 }),
      fc.constantFrom('data', 'stringData'),
      (noise, ways, field) => {
        const planted = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'planted' }, [field]: { key: 'value' } };
        // five texts in one another are read; a person writes two
        const texts = ways.filter((way) => way >= 4).length;
        fc.pre(texts <= 5);
        const hidden = ways.reduce<unknown>((inside, way) => wrappings[way]?.(inside), planted);
        expect(findSecrets({ noise, hidden }).filter(({ name }) => name === 'planted')).toHaveLength(1);
      },
    ),
    { numRuns: 200 },
  );
});

test('anything without that kind is let through', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      fc.pre(!JSON.stringify(value).includes('Secret'));
      expect(findSecrets(value)).toEqual([]);
    }),
  );
});
