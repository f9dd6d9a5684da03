import { Deployment, type DeploymentProps, StatefulSet } from '@kube-world/crds/apps/v1';
import { Certificate, ClusterIssuer } from '@kube-world/crds/cert-manager.io/v1';
import type { Container, EnvVar, PodSpec, Probe, Volume, VolumeMount } from '@kube-world/crds/core/v1';
import { ConfigMap, Namespace, Service } from '@kube-world/crds/core/v1';
import { type ApiObject, App, Chart } from 'cdk8s';

const yes = (): boolean => true;
const names = ['app'] as const;
const mounts: readonly VolumeMount[] = [{ name: 'data', mountPath: '/data' }];
const env: readonly EnvVar[] = [{ name: 'TZ', value: 'Etc/UTC' }];
const probe: Probe = { httpGet: { port: 'http', path: '/', scheme: 'HTTP' }, periodSeconds: yes() ? 10 : undefined };
const container: Container = {
  name: 'app',
  image: undefined,
  args: names,
  env,
  livenessProbe: probe,
  resources: { limits: { cpu: 0.5, memory: '64Mi' } },
  volumeMounts: mounts,
};
const volume: Volume = { name: 'data', emptyDir: {} };
const pod: PodSpec = { containers: [container], volumes: [volume], restartPolicy: 'Always' };

const json = (object: ApiObject): unknown => object.toJson();

test('a kind writes its own apiVersion and kind beside the props, and leaves out what is undefined', () => {
  const chart = new Chart(new App(), 'test');
  const props: DeploymentProps = {
    metadata: { name: 'app', labels: undefined },
    spec: { selector: { matchLabels: { app: 'a' } }, template: { spec: pod } },
  };
  expect(json(new Deployment(chart, 'app', props))).toEqual({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'app' },
    spec: {
      selector: { matchLabels: { app: 'a' } },
      template: {
        spec: {
          containers: [
            {
              name: 'app',
              args: ['app'],
              env: [{ name: 'TZ', value: 'Etc/UTC' }],
              livenessProbe: { httpGet: { port: 'http', path: '/', scheme: 'HTTP' }, periodSeconds: 10 },
              resources: { limits: { cpu: 0.5, memory: '64Mi' } },
              volumeMounts: [{ name: 'data', mountPath: '/data' }],
            },
          ],
          restartPolicy: 'Always',
          volumes: [{ name: 'data', emptyDir: {} }],
        },
      },
    },
  });
});

test('a core kind has the apiVersion without a group, and needs no props', () => {
  expect(json(new ConfigMap(new Chart(new App(), 'test'), 'empty'))).toMatchObject({ apiVersion: 'v1', kind: 'ConfigMap' });
  expect([Namespace.apiVersion, Namespace.kind, Namespace.namespaced]).toEqual(['v1', 'Namespace', false]);
  expect([Service.namespaced, ClusterIssuer.namespaced, Certificate.namespaced]).toEqual([true, false, true]);
  expect(Certificate.name).toBe('Certificate');
});

test('props cannot replace what makes the kind', () => {
  const props: DeploymentProps & { readonly apiVersion: string; readonly kind: string } = { apiVersion: 'v1', kind: 'Secret' };
  expect(json(new Deployment(new Chart(new App(), 'test'), 'x', props))).toMatchObject({ apiVersion: 'apps/v1', kind: 'Deployment' });
});

test('read-only data is accepted throughout, and a claim inside another object is a type of its own', () => {
  const accessModes = ['ReadWriteOnce'] as const;
  const chart = new Chart(new App(), 'test');
  const set = new StatefulSet(chart, 'db', {
    spec: {
      serviceName: 'db',
      selector: {},
      template: {},
      volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes, resources: { requests: { storage: '1Gi' } } } }],
    },
  });
  expect(json(set)).toMatchObject({ spec: { volumeClaimTemplates: [{ spec: { accessModes: ['ReadWriteOnce'] } }] } });
});
