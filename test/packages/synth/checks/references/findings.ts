import type { Manifest } from '@kube-world/model';

import type { CheckContext } from '../../../../../packages/synth/src/checks/context';
import { referenceRules } from '../../../../../packages/synth/src/checks/references/registry';
import { contextOf, object, unit, type UnitParts } from '../context-with';

type Spec = object;

export const namespace = (name: string, labels?: Spec): Manifest => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, ...(labels ? { labels: labels as Record<string, string> } : {}) },
});

const labels = { app: 'web' };

/** Two pods with the label `app=web` and the port `http`, and what else their spec says. */
export function deployment(name: string, pod: Spec = {}, rest: { readonly replicas?: number; readonly labels?: Spec } = {}): Manifest {
  const { replicas = 2, labels: own = labels } = rest;
  const containers = [{ name: 'main', image: 'web', ports: [{ name: 'http', containerPort: 8080 }] }];
  return object('apps/v1', 'Deployment', name, {
    spec: { replicas, selector: { matchLabels: own }, template: { metadata: { labels: own }, spec: { containers, ...pod } } },
  });
}

export const service = (name: string, spec: Spec = {}): Manifest =>
  object('v1', 'Service', name, { spec: { selector: labels, ports: [{ name: 'web', port: 80, targetPort: 'http' }], ...spec } });

/** An object in another namespace than `apps`. */
export const placed = (manifest: Manifest, where: string): Manifest => ({
  ...manifest,
  metadata: { ...manifest.metadata, namespace: where },
});

/** A cluster that has the namespace `apps`, and the given objects in unit `web`. */
export function clusterWith(manifests: readonly Manifest[], parts: UnitParts = {}, more: Partial<CheckContext> = {}): CheckContext {
  const app = { namespace: { name: 'apps', podSecurity: 'baseline' as const }, ...parts.app };
  return contextOf([unit('namespaces', { manifests: [namespace('apps')], app }), unit('web', { ...parts, app, manifests })], more);
}

/** `rule at: message; remedy` of all that the rules find, without the unit's own path, and without who waits for what is missing. */
export function findingsIn(context: CheckContext): readonly string[] {
  const issues = referenceRules.flatMap((rule) => rule(context));
  return issues.map(
    ({ rule, at, message, remedy }) =>
      `${rule} ${at.replace(/^pi\/web\//, '')}: ${message.replace(/ \([^()]* -> [^()]*\)/, '')}; ${remedy}`,
  );
}
