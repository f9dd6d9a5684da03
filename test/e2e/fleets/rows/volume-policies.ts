import { level, row } from '../row';

/** What pods mount. */
export const volumePolicies = [
  row(
    'volume-host-path',
    'a path of the node',
    { ...level('baseline'), pod: { volumes: [{ name: 'log', hostPath: { path: '/var/log' } }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.volumes[0].hostPath',
      message: 'mounts a path of its node, got {"path":"/var/log"}',
      remedy: "claim a volume; else declare the namespace's podSecurity 'privileged' and let the app waive the policy",
    },
  ),
  row(
    'volume-image-source',
    'an image of another registry',
    { pod: { volumes: [{ name: 'data', image: { reference: 'ghcr.io/library/data:1' } }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.volumes[0].image.reference',
      message: 'mounts an image of a registry that the fleet does not approve of, got "ghcr.io/library/data:1"',
      remedy: "take it from one of the fleet's `registries`, or add its registry there, as narrow as it can be",
    },
  ),
  row(
    'volume-image-version',
    'an image that moves',
    { pod: { volumes: [{ name: 'data', image: { reference: 'docker.io/library/data:latest' } }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.volumes[0].image.reference',
      message: 'mounts an image without a version, or \'latest\', got "docker.io/library/data:latest"',
      remedy: 'name the version, with its digest where it is known',
    },
  ),
  row(
    'volume-restricted-types',
    'a share of files',
    { pod: { volumes: [{ name: 'media', nfs: { server: '192.0.2.9', path: '/media' } }] } },
    {
      at: 'c/web/Deployment-web spec.template.spec.volumes[0]',
      message: "is of a type that this namespace's level forbids",
      remedy: "claim it through a PersistentVolumeClaim, or declare the namespace's podSecurity 'baseline'",
    },
  ),
];
