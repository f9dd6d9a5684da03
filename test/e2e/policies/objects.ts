import { images, type Manifest } from '@kube-world/model';

type Fields = Readonly<Record<string, unknown>>;
type Labels = Readonly<Record<string, string>>;

export const rbac = 'rbac.authorization.k8s.io/v1';

export function object(apiVersion: string, kind: string, name: string, namespace?: string, rest: Fields = {}): Manifest {
  return { apiVersion, kind, metadata: { name, ...(namespace === undefined ? {} : { namespace }) }, ...rest };
}

export function labels(name: string, instance: string): Labels {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': instance };
}

/** A container that says nothing. */
export const bare: Fields = { name: 'app', image: 'example.com/app:1.0.0' };
/** One that breaks no policy in a namespace without a level. */
export const right: Fields = {
  ...bare,
  // from where the fleet takes images
  image: String(images.mosquitto),
  resources: { requests: { cpu: '10m', memory: '16Mi' }, limits: { memory: '32Mi' } },
  securityContext: { readOnlyRootFilesystem: true },
  readinessProbe: { tcpSocket: { port: 80 } },
  livenessProbe: { tcpSocket: { port: 80 } },
};
/** One that breaks `container-privileged` alone. */
export const privileged: Fields = { ...right, securityContext: { readOnlyRootFilesystem: true, privileged: true } };

const podSpec = (container: Fields): Fields => ({
  serviceAccountName: 'app',
  automountServiceAccountToken: false,
  priorityClassName: 'standard',
  containers: [container],
});

export function pod(namespace: string, container: Fields, podLabels: Labels = {}): Manifest {
  const metadata = { name: 'asked', namespace, labels: podLabels };
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: podSpec(container) };
}

/** What makes such pods, labelled as those of an app. */
export function deployment(namespace: string, container: Fields, app = 'web'): Manifest {
  const matchLabels = labels(app, app);
  const template = { metadata: { labels: matchLabels }, spec: podSpec(container) };
  return object('apps/v1', 'Deployment', 'asked', namespace, { spec: { selector: { matchLabels }, template } });
}

/** @param namespace undefined for one of the whole cluster */
export function role(namespace: string | undefined, verbs: readonly string[], roleLabels: Labels = {}): Manifest {
  const { metadata, ...rest } = object(rbac, namespace === undefined ? 'ClusterRole' : 'Role', 'asked', namespace);
  return { ...rest, metadata: { ...metadata, labels: roleLabels }, rules: [{ apiGroups: [''], resources: ['pods'], verbs }] };
}
