import type { Issue } from '@kube-world/model';

import { suggest } from '../../schema/nearest';
import { fieldPath, quoted } from '../../schema/walk';
import { objectsOf, type CheckContext, type Rule } from '../context';
import { absent } from './absent';
import { type ClusterIndex, indexOf } from './cluster-index';

/**
 * A route through an unknown middleware answers 404. An Ingress names one by an annotation, as `<namespace>-<name>@kubernetescrd`;
 * names of another provider (`auth@file`) are that provider's.
 */
export const middlewareNotThere: Rule = (context) => {
  const index = indexOf(context);
  const uses = index.usesOf('Middleware').filter(({ name }) => !name.includes('@'));
  const remedy = 'make the middleware in that namespace, or name the namespace that it is in';
  return [...absent(index, uses, { rule: 'middleware-not-there', remedy }), ...annotated(context, index)];
};

const annotation = 'traefik.ingress.kubernetes.io/router.middlewares';
const provider = '@kubernetescrd';

function annotated(context: CheckContext, index: ClusterIndex): readonly Issue[] {
  const annotations = objectsOf(context).filter(({ manifest }) => manifest.metadata.annotations?.[annotation] !== undefined);
  if (annotations.length === 0) return [];
  const known = new Set(
    index.objects
      .filter(({ manifest }) => manifest.kind === 'Middleware')
      .map(({ manifest: { metadata } }) => `${metadata.namespace ?? ''}-${metadata.name}`),
  );
  return annotations.flatMap(({ manifest, at }) => {
    const names = String(manifest.metadata.annotations?.[annotation])
      .split(',')
      .map((name) => name.trim());
    return names
      .filter((name) => name.endsWith(provider) && !known.has(name.slice(0, -provider.length)))
      .map((name) => ({
        rule: 'middleware-not-there',
        severity: 'error' as const,
        at: `${at} ${fieldPath(['metadata', 'annotations', annotation])}`,
        message: `cluster ${quoted(index.cluster)} has no Middleware that is called ${quoted(name)}`,
        remedy: suggest(
          name,
          [...known].map((each) => `${each}${provider}`),
          'write <namespace>-<name>@kubernetescrd of a middleware that is there',
        ),
      }));
  });
}
