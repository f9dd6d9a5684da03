import { addOnIdentities, type AppNeeds, type AwsIdentity, type EksPlatform, type Issue } from '@kube-world/model';

import { cloud } from '../../../../clusters/cloud/spec';
import { awsIdentityTwice } from '../../../../packages/synth/src/checks/aws-identity-twice';
import { awsPermissions } from '../../../../packages/synth/src/checks/aws-permissions';
import { clusterOf, contextOf, unit } from './context-with';

const ebs = addOnIdentities['aws-ebs-csi-driver'];
const dns: AwsIdentity = { namespace: 'dns', serviceAccount: 'writer', may: ['dns-records'] };

function contextWith(identities: unknown, needs: unknown, change: Partial<EksPlatform> = {}) {
  const cluster = clusterOf({ platform: { ...cloud.spec.platform, identities: identities as EksPlatform['identities'], ...change } });
  return contextOf([unit('web', { app: { needs: { awsPermissions: needs } as AppNeeds } })], { cluster });
}

/** What is said of an app that declares these, where the add-on's own identity is granted and so are those given. */
function said(declared: unknown, granted: Readonly<Record<string, unknown>>): readonly Issue[] {
  return awsPermissions(contextWith({ 'ebs-csi': ebs, ...granted }, declared));
}

test('[KW-62] what is declared and granted alike is left alone', () => {
  expect(said([dns], { dns })).toEqual([]);
  expect(said(undefined, {})).toEqual([]);
  const two: AwsIdentity = { ...dns, may: ['dns-records', 'backups'] };
  expect(said([two], { dns: { ...two, may: ['backups', 'dns-records'] } })).toEqual([]);
});

test('[KW-62] an app that declares what no identity grants is refused, with the identity to write', () => {
  expect(said([dns], {})).toEqual([
    {
      rule: 'aws-permission-not-granted',
      severity: 'error',
      at: 'pi/web needs.awsPermissions',
      message: "service account 'dns/writer' needs 'dns-records' in AWS, which platform.identities do not grant it",
      remedy: "add an identity: { namespace: 'dns', serviceAccount: 'writer', may: ['dns-records'] }",
    },
  ]);
});

test('[KW-62] an identity of which no app speaks is refused', () => {
  expect(said([], { dns })).toEqual([
    {
      rule: 'aws-grant-not-declared',
      severity: 'error',
      at: 'pi.platform.identities.dns',
      message: "is for the service account 'dns/writer', of which no app of the cluster says that it acts in AWS",
      remedy: 'drop it, or declare it in the needs.awsPermissions of its app',
    },
  ]);
});

test.each([
  ['namespace', { ...dns, namespace: 'names' }, 'names/writer'],
  ['service account', { ...dns, serviceAccount: 'external-dns' }, 'dns/external-dns'],
])('an identity of another %s is refused on both sides, and each names the other', (_, granted, account) => {
  expect(said([dns], { names: granted })).toMatchObject([
    {
      rule: 'aws-permission-not-granted',
      remedy: `names grants it to '${account}', of which no app speaks: did you mean 'dns/writer' there`,
    },
    { rule: 'aws-grant-not-declared', at: 'pi.platform.identities.names' },
  ]);
});

test('a permission too few and one too many are told one by one', () => {
  const both: AwsIdentity = { ...dns, may: ['dns-records', 'backups'] };
  expect(said([both], { dns })).toMatchObject([
    { rule: 'aws-permission-not-granted', message: expect.stringContaining("needs 'backups'"), remedy: "add 'backups' to its identity" },
  ]);
  expect(said([dns], { dns: both })).toMatchObject([
    {
      rule: 'aws-grant-not-declared',
      message: "grants 'dns/writer' 'backups', which no app of the cluster says that it needs",
      remedy: "take 'backups' out, or declare it in the app's needs.awsPermissions",
    },
  ]);
});

test("an add-on's own account needs its identity as an app's does, and no app speaks of it", () => {
  expect(awsPermissions(contextWith({}, []))).toMatchObject([
    { rule: 'aws-permission-not-granted', at: 'pi.platform.addOns.aws-ebs-csi-driver' },
  ]);
  const { 'aws-ebs-csi-driver': _, ...addOns } = cloud.spec.platform.addOns;
  expect(awsPermissions(contextWith({}, [], { addOns: addOns as EksPlatform['addOns'] }))).toEqual([]);
});

test('where nothing runs yet, and where AWS is not, nothing is asked', () => {
  expect(awsPermissions({ ...contextWith({ dns }, [dns]), units: [] })).toEqual([]);
  expect(awsPermissions(contextOf([unit('web', { app: { needs: { awsPermissions: [dns] } } })]))).toEqual([]);
});

test('two identities for one service account are refused, and two for different ones are not', () => {
  const identities = { first: dns, second: { ...dns, may: ['backups'] } };
  expect(awsIdentityTwice(contextWith(identities, []))).toEqual([
    {
      rule: 'aws-identity-twice',
      severity: 'error',
      at: 'pi.platform.identities.second',
      message: "is for the service account 'dns/writer', and so is 'first'",
      remedy: "write what it may do into one of them: may: ['backups'] beside those of 'first'",
    },
  ]);
  expect(awsIdentityTwice(contextWith({ first: dns, second: { ...dns, namespace: 'other' } }, []))).toEqual([]);
  expect(awsIdentityTwice(contextOf([]))).toEqual([]);
});

test.each([null, undefined, 7, 'text', [], [null], {}, { a: null }, { a: 7 }, { a: {} }, { a: { may: 'x' } }, { a: { may: [null, 7] } }])(
  'neither rule throws for identities or declarations %j',
  (value) => {
    for (const context of [contextWith(value, [dns]), contextWith({ dns }, value), contextWith(value, value)]) {
      expect(() => awsPermissions(context)).not.toThrow();
      expect(() => awsIdentityTwice(context)).not.toThrow();
    }
  },
);
