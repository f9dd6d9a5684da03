import type { ClusterSpec, Fleet } from '@kube-world/model';

import { randomRecipient } from '../../model/age-key';
import { issuesOf, twoClusters } from './two-clusters';

const rules = ['secret-recipients', 'plain-secret'];
const [left, right, owner, stranger] = [randomRecipient(), randomRecipient(), randomRecipient(), randomRecipient()];
const cipher = 'ENC[AES256_GCM,data:AAAA,iv:AAAA,tag:AAAA,type:str]';

/** A Secret as SOPS leaves it, for those keys. */
const sealed = (sops: object): object => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 'login' },
  stringData: { password: cipher },
  sops: { mac: cipher, version: '3.10.0', ...sops },
});
const forKeys = (...recipients: readonly string[]): object => sealed({ age: recipients.map((recipient) => ({ recipient, enc: 'x' })) });
const reads = (...recipients: readonly string[]): Pick<ClusterSpec, 'secrets'> => ({ secrets: { recipients } });

/** What is said of a Secret in `left`, whose own key and the owner's are to read it. */
const said = (secret: object, facts: Partial<Fleet> = { secrets: { recipients: [owner] } }, spec: Partial<ClusterSpec> = reads(left)) =>
  issuesOf(twoClusters({ spec, objects: [secret] }, { spec: reads(right) }, facts), rules);

test('a Secret for the keys of its cluster and of the fleet is as it should be, in any order', () => {
  expect(said(forKeys(owner, left))).toEqual([]);
  expect(said(forKeys(left), {})).toEqual([]);
  expect(said(forKeys(owner), undefined, {})).toEqual([]);
});

test.each([
  ["the cluster's key", forKeys(owner), left],
  ["the fleet's key", forKeys(left), owner],
  ['both', sealed({}), `${left}, ${owner}`],
  ['both, where the list is null', sealed({ age: null }), `${left}, ${owner}`],
])('a Secret without %s is refused', (_, secret, keys) => {
  expect(said(secret)).toEqual([
    {
      rule: 'secret-recipients',
      severity: 'error',
      at: 'left/web/object-0 sops',
      message: `cannot be read with ${keys}`,
      remedy: "add the key under age in .sops.yaml, and run 'sops updatekeys' on the file",
    },
  ]);
});

test.each([
  ["another cluster's key", forKeys(left, owner, right), `${right} of cluster 'right'`],
  ["nobody's key", forKeys(left, stranger, owner), stranger],
  ['a key of PGP', sealed({ age: [{ recipient: left }, { recipient: owner }], pgp: [{ fp: 'AAAA' }] }), 'a key of pgp'],
  ['a key without a name', sealed({ age: [{ recipient: left }, { recipient: owner }, { recipient: 7 }] }), 'a key that cannot be read'],
])('a Secret that %s reads as well is refused', (_, secret, keys) => {
  expect(said(secret)).toEqual([
    {
      rule: 'secret-recipients',
      severity: 'error',
      at: 'left/web/object-0 sops',
      message: `can also be read with ${keys}`,
      remedy:
        "take it out of .sops.yaml, run 'sops updatekeys' and 'sops rotate' on the file, and change what it could read; a key that may read it belongs into secrets.recipients of clusters/left/spec.ts",
    },
  ]);
});

test('the Secret of another cluster lacks one key, and has one too many', () => {
  expect(said(forKeys(right, owner)).map(({ message }) => message)).toEqual([
    `can also be read with ${right} of cluster 'right'`,
    `cannot be read with ${left}`,
  ]);
});

test('where no fact names a key, it is said where to name it', () => {
  expect(said(forKeys(left), {}, {})).toMatchObject([
    {
      message: "no fact says whose keys read the secrets of cluster 'left'",
      remedy: 'name the public keys of the cluster and of its owner in secrets.recipients of clusters/left/spec.ts or of the fleet',
    },
  ]);
});

test('a key that is divided among groups is refused', () => {
  const groups = [{ age: [{ recipient: left }] }, { age: [{ recipient: owner }] }];
  expect(said(sealed({ key_groups: groups, shamir_threshold: 2 }))).toMatchObject([
    {
      message: 'its key is divided among groups, so that no one key reads it',
      remedy: 'encrypt it for the recipients alone, without key_groups',
    },
  ]);
});

test('a plain Secret is the finding of another rule alone, and one without data of none', () => {
  const { sops: _, ...plain } = forKeys(left) as { readonly sops?: unknown };
  expect(said({ ...plain, stringData: { password: 'x' } }).map(({ rule }) => rule)).toEqual(['plain-secret']);
  expect(said({ apiVersion: 'v1', kind: 'Secret', metadata: { name: 'filled-later' } })).toEqual([]);
});

test.each([7, 'x', [], null])('nothing is thrown where SOPS wrote %j', (value) => {
  expect(() => said(sealed({ age: value, pgp: value, key_groups: value }))).not.toThrow();
  expect(() => said({ ...forKeys(left), sops: value })).not.toThrow();
});

test.each([{}, { recipients: null }, { recipients: 'x' }])('nothing is thrown where the facts say %j of secrets', (secrets) => {
  const facts = { secrets } as unknown as Partial<ClusterSpec>;
  expect(() => said(forKeys(left), facts as Partial<Fleet>, facts)).not.toThrow();
});
