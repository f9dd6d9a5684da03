import type { Manifest } from '@kube-world/model';

import type { Pass, PassContext } from './pass';

/** An object that names no namespace goes to its unit's; a cluster-scoped one loses any it names. */
export const setNamespace: Pass = (manifest, context) => {
  if (!isNamespaced(manifest, context)) {
    if (manifest.metadata.namespace === undefined) return manifest;
    const { namespace: _, ...metadata } = manifest.metadata;
    return { ...manifest, metadata };
  }
  if (manifest.metadata.namespace !== undefined) return manifest;
  return { ...manifest, metadata: { ...manifest.metadata, namespace: context.namespace } };
};

/** What is known of a kind decides; an unknown kind is taken for a namespaced one (the check stage refuses it anyway). */
function isNamespaced(manifest: Manifest, { schemas, kubernetes }: PassContext): boolean {
  return schemas?.kind(kubernetes, manifest.apiVersion, manifest.kind)?.namespaced ?? !clusterScoped.has(manifest.kind);
}

const clusterScoped = new Set([
  'Namespace',
  'Node',
  'PersistentVolume',
  'ClusterRole',
  'ClusterRoleBinding',
  'StorageClass',
  'PriorityClass',
  'IngressClass',
  'RuntimeClass',
  'CustomResourceDefinition',
  'APIService',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'ClusterIssuer',
]);
