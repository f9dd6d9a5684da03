import { Workload, type WorkloadProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { objectsOf } from '../objects-of';

const digest = `sha256:${'ab'.repeat(32)}`;
/** Nothing is to be waived of it but that its image is not pulled anew at each start. */
const props: WorkloadProps = {
  image: ImageRef.parse(`registry.example.com/program:1.2.3@${digest}`),
  resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { cpu: '100m', memory: '64Mi' } },
  runAs: { kind: 'user', user: 10_000, group: 10_000 },
  ports: { http: { port: 8080 } },
  probes: { ready: { kind: 'http', port: 'http', path: '/ready' }, alive: { kind: 'tcp', port: 'http' }, startSeconds: 12 },
};
const page = { kind: 'http', port: 'http', path: '/' } as const;
const radio = { name: 'zigbee', node: 'pi-1', path: '/dev/serial/by-id/usb-stick' };
const always = ['container-image-pull-policy'];

/** Names of the checks that the pods' owner is excused from. */
function waived(change: Partial<WorkloadProps> = {}): readonly string[] {
  const owner = objectsOf((scope) => new Workload(scope, 'program', { ...props, ...change })).find(
    ({ kind }) => kind === 'StatefulSet' || kind === 'Deployment',
  );
  const annotations = (owner?.metadata['annotations'] ?? {}) as Readonly<Record<string, string>>;
  const skipped = Object.entries(annotations).flatMap(([key, text]) => (key.startsWith('checkov.io/') ? [text.split('=')[0] ?? ''] : []));
  return [...(annotations['kube-score/ignore'] ?? '').split(','), ...skipped];
}

test('a workload that chooses nothing out of the ordinary waives nothing but the pull', () => {
  expect(waived()).toStrictEqual(always);
});

test.each<[string, Partial<WorkloadProps>, readonly string[]]>([
  ['an image without a digest', { image: ImageRef.parse('registry.example.com/program:1.2.3') }, ['CKV_K8S_15', 'CKV_K8S_43']],
  ['root', { runAs: { kind: 'root' } }, ['container-security-context-user-group-id', 'CKV_K8S_23', 'CKV_K8S_40']],
  ['a low user', { runAs: { kind: 'user', user: 1000, group: 10_000 } }, ['container-security-context-user-group-id', 'CKV_K8S_40']],
  ['a low group', { runAs: { kind: 'user', user: 10_000, group: 1000 } }, ['container-security-context-user-group-id']],
  ['its own file system', { security: { readOnlyRoot: false } }, ['container-security-context-readonlyrootfilesystem', 'CKV_K8S_22']],
  ['a capability', { security: { capabilities: ['NET_RAW'] } }, ['CKV_K8S_25']],
  ['a device', { devices: [radio] }, ['container-security-context-privileged', 'CKV_K8S_16', 'CKV_K8S_20', 'CKV_K8S_28', 'CKV_K8S_37']],
  ['a device of a plugin', { devices: [radio], deviceAccess: { kind: 'device-plugin', resource: 'squat.ai/zigbee' } }, []],
  ['a secret in its environment', { environment: { TOKEN: { name: 'program', key: 'token' } } }, ['CKV_K8S_35']],
  ['a text in its environment', { environment: { MODE: 'one' } }, []],
  ["the node's network", { hostNetwork: true }, ['CKV_K8S_19']],
  ['several pods', { scale: { kind: 'replicated', replicas: 2 } }, ['deployment-has-host-podantiaffinity']],
  ['a single replica', { scale: { kind: 'replicated', replicas: 1 } }, ['deployment-replicas']],
  ['one question for both probes', { probes: { ready: page, alive: page, startSeconds: 12 } }, ['pod-probes-identical']],
])('who chooses %s waives what follows from it', (_, change, checks) => {
  expect(waived(change).toSorted()).toStrictEqual([...always, ...checks].toSorted());
});

test('a waiver of the caller goes beside those, and its reason before theirs', () => {
  const waivers = [
    { analyser: 'kube-score', check: 'container-image-pull-policy', reason: 'air-gapped' },
    { analyser: 'checkov', check: 'CKV_K8S_8', reason: 'asked otherwise' },
  ] as const;
  const owner = objectsOf((scope) => new Workload(scope, 'program', { ...props, waivers })).find(({ kind }) => kind === 'StatefulSet');
  expect(owner?.metadata['annotations']).toStrictEqual({
    'checkov.io/skip1': 'CKV_K8S_8=asked otherwise',
    'kube-score/ignore': 'container-image-pull-policy',
    'waiver.kube-world/container-image-pull-policy': 'air-gapped',
  });
});

test('a waiver without a reason is refused where it is made', () => {
  const waivers = [{ analyser: 'checkov', check: 'CKV_K8S_8', reason: '' }] as const;
  expect(() => waived({ waivers })).toThrow(/^test\/program: the waiver of checkov's check 'CKV_K8S_8' has the reason ''; give one line/);
});
