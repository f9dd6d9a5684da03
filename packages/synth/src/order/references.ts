import type { Manifest } from '@kube-world/model';

import type { Reference } from './reference';
import { field, usesOf } from './uses';

/** What an object makes beside itself: a Certificate makes its Secret. */
export function madeBy(manifest: Manifest): readonly Reference[] {
  const { name, namespace = '' } = manifest.metadata;
  const made: Reference[] = [{ kind: manifest.kind, namespace, name }];
  const secret = (text: unknown): void => void (typeof text === 'string' && made.push({ kind: 'Secret', namespace, name: text }));
  if (manifest.kind === 'Certificate') secret(field(manifest['spec'], 'secretName'));
  if (manifest.kind === 'ExternalSecret') secret(field(field(manifest['spec'], 'target'), 'name') ?? name);
  if (manifest.kind === 'SealedSecret') secret(name);
  if (manifest.kind === 'Ingress' && namesIssuer(manifest)) {
    const tls = field(manifest['spec'], 'tls');
    for (const entry of Array.isArray(tls) ? tls : []) secret(field(entry, 'secretName'));
  }
  return made;
}

/** cert-manager then makes the certificates of an Ingress. */
function namesIssuer({ metadata: { annotations = {} } }: Manifest): boolean {
  return annotations['cert-manager.io/cluster-issuer'] !== undefined || annotations['cert-manager.io/issuer'] !== undefined;
}

/** What an object uses. */
export function usedBy(manifest: Manifest): readonly Reference[] {
  return usesOf(manifest);
}
