import { cloud } from '../../../clusters/cloud/spec';
import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { secondsSince } from '../analysers/run-analyser';
import { cfnLint, checkov, type Finding } from './analysers';
import { parts, type Resource, type Template, templateOf } from './dist-templates';
import { type Waived, waived } from './waived';

const { region } = cloud.spec.platform;
const written = Object.fromEntries(parts.map((part) => [part, templateOf(part)]));
const resources = Object.values(written).reduce((sum, { Resources }) => sum + Object.keys(Resources).length, 0);

/** One template with a fault: properties of every resource of a type are others. */
function faulty(part: string, type: string, properties: object): Readonly<Record<string, Template>> {
  const template = templateOf(part);
  const changed = (resource: Resource): Resource =>
    resource.Type === type ? { ...resource, Properties: { ...resource.Properties, ...properties } } : resource;
  return {
    [part]: { ...template, Resources: Object.fromEntries(Object.entries(template.Resources).map(([id, one]) => [id, changed(one)])) },
  };
}

const counted = (findings: readonly Finding[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { check } of findings) counts[check] = (counts[check] ?? 0) + 1;
  return counts;
};
const asCounts = (list: readonly Waived[]) => Object.fromEntries(list.map(({ check, count }) => [check, count]));

/** Keeps what the page of proofs tells. */
function record(name: 'cfn-lint' | 'checkov', findings: readonly Finding[], started: number): void {
  const figures = { resources, findings: 0, waivers: findings.length };
  recordProof({ section: 'analysers', cluster: 'cloud', engine: `${titleOf(name)}, templates`, figures, seconds: secondsSince(started) });
}

test('every waiver says why', () => {
  expect(
    Object.values(waived)
      .flat()
      .filter(({ reason, count }) => reason.trim() === '' || count < 1),
  ).toEqual([]);
});

describeWith('cfn-lint', () => {
  test('it finds nothing in the templates but what is waived, and each waiver stands for as many findings', () => {
    const started = Date.now();
    const findings = cfnLint(written, region);
    expect(counted(findings)).toEqual(asCounts(waived['cfn-lint']));
    record('cfn-lint', findings, started);
  });

  test('it finds a property that there is not, a number that is none, and a type of instance that RDS has not', () => {
    const faults = {
      ...faulty('network', 'AWS::EC2::NatGateway', { Subnet: 'public' }),
      ...faulty('data', 'AWS::RDS::DBInstance', { BackupRetentionPeriod: 'long', DBInstanceClass: 'db.t4g.enormous' }),
    };
    const checks = cfnLint(faults, region).map(({ part, check }) => `${part} ${check}`);
    expect(checks).toEqual(expect.arrayContaining(['network E3002', 'data E3012', 'data E3025']));
  });
});

describeWith('checkov', () => {
  test('it finds nothing in the templates but what is waived, and each waiver stands for as many findings', () => {
    const started = Date.now();
    const findings = checkov(written);
    expect(counted(findings)).toEqual(asCounts(waived.checkov));
    record('checkov', findings, started);
  });

  test('it finds a database without encryption, a bucket that the public may be let into, and a group that lets SSH in from everywhere', () => {
    const open = { SecurityGroupIngress: [{ CidrIp: '0.0.0.0/0', IpProtocol: 'tcp', FromPort: 22, ToPort: 22, Description: 'all' }] };
    const faults = {
      ...faulty('data', 'AWS::RDS::DBInstance', { StorageEncrypted: false }),
      ...faulty('backup', 'AWS::S3::Bucket', { PublicAccessBlockConfiguration: {} }),
      ...faulty('link', 'AWS::EC2::SecurityGroup', open),
    };
    const checks = checkov(faults).map(({ part, check }) => `${part} ${check}`);
    expect(checks).toEqual(expect.arrayContaining(['data CKV_AWS_16', 'backup CKV_AWS_53', 'link CKV_AWS_24']));
  });
});
