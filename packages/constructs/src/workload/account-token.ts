import type { ProjectedVolumeSource } from '@kube-world/crds/core/v1';

/** Seconds that a token is good for; kubelet has it renewed once four fifths of them are over. */
const tokenSeconds = 3600;

/**
 * The token of the pod's account in the file `token`. For the API server, with what its clients look for beside it: `ca.crt` and
 * `namespace`; for another audience by itself, since the API server would not take it.
 */
export function accountToken(audience: string | undefined): ProjectedVolumeSource {
  const token = { serviceAccountToken: { path: 'token', expirationSeconds: tokenSeconds, audience } };
  if (audience !== undefined) return { sources: [token] };
  return {
    sources: [
      token,
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
    ],
  };
}
