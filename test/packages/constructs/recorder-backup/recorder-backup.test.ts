import { RecorderBackup, type RecorderBackupProps } from '@kube-world/constructs';
import { ImageRef } from '@kube-world/model';

import { type BuiltObject, objectsOf, only } from '../objects-of';
import { propsWithoutEffect } from '../workload/every-prop';

const resources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '1', memory: '256Mi' } };
const given: RecorderBackupProps = { of: 'house', at: '04:30', keep: 14, login: 'recorder-database', scratch: '10Gi', resources };
const build = (change: Partial<RecorderBackupProps> = {}) =>
  objectsOf((scope) => new RecorderBackup(scope, 'recorder-backup', { ...given, ...change }));

interface Pod {
  readonly metadata: unknown;
  readonly spec: Record<string, unknown> & {
    readonly initContainers: readonly Record<string, unknown>[];
    readonly containers: readonly Record<string, unknown>[];
  };
}
const jobOf = (objects: readonly BuiltObject[]) =>
  only(objects, 'CronJob').spec as { readonly jobTemplate: { readonly spec: { readonly template: Pod } } };
const podOf = (objects: readonly BuiltObject[]) => jobOf(objects).jobTemplate.spec.template;

test('it recurs every night, one at a time, under an account and with scripts of its own', () => {
  const objects = build({ timeZone: 'Europe/Berlin' });
  expect(jobOf(objects)).toMatchObject({
    schedule: '30 4 * * *',
    timeZone: 'Europe/Berlin',
    concurrencyPolicy: 'Forbid',
    jobTemplate: { spec: { backoffLimit: 2, activeDeadlineSeconds: 10_800 } },
  });
  expect(only(objects, 'ServiceAccount')).toMatchObject({ metadata: { name: 'recorder-backup' }, automountServiceAccountToken: false });
  expect(Object.keys(only(objects, 'ConfigMap')['data'] as object)).toEqual(['dump.py', 'restore.py']);
});

test("[KW-33] it reads the archives of the house and no folder of its, on the house's node, and can write to neither", () => {
  const { spec } = podOf(build());
  expect(spec['volumes']).toEqual([
    { name: 'archives', persistentVolumeClaim: { claimName: 'house-backup', readOnly: true } },
    { name: 'scratch', emptyDir: { sizeLimit: '10Gi' } },
    { name: 'script', configMap: { name: 'recorder-backup' } },
    {
      name: 'login',
      secret: {
        secretName: 'recorder-database',
        defaultMode: 0o440,
        items: ['host', 'user', 'password', 'ca.pem'].map((key) => ({ key, path: key })),
      },
    },
  ]);
  const mounts = [...spec.initContainers, ...spec.containers].flatMap(
    (container) => container['volumeMounts'] as readonly { name: string; readOnly?: true }[],
  );
  expect(mounts.filter(({ readOnly }) => readOnly === undefined)).toEqual([{ name: 'scratch', mountPath: '/scratch' }]);
  expect(spec).toHaveProperty('affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.0.labelSelector.matchLabels', {
    'app.kubernetes.io/name': 'house',
    'app.kubernetes.io/instance': 'house',
  });
});

test('both of its steps are nobody on the node, write to no image, and are bounded; the step that has the login does not see the archives', () => {
  const { spec } = podOf(build());
  expect(spec).toMatchObject({
    automountServiceAccountToken: false,
    priorityClassName: 'batch-low',
    securityContext: { runAsNonRoot: true, runAsUser: 10_001, runAsGroup: 10_001, seccompProfile: { type: 'RuntimeDefault' } },
  });
  const [dump] = spec.initContainers;
  const [load] = spec.containers;
  for (const step of [dump, load])
    expect(step).toMatchObject({
      securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
      resources: { requests: resources.requests, limits: { ...resources.limits, 'ephemeral-storage': '10304Mi' } },
    });
  const mountsOf = (step: typeof dump) => ((step?.['volumeMounts'] ?? []) as readonly { name: string }[]).map(({ name }) => name);
  expect([mountsOf(dump), mountsOf(load)]).toEqual([
    ['archives', 'scratch', 'script'],
    ['scratch', 'login'],
  ]);
});

test('no part of the login is in the objects: the certificate is asked for in full, whatever the login says', () => {
  const [load] = podOf(build()).spec.containers;
  expect(load?.['env']).toEqual([
    { name: 'PGDATABASE', value: 'home_assistant' },
    { name: 'PGPORT', value: '5432' },
    { name: 'PGCONNECT_TIMEOUT', value: '30' },
  ]);
  expect(load).toHaveProperty('command.2', expect.stringContaining('\nPGSSLMODE=verify-full\n'));
});

test.each([0, -1, 2.5, Number.NaN])('to keep %p nights is refused', (keep) => {
  expect(() => build({ keep })).toThrow(`test/recorder-backup: keep must be a whole number of nights from 1, got ${keep}`);
});

test('a time of day that is none is refused', () => {
  expect(() => build({ at: '24:00' })).toThrow("test/recorder-backup: schedule.at must be a time of day, got '24:00'");
});

test('an image with a digest needs no waiver for its tag', () => {
  const digest = (name: string) => ImageRef.parse(`docker.io/library/${name}@sha256:${'0'.repeat(64)}`);
  const skipped = (objects: readonly BuiltObject[]) =>
    JSON.stringify(only(objects, 'CronJob').metadata['annotations']).includes('CKV_K8S_43');
  expect(skipped(build({ image: digest('a'), client: digest('b') }))).toBe(false);
  expect([skipped(build({ image: digest('a') })), skipped(build({ client: digest('b') }))]).toEqual([true, true]);
});

test('every prop reaches the YAML', () => {
  const all: Required<RecorderBackupProps> = {
    ...given,
    timeZone: 'Etc/UTC',
    database: 'one',
    port: 5432,
    file: 'one.db',
    image: ImageRef.parse('docker.io/library/one:1'),
    client: ImageRef.parse('docker.io/library/two:1'),
    placement: { nodeSelector: { 'workload-type': 'iot' } },
    priorityClassName: 'standard',
  };
  const other: Required<RecorderBackupProps> = {
    of: 'flat',
    at: '05:00',
    timeZone: 'Europe/Berlin',
    keep: 3,
    login: 'another',
    database: 'two',
    port: 5433,
    file: 'two.db',
    scratch: '20Gi',
    resources: { ...resources, limits: { cpu: '2', memory: '256Mi' } },
    image: ImageRef.parse('docker.io/library/one:2'),
    client: ImageRef.parse('docker.io/library/two:2'),
    placement: { nodeSelector: { 'workload-type': 'iot' }, tolerations: [{ key: 'iot', operator: 'Exists', effect: 'NoSchedule' }] },
    priorityClassName: 'batch-low',
  };
  expect(propsWithoutEffect<RecorderBackupProps>((props) => build(props), all, other)).toEqual([]);
});
