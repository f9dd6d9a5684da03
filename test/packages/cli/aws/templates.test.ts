import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Cluster, FleetFacts } from '@kube-world/model';

import { factsHash } from '../../../../packages/cli/src/aws/facts-hash';
import { keptTemplates, newTemplates } from '../../../../packages/cli/src/aws/templates';
import { type Change, smallFleet } from '../../model/checks/small-fleet';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'kube-world-templates-'));
  mkdirSync(join(out, 'cloud/aws'), { recursive: true });
});
afterEach(() => rmSync(out, { recursive: true }));

const clusterOf = ({ clusters }: FleetFacts, wanted: string): Cluster => {
  const found = clusters.find(({ name }) => name === wanted);
  if (!found) throw new Error(`no cluster ${wanted}`);
  return found;
};
const hashOf = (fleet: FleetFacts): string => factsHash(fleet, clusterOf(fleet, 'cloud'));
const keep = (file: string, text: string): void => writeFileSync(join(out, 'cloud/aws', file), text);
const rulesOf = (fleet: FleetFacts, cluster = 'cloud') => keptTemplates(out)(fleet, clusterOf(fleet, cluster)).issues;

const finding = (at: string) => ({ rule: 'r', severity: 'error' as const, at, message: 'm', remedy: 'do' });

test('templates of the facts of today are kept byte for byte, and nothing else of their folder', () => {
  const fleet = smallFleet();
  const text = '{\n  "Resources": {}\n}';
  keep('network.json', text);
  keep('facts.sha256', `${hashOf(fleet)}\n`);
  keep('notes.txt', 'mine');
  const { files, issues } = keptTemplates(out)(fleet, clusterOf(fleet, 'cloud'));
  expect(issues).toEqual([]);
  expect(new Map(files.map((file) => [file.path, file.text]))).toEqual(
    new Map([
      ['network.json', text],
      ['facts.sha256', `${hashOf(fleet)}\n`],
    ]),
  );
});

test.each<[string, 'cloud' | 'edge', Change]>([
  ['a fact of the platform', 'cloud', { platform: { logDays: 60 } }],
  ['the network', 'cloud', { network: { services: '172.21.0.0/16' } }],
  ['the network at the other end of a link', 'edge', { network: { nodes: '10.1.1.0/24' } }],
])('when %s changes, templates are outdated, and the error names what to run', (_, cluster, change) => {
  keep('facts.sha256', hashOf(smallFleet()));
  expect(rulesOf(smallFleet(cluster, change))).toEqual([
    expect.objectContaining({
      rule: 'templates-outdated',
      severity: 'error',
      remedy: expect.stringContaining('npx projen synth:aws') as string,
    }),
  ]);
});

test.each<[string, Partial<FleetFacts>]>([
  ['name', { name: 'other' }],
  ['owner', { owner: 'other' }],
  ['domain', { domain: 'example.org' }],
])("the fleet's %s is one of those facts", (_, change) => {
  keep('facts.sha256', hashOf(smallFleet()));
  expect(rulesOf({ ...smallFleet(), ...change })).toHaveLength(1);
});

test('what another cluster says, which the cloud is not linked to, is none', () => {
  keep('facts.sha256', hashOf(smallFleet()));
  expect(rulesOf(smallFleet('lab', { network: { nodes: '10.3.1.0/24' } }))).toEqual([]);
});

test.each<[string, 'cloud' | 'edge', Change]>([
  ['why a fact was chosen', 'cloud', { ours: { 'platform.region': 'near' } }],
  ['how policies hold in it', 'cloud', { policies: { action: 'Audit' } }],
  ['which warnings are known', 'cloud', { acknowledges: [{ rule: 'r', reason: 'known' }] }],
  ['why a fact was chosen at the other end of a link', 'edge', { ours: { 'platform.kubernetes': 'current' } }],
])('%s is in no stack, and outdates no template', (_, cluster, change) => {
  expect(hashOf(smallFleet(cluster, change))).toBe(hashOf(smallFleet()));
});

test.each([
  ['nothing', undefined, 'templates-missing', 'warning'],
  ['no hash', 'network.json', 'templates-missing', 'warning'],
])('with %s in the folder, a warning says so', (_, file, rule, severity) => {
  if (file !== undefined) keep(file, '{}');
  expect(rulesOf(smallFleet())).toEqual([expect.objectContaining({ rule, severity })]);
});

test('a hash that nobody can read is no hash of today', () => {
  keep('facts.sha256', '\u0000');
  expect(rulesOf(smallFleet())).toEqual([expect.objectContaining({ rule: 'templates-outdated' })]);
});

test('a cluster that AWS does not run has no templates and needs none', () => {
  expect(keptTemplates(out)(smallFleet(), clusterOf(smallFleet(), 'edge'))).toEqual({ files: [], issues: [] });
});

test('new templates come with the hash, and a finding is told of the cluster whose stack it is in', () => {
  const fleet = smallFleet();
  const files = new Map([['cloud', [{ path: 'backup-copy.json', text: '{}\n' }]]]);
  const made = newTemplates({ files, findings: ['cloud-backup-copy/vault', 'cloud-two-data/database', 'elsewhere'].map(finding) });
  expect(made(fleet, clusterOf(fleet, 'cloud'))).toEqual({
    files: [
      { path: 'backup-copy.json', text: '{}\n' },
      { path: 'facts.sha256', text: `${hashOf(fleet)}\n` },
    ],
    issues: [finding('cloud-backup-copy/vault')],
  });
  expect(made(fleet, clusterOf(fleet, 'edge'))).toEqual({ files: [], issues: [] });
});
