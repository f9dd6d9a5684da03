import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { checkov } from './checkov';
import { clusterNames, filesOf } from './dist-objects';
import { lines } from './finding';
import { secondsSince } from './run-analyser';
import { unwaived, waiversOf } from './waivers-of';
import { variants } from './workload-variants';

const skipped = (manifests: readonly Manifest[]): readonly string[] =>
  lines(manifests.flatMap(waiversOf).filter(({ analyser }) => analyser === 'checkov'));
const only = (kind: string, name: string): Manifest => {
  const found = variants.find((manifest) => manifest.kind === kind && manifest.metadata.name === name);
  if (!found) throw new Error(`no ${kind} ${name} among the variants`);
  return found;
};
const closed = only('NetworkPolicy', 'default-deny');
const role = (rule: object): Manifest => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'Role',
  metadata: { name: 'wide', namespace: 'variants' },
  rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get'], ...rule }],
});
const unlimited = (): Manifest =>
  JSON.parse(
    JSON.stringify(only('StatefulSet', 'plain'), (key: string, value: unknown) => (key === 'limits' ? undefined : value)),
  ) as Manifest;

describeWith('checkov', () => {
  test.each(clusterNames)('[KW-46] [KW-49] it finds nothing in %s but what is waived, and each waiver stands for a finding', (name) => {
    const started = Date.now();
    const objects = filesOf(name).objects.map(({ manifest }) => manifest);
    const findings = lines(checkov(objects));
    expect(findings).toStrictEqual([]);
    const waived = skipped(objects);
    expect(lines(checkov(objects.map(unwaived)))).toStrictEqual(waived);
    const figures = { objects: objects.length, findings: findings.length, waivers: waived.length };
    recordProof({ section: 'analysers', cluster: name, engine: titleOf('checkov'), figures, seconds: secondsSince(started) });
  });

  test('whatever a workload chooses, what follows is waived and nothing else is', () => {
    expect(lines(checkov(variants))).toStrictEqual([]);
    expect(lines(checkov(variants.map(unwaived)))).toStrictEqual(skipped(variants));
  });

  test('faults are found: no limits, wildcards in a role, a waiver that is taken away', () => {
    const wide = role({ resources: ['*'], verbs: ['*'] });
    expect(lines(checkov([closed, unlimited(), wide, unwaived(only('StatefulSet', 'tagged'))]))).toStrictEqual([
      'Role variants/wide: CKV_K8S_49',
      'StatefulSet variants/plain: CKV_K8S_11',
      'StatefulSet variants/plain: CKV_K8S_13',
      'StatefulSet variants/tagged: CKV_K8S_15',
      'StatefulSet variants/tagged: CKV_K8S_43',
    ]);
    expect(lines(checkov([closed, role({})]))).toStrictEqual([]);
  });
});
