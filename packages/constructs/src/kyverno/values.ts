import type { KyvernoValues } from '@kube-world/charts/kyverno';
import { type ClusterSpec, engineNamespaces, kubernetesNamespaces, nodeCountOf, platformNamespaces, versions } from '@kube-world/model';

import { kyvernoNamespace } from './namespace';

// whichever patch the chart is of, what runs is this
const image = { tag: versions.kyverno };
// pods of hooks have none by themselves, and without this one nothing lets them out to the API
const podLabels = { 'app.kubernetes.io/instance': 'kyverno' };
// the only address that a policy may call; the domain is reserved, so that nobody ever has it
const extraArgs = { httpAllowlist: 'https://nowhere.invalid' };

/** What differs from the chart's defaults, and what of them must never change. */
export function kyvernoValues(spec: ClusterSpec): KyvernoValues {
  // a majority survives the loss of one node; fewer nodes gain nothing by more replicas
  const replicas = nodeCountOf(spec) >= 3 ? 3 : 1;
  return {
    global: { priorityClassName: 'system-cluster-critical' },
    features: {
      // what Kyverno cannot answer is refused
      forceFailurePolicyIgnore: { enabled: false },
      policyExceptions: { enabled: true, namespace: kyvernoNamespace.name },
      generateValidatingAdmissionPolicy: { enabled: false },
    },
    config: {
      // where nothing may hang on Kyverno, or it could not be brought back
      webhooks: { namespaceSelector: { matchExpressions: [{ ...byName, operator: 'NotIn', values: [...neverAsked(spec)] }] } },
      excludeKyvernoNamespace: true,
    },
    admissionController: {
      replicas,
      ...(replicas > 1 ? { podDisruptionBudget: { enabled: true } } : {}),
      initContainer: { image },
      container: {
        image,
        extraArgs,
        resources: { requests: { cpu: '100m', memory: '128Mi' }, limits: { memory: '512Mi' } },
      },
    },
    reportsController: {
      image,
      extraArgs,
      resources: { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '256Mi' } },
    },
    // no policy of ours makes, changes or removes anything
    backgroundController: { enabled: false },
    cleanupController: { enabled: false },
    crds: { migration: { image, podLabels } },
    webhooksCleanup: { podLabels },
  };
}

const byName = { key: 'kubernetes.io/metadata.name' };

function neverAsked(spec: ClusterSpec): readonly string[] {
  return [...kubernetesNamespaces, ...platformNamespaces(spec), ...engineNamespaces[spec.engine]];
}
