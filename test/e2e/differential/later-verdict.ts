import type { Manifest } from '@kube-world/model';

import type { Client } from '../harness/client';
import { isObject, own } from './json';
import type { ServerVerdict } from './server-verdicts';

/**
 * What becomes of an object that the server takes on creation: the engines apply it, which is stricter with what stands twice in a
 * list, and a controller makes pods and claims out of it, which older servers do not look at before.
 * @returns the first refusal, else that it was taken
 */
export async function laterVerdict(client: Client, manifest: Manifest): Promise<ServerVerdict> {
  const applied = await client.apply(manifest, { dryRun: true });
  if (applied.status >= 300 && applied.body.reason !== 'AlreadyExists') return refused('applied', applied.body.message);
  for (const made of madeOf(manifest)) {
    const path = await client.collectionOf(made);
    const { status, body } = await client.request('POST', path ?? '', made, { query: { dryRun: 'All', fieldValidation: 'Strict' } });
    if (status >= 300 && body.reason !== 'AlreadyExists') return refused(`its ${made.kind}`, body.message);
  }
  return { accepted: true };
}

function refused(what: string, message = ''): ServerVerdict {
  return { accepted: false, reason: 'later', message: `${what}: ${message}` };
}

/** The pod and the claims of a StatefulSet. */
function madeOf(manifest: Manifest): readonly Manifest[] {
  const spec = manifest['spec'];
  if (manifest.kind !== 'StatefulSet' || !isObject(spec)) return [];
  const template = fields(own(spec, 'template'));
  const podSpec = fields(own(template, 'spec'));
  const volumes = own(podSpec, 'volumes');
  const templates = own(spec, 'volumeClaimTemplates');
  const claims = Array.isArray(templates) ? templates.map((claim: unknown) => fields(claim)) : [];
  const namespace = manifest.metadata.namespace ?? 'default';
  const mounted = claims.map((claim) => ({
    name: own(fields(own(claim, 'metadata')), 'name'),
    persistentVolumeClaim: { claimName: 'claim' },
  }));
  const claimed = claims.map((claim) => ({
    ...claim,
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: { ...fields(own(claim, 'metadata')), namespace, name: 'claim' },
  }));
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { ...fields(own(template, 'metadata')), name: 'made', namespace },
    spec: {
      ...podSpec,
      volumes: [...(Array.isArray(volumes) ? (volumes as unknown[]) : []), ...mounted],
      restartPolicy: own(podSpec, 'restartPolicy') ?? 'Always',
    },
  };
  return [pod, ...claimed];
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
