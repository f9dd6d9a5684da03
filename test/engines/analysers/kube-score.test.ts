import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { clusters, filesOf } from './dist-objects';
import { lines } from './finding';
import { kubeScore } from './kube-score';
import { secondsSince } from './run-analyser';
import { standIns } from './stand-ins';
import { unwaived, waiversOf } from './waivers-of';
import { variants } from './workload-variants';

const scored = (manifests: readonly Manifest[]): readonly string[] =>
  lines(manifests.flatMap(waiversOf).filter(({ analyser }) => analyser === 'kube-score'));
const changed = (kind: string, change: (manifest: Manifest) => Manifest): readonly Manifest[] =>
  variants.map((manifest) =>
    manifest.kind === kind && ['plain', 'plain-pods', 'default-deny'].includes(manifest.metadata.name) ? change(manifest) : manifest,
  );
const withContainer = (manifest: Manifest, container: object): Manifest => {
  const copy = JSON.parse(JSON.stringify(manifest)) as { spec: { template: { spec: { containers: object[] } } } };
  const { spec } = copy.spec.template;
  spec.containers = spec.containers.map((known) => ({ ...known, ...container }));
  return copy as unknown as Manifest;
};

describeWith('kube-score', () => {
  test.each(clusters.map((placement) => [placement.cluster.name, placement] as const))(
    '[KW-44] [KW-49] it finds nothing in %s but what is waived, and each waiver stands for a finding',
    (name, placement) => {
      const started = Date.now();
      const { kubernetes } = placement.cluster.spec.platform;
      const objects = filesOf(name).objects.map(({ manifest }) => manifest);
      const beside = standIns(placement, objects);
      expect(beside.length).toBeGreaterThan(3);
      const findings = lines(kubeScore(kubernetes, [...objects, ...beside]));
      expect(findings).toStrictEqual([]);
      const waived = scored(objects);
      expect(lines(kubeScore(kubernetes, [...objects.map(unwaived), ...beside]))).toStrictEqual(waived);
      const figures = { objects: objects.length, findings: findings.length, waivers: waived.length };
      recordProof({ section: 'analysers', cluster: name, engine: titleOf('kube-score'), figures, seconds: secondsSince(started) });
    },
  );

  test('whatever a workload chooses, what follows is waived and nothing else is', () => {
    expect(lines(kubeScore('1.36.0', variants))).toStrictEqual([]);
    expect(lines(kubeScore('1.36.0', variants.map(unwaived)))).toStrictEqual(scored(variants));
  });

  test.each<[string, string, (manifest: Manifest) => Manifest, string]>([
    [
      'a container without limits',
      'StatefulSet',
      (set) => withContainer(set, { resources: {} }),
      'StatefulSet variants/plain: container-resources',
    ],
    [
      'a tag that moves',
      'StatefulSet',
      (set) => withContainer(set, { image: 'program:latest' }),
      'StatefulSet variants/plain: container-image-tag',
    ],
    [
      'a Service with an address behind a StatefulSet',
      'Service',
      (service) => ({ ...service, spec: { ...(service['spec'] as object), clusterIP: undefined } }),
      'StatefulSet variants/plain: statefulset-has-servicename',
    ],
    [
      'a policy that selects nothing',
      'NetworkPolicy',
      (policy) => ({ ...policy, spec: { podSelector: { matchLabels: { a: 'b' } } } }),
      'NetworkPolicy variants/default-deny: networkpolicy-targets-pod',
    ],
    ['a waiver that is taken away', 'StatefulSet', unwaived, 'StatefulSet variants/plain: container-image-pull-policy'],
  ])('%s is found', (_, kind, change, finding) => {
    expect(lines(kubeScore('1.36.0', changed(kind, change)))).toContain(finding);
  });
});
