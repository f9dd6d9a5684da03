import { build, podOf } from './program';

const folder = '/var/run/secrets/kubernetes.io/serviceaccount';

test('[KS-45] a program that calls the API is handed a token for an hour, with what clients look for beside it', () => {
  const { spec } = podOf(build({ volumes: { account: { kind: 'token', mounts: [{ path: folder }] } } }));
  expect(spec['volumes']).toEqual([
    {
      name: 'account',
      projected: {
        sources: [
          { serviceAccountToken: { path: 'token', expirationSeconds: 3600 } },
          { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
          { downwardAPI: { items: [{ path: 'namespace', fieldRef: { fieldPath: 'metadata.namespace' } }] } },
        ],
      },
    },
  ]);
  expect(spec.containers[0]?.['volumeMounts']).toEqual([{ name: 'account', mountPath: folder, readOnly: true }]);
  expect(spec['automountServiceAccountToken']).toBe(false);
});

test('[KS-45] a token for somebody else is for them alone, and no longer good', () => {
  const { spec } = podOf(build({ volumes: { login: { kind: 'token', audience: 'vault', mounts: [{ path: '/login' }] } } }));
  expect(spec['volumes']).toEqual([
    { name: 'login', projected: { sources: [{ serviceAccountToken: { path: 'token', expirationSeconds: 3600, audience: 'vault' } }] } },
  ]);
});

test('[KS-45] who asks for no token has none', () => {
  expect(podOf(build()).spec).not.toHaveProperty('volumes');
});
