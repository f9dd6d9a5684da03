import { HomeAssistant, type HomeAssistantBackup } from '@kube-world/constructs';

import { type BuiltObject, objectsOf, only } from '../objects-of';
import { propsWithoutEffect } from '../workload/every-prop';

const claim = (size: string) => ({ storageClassName: 'local-path', size, accessModes: ['ReadWriteOnce'] }) as const;
const resources = { requests: { cpu: '50m', memory: '128Mi' }, limits: { cpu: '1', memory: '256Mi' } };
const backup: HomeAssistantBackup = { schedule: { kind: 'daily', at: '03:15' }, keep: 7, claim: claim('10Gi'), resources };
const build = (change: Partial<HomeAssistantBackup> = {}) =>
  objectsOf(
    (scope) =>
      new HomeAssistant(scope, 'home-assistant', {
        config: claim('5Gi'),
        resources: { requests: { cpu: '250m', memory: '512Mi' }, limits: { cpu: '2', memory: '1Gi' } },
        placement: { nodeSelector: { 'workload-type': 'iot' }, tolerations: [{ key: 'iot', operator: 'Exists', effect: 'NoSchedule' }] },
        backup: { ...backup, ...change },
      }),
  );
const named = (objects: readonly BuiltObject[], kind: string) =>
  objects.filter((object) => object.kind === kind && object.metadata.name === 'home-assistant-backup');
const jobOf = (objects: readonly BuiltObject[]) =>
  (
    only(objects, 'CronJob').spec as {
      jobTemplate: { spec: { template: { metadata: unknown; spec: Record<string, unknown> & { containers: [Record<string, unknown>] } } } };
    }
  ).jobTemplate.spec.template;

test('a backup has a claim, an account and a script of its own', () => {
  const objects = build();
  expect(named(objects, 'PersistentVolumeClaim')).toMatchObject([{ spec: { resources: { requests: { storage: '10Gi' } } } }]);
  expect(named(objects, 'ServiceAccount')).toMatchObject([{ automountServiceAccountToken: false }]);
  expect(named(objects, 'ConfigMap')).toMatchObject([{ data: { 'backup.py': expect.stringContaining('sqlite3') as string } }]);
});

test('its claim is bound when Home Assistant starts, not at the first backup, and is there to restore from', () => {
  const { spec } = (only(build(), 'StatefulSet').spec as { template: { spec: Record<string, unknown> } }).template;
  expect(spec['volumes']).toContainEqual({ name: 'backup', persistentVolumeClaim: { claimName: 'home-assistant-backup' } });
  expect(spec).toHaveProperty(
    'containers.0.volumeMounts',
    expect.arrayContaining([{ name: 'backup', mountPath: '/backup', readOnly: true }]),
  );
});

test('it recurs, one at a time, and a late start is made up for within the hour', () => {
  expect(only(build({ timeZone: 'Europe/Berlin' }), 'CronJob').spec).toMatchObject({
    schedule: '15 3 * * *',
    timeZone: 'Europe/Berlin',
    concurrencyPolicy: 'Forbid',
    startingDeadlineSeconds: 3600,
    jobTemplate: { spec: { backoffLimit: 2, activeDeadlineSeconds: 3600 } },
  });
});

test('it runs where Home Assistant runs, whose claim one node alone may hold', () => {
  const { metadata, spec } = jobOf(build());
  expect(spec).toMatchObject({
    nodeSelector: { 'workload-type': 'iot' },
    tolerations: [{ key: 'iot', operator: 'Exists', effect: 'NoSchedule' }],
    affinity: {
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          {
            topologyKey: 'kubernetes.io/hostname',
            labelSelector: { matchLabels: { 'app.kubernetes.io/name': 'home-assistant', 'app.kubernetes.io/instance': 'home-assistant' } },
          },
        ],
      },
    },
  });
  // another name, or the service would send it requests
  expect(metadata).toEqual({
    labels: { 'app.kubernetes.io/name': 'home-assistant-backup', 'app.kubernetes.io/instance': 'home-assistant-backup' },
  });
});

test('it reads the folder that Home Assistant writes, in the same image, with least priority', () => {
  const objects = build();
  const { containers, volumes, priorityClassName } = jobOf(objects).spec;
  expect(priorityClassName).toBe('batch-low');
  expect(containers[0]).toMatchObject({
    image: expect.stringContaining('/home-assistant:') as string,
    command: ['python3', '/opt/backup/backup.py', '/config', '/backup', '7'],
    resources,
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
  });
  expect(volumes).toEqual([
    { name: 'config', persistentVolumeClaim: { claimName: 'home-assistant-config' } },
    { name: 'archives', persistentVolumeClaim: { claimName: 'home-assistant-backup' } },
    { name: 'script', configMap: { name: 'home-assistant-backup' } },
  ]);
});

test.each([0, -1, 2.5])('to keep %p archives is refused', (keep) => {
  expect(() => build({ keep })).toThrow(`test/home-assistant: backup.keep must be a whole number from 1, got ${keep}`);
});

test('every prop of a backup reaches the YAML', () => {
  const given: Required<HomeAssistantBackup> = { ...backup, timeZone: 'Etc/UTC', priorityClassName: 'standard' };
  const other: Required<HomeAssistantBackup> = {
    schedule: { kind: 'weekly', on: 'monday', at: '04:00' },
    timeZone: 'Europe/Berlin',
    keep: 3,
    claim: claim('20Gi'),
    resources: { ...resources, limits: { cpu: '2', memory: '256Mi' } },
    priorityClassName: 'batch-low',
  };
  expect(propsWithoutEffect<HomeAssistantBackup>((props) => build(props), given, other)).toEqual([]);
});
