import { listOf } from '../list-of';
import type { EksPlatform } from '../platform-eks';
import { Cidr } from '../values/cidr';
import { DnsLabel, DnsName } from '../values/dns-name';
import { LabelKey, LabelValue } from '../values/label';
import { parsed, refused } from '../values/parsed';
import { Quantity } from '../values/quantity';
import { Version } from '../values/version';
import { each, one, oneOf, type Reader, type Reading } from './reading';

/** Every text of the facts of EKS that has rules. Forms of names: the pages on S3's buckets, IAM's roles and Tailscale's tags. */
export function* readingsOfEks(platform: EksPlatform): Generator<Reading> {
  const { vpc, api, access, nodeGroup, addOns, identities, database, router, backup } = platform;
  yield one('platform.region', platform.region, region);
  yield one('platform.zone', platform.zone, DnsName);
  for (const [zone, subnets] of Object.entries(vpc.subnets)) yield* each(`platform.vpc.subnets.${zone}`, { ...subnets }, Cidr);
  yield one('platform.vpc.nat', vpc.nat, oneOf('one', 'one-a-zone'));
  yield one('platform.api.reach', api.reach, oneOf('private', 'public'));
  if (api.reach === 'public') yield* each('platform.api.from', listOf(api.from), Cidr);
  for (const [role, may] of Object.entries(access)) {
    yield one(`platform.access.${role}`, role, roleName);
    yield one(`platform.access.${role}`, may, oneOf('admin', 'view'));
  }
  yield* each('platform.nodeGroup', { memory: nodeGroup.memory, disk: nodeGroup.disk }, Quantity);
  yield one('platform.nodeGroup.architecture', nodeGroup.architecture, oneOf('amd64', 'arm64'));
  yield one('platform.nodeGroup.image', nodeGroup.image, oneOf('bottlerocket', 'al2023'));
  for (const [key, value] of Object.entries(nodeGroup.labels ?? {})) {
    yield one(`platform.nodeGroup.labels.${key}`, key, LabelKey);
    yield one(`platform.nodeGroup.labels.${key}`, value, LabelValue);
  }
  for (const [at, { key, value, effect }] of listOf(nodeGroup.taints).entries()) {
    yield one(`platform.nodeGroup.taints.${at}.key`, key, LabelKey);
    yield one(`platform.nodeGroup.taints.${at}.effect`, effect, oneOf('NoSchedule', 'PreferNoSchedule', 'NoExecute'));
    if (value !== undefined) yield one(`platform.nodeGroup.taints.${at}.value`, value, LabelValue);
  }
  yield* each('platform.addOns', { ...addOns }, addOnVersion);
  for (const [name, { namespace, serviceAccount, may }] of Object.entries(identities)) {
    yield* each(`platform.identities.${name}`, { namespace }, DnsLabel);
    yield* each(`platform.identities.${name}`, { serviceAccount }, DnsName);
    yield* each(`platform.identities.${name}.may`, listOf(may), permission);
  }
  if (database) {
    yield one('platform.database.engine', database.engine, oneOf('postgresql'));
    yield one('platform.database.version', database.version, release);
    yield one('platform.database.memory', database.memory, Quantity);
    yield one('platform.database.storage', database.storage, databaseStorage);
  }
  if (router) {
    yield one('platform.router.kind', router.kind, oneOf('tailscale'));
    yield one('platform.router.version', router.version, Version);
    yield* each('platform.router.tags', listOf(router.tags), tag);
  }
  yield one('platform.backup.bucket', backup.bucket, bucket);
  if (backup.copyTo !== undefined) yield one('platform.backup.copyTo', backup.copyTo, region);
}

const permission = oneOf('dns-records', 'dns-challenges', 'load-balancers', 'volumes', 'backups');
const region = like(/^[a-z]{2}(?:-[a-z]+)+-[0-9]$/, 'the name of a region', "write it as 'eu-central-1'");
const addOnVersion = like(/^v[0-9]+\.[0-9]+\.[0-9]+-eksbuild\.[0-9]+$/, 'a version of an EKS add-on', "write it as 'v1.36.0-eksbuild.21'");
const release = like(/^[1-9][0-9]$/, 'a major version of PostgreSQL', "write the first number alone, as in '18'");
const roleName = like(/^[\w+=,.@-]{1,64}$/, 'the name of an IAM role', 'use up to 64 letters, digits and any of +=,.@_-');
const bucket = like(
  /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
  'the name of a bucket',
  'use 3 to 63 lower-case letters, digits and inner hyphens',
);
const tag = like(/^tag:[a-zA-Z][a-zA-Z0-9-]*$/, 'a tag of the tailnet', "write it as 'tag:router'");

/** What RDS takes of gp3 for PostgreSQL (CreateDBInstance): 20 to 65536 GiB, and it grows by itself to four times what is asked for. */
const databaseStorage: Reader = {
  tryParse: (text) => {
    const read = Quantity.tryParse(text);
    if (!read.ok) return read;
    const fits = read.value.compare(leastStorage) >= 0 && read.value.compare(mostStorage) <= 0;
    return fits
      ? read
      : refused(`must be from ${leastStorage.toString()} to ${mostStorage.toString()}`, text, 'write a size in that range');
  },
};
const leastStorage = Quantity.parse('20Gi');
const mostStorage = Quantity.parse('16Ti');

function like(form: RegExp, what: string, remedy: string): Reader {
  return { tryParse: (text) => (form.test(text) ? parsed(text) : refused(`must be ${what}`, text, remedy)) };
}
