import type { Manifest } from '@kube-world/model';

import { recordProof } from '../../proof/record';
import { describeWith, titleOf } from '../../tools';
import { clusters, filesOf, nameOf } from './dist-objects';
import { kubeconform } from './kubeconform';
import { secondsSince } from './run-analyser';

const valid = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings', namespace: 'default' }, data: { a: 'b' } } as const;
const policy = (spec: object): Manifest => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'closed', namespace: 'default' },
  spec,
});
const certificate = (spec: object): Manifest => ({
  apiVersion: 'cert-manager.io/v1',
  kind: 'Certificate',
  metadata: { name: 'web', namespace: 'default' },
  spec: { secretName: 'web-tls', issuerRef: { name: 'internal' }, ...spec },
});

describeWith('kubeconform', () => {
  test.each(clusters.map(({ cluster }) => [cluster.name, cluster] as const))(
    'every object of %s is as its API has it, and every kind has a schema',
    (name, { spec }) => {
      const started = Date.now();
      const { objects, leftOut } = filesOf(name);
      const { resources, summary } = kubeconform(
        spec.platform.kubernetes,
        objects.map(({ manifest }) => manifest),
      );
      expect(resources.filter(({ status }) => status !== 'statusValid')).toStrictEqual([]);
      expect(summary).toStrictEqual({ valid: objects.length, invalid: 0, errors: 0, skipped: 0 });
      expect(new Set(resources.map(({ kind, name: object }) => `${kind} ${object}`)).size).toBeGreaterThan(objects.length / 2);
      const figures = { objects: objects.length, 'left out': leftOut.length, findings: summary.invalid + summary.errors, waivers: 0 };
      recordProof({ section: 'analysers', cluster: name, engine: titleOf('kubeconform'), figures, seconds: secondsSince(started) });
    },
  );

  test.each<[string, Manifest, string, string]>([
    ['an unknown field', { ...valid, dat: {} }, 'statusInvalid', 'dat'],
    ['an unknown field deep inside', policy({ podSelector: { matchLabel: {} } }), 'statusInvalid', 'matchLabel'],
    ['an unknown field of a custom kind', certificate({ dnsName: 'home.example.com' }), 'statusInvalid', 'dnsName'],
    ['an unknown field of its metadata', { ...valid, metadata: { ...valid.metadata, label: {} } }, 'statusInvalid', 'label'],
    ['a wrong type', policy({ podSelector: {}, ingress: {} }), 'statusInvalid', 'ingress'],
    ['a missing field', certificate({ secretName: undefined }), 'statusInvalid', 'secretName'],
    ['a bad choice', certificate({ usages: ['everything'] }), 'statusInvalid', 'usages'],
    ['a kind that nobody has', { ...valid, kind: 'ConfigMop' }, 'statusError', 'could not find schema'],
    [
      'a group that the version has not',
      { ...policy({}), apiVersion: 'networking.k8s.io/v1beta9' },
      'statusError',
      'could not find schema',
    ],
  ])('%s is found', (_, manifest, status, message) => {
    const { resources } = kubeconform('1.36.0', [valid, JSON.parse(JSON.stringify(manifest)) as Manifest]);
    expect(resources.map((resource) => resource.status)).toStrictEqual(expect.arrayContaining(['statusValid', status]));
    expect(resources.find((resource) => resource.status === status)?.msg).toContain(message);
  });

  test.each([
    ['a quantity as a number', { apiVersion: 'v1', kind: 'ResourceQuota', metadata: { name: 'a' }, spec: { hard: { pods: 5 } } }],
    ['a port by name', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { ports: [{ port: 80, targetPort: 'http' }] } }],
  ] as const)('%s is taken', (_, manifest) => {
    expect(kubeconform('1.29.5', [manifest]).summary).toMatchObject({ valid: 1, invalid: 0, errors: 0 });
  });
});

test('what no API server is given is told from the objects by its name', () => {
  for (const { cluster } of clusters) {
    const { objects, leftOut } = filesOf(cluster.name);
    expect(new Set(objects.map(({ manifest }) => `${manifest.apiVersion} ${nameOf(manifest)}`)).size).toBe(objects.length);
    const name = cluster.spec.engine === 'flux' ? 'kustomization.yaml' : 'fleet.yaml';
    expect(leftOut.length).toBeGreaterThan(10);
    expect(leftOut.filter((path) => !path.endsWith(`/${name}`))).toStrictEqual([]);
  }
});
