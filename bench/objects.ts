import type { Manifest } from '@kube-world/model';

/** The objects of one app: small ones of the kinds that fleets are made of, the same for every subject. */
export function objectsOf(app: string, count: number): readonly Manifest[] {
  return Array.from({ length: count }, (_, index) => objectAt(`${app}-${index}`, app, index));
}

/** The Namespaces of a cluster's apps. */
export function namespacesOf(apps: readonly string[]): readonly Manifest[] {
  return apps.map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } }));
}

function objectAt(name: string, app: string, index: number): Manifest {
  const labels = { 'app.kubernetes.io/name': app, 'app.kubernetes.io/instance': name };
  const metadata = { name, labels };
  if (index % 4 === 0) return deploymentOf(name, app, index);
  if (index % 4 === 1)
    return {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      // the app's Deployments, all of them: what a Service selects is there
      spec: { selector: { 'app.kubernetes.io/name': app }, ports: [{ name: 'http', port: 80, targetPort: 8080 }] },
    };
  if (index % 4 === 2)
    return { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { 'app.conf': `name = ${name}\nlisten = 8080\n`, mode: 'on' } };
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata, automountServiceAccountToken: false };
}

/** Two pods, as careful as the policies ask. @param more fields of the pod's `spec` */
export function deploymentOf(name: string, app: string, index: number, more: Readonly<Record<string, unknown>> = {}): Manifest {
  const labels = { 'app.kubernetes.io/name': app, 'app.kubernetes.io/instance': name };
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels },
    spec: { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { ...podOf(app, index), ...more } } },
  };
}

/** A pod that breaks no policy of the fleet. */
function podOf(app: string, index: number): Record<string, unknown> {
  const probe = { httpGet: { path: '/', port: 'http' } };
  return {
    // the third object after a Deployment is its account
    serviceAccountName: `${app}-${index + 3}`,
    automountServiceAccountToken: false,
    securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    containers: [
      {
        name: 'main',
        image: `ghcr.io/example/${app}:1.${index}.0`,
        ports: [{ name: 'http', containerPort: 8080 }],
        env: [{ name: 'LOG_LEVEL', value: 'info' }],
        resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '128Mi' } },
        readinessProbe: probe,
        livenessProbe: { ...probe, failureThreshold: 6 },
        securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      },
    ],
  };
}
