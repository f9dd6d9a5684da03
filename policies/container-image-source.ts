import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-image-source',
  title: 'An image comes from a registry that the fleet approves of',
  why: 'whoever may write to its registry decides what runs',
  severity: 'error',
  match: { every: 'container' },
  facts: {
    of: (_, { registries }) => (registries === undefined ? undefined : { registries }),
    example: { registries: ['docker.io', 'ghcr.io/home-assistant', 'ghcr.io/koenkk/zigbee2mqtt', 'example.com', 'registry:5000'] },
  },
  // a name whose first part is no host is one of docker.io's, as containerd reads it
  expression: `[container.?image.orValue('')]
    .map(image, image.matches('^([^/]*[.:][^/]*|localhost)/') ? image : image.contains('/') ? 'docker.io/' + image : 'docker.io/library/' + image)
    .map(image, image.startsWith('index.docker.io/') ? image.replace('index.docker.io/', 'docker.io/', 1) : image)
    .map(image, image.matches('^docker[.]io/[^/]+$') ? image.replace('docker.io/', 'docker.io/library/', 1) : image)
    .all(image, variables.registries.exists(source, image.startsWith(source + '/') ||
      source.contains('/') && (image == source || image.startsWith(source + ':') || image.startsWith(source + '@'))))`,
  field: 'image',
  message: 'runs an image of a registry that the fleet does not approve of',
  remedy: "take it from one of the fleet's `registries`, or add its registry there, as narrow as it can be",
  cases: {
    passes: [
      { it: 'is of a registry in the list', container: { image: 'example.com/team/app:1.2.3' } },
      { it: 'is of a path in the list', container: { image: 'ghcr.io/home-assistant/home-assistant:2026.2.3' } },
      { it: 'is in the list itself', container: { image: 'ghcr.io/koenkk/zigbee2mqtt:2.12.1' } },
      { it: 'is in the list itself, by digest', container: { image: `ghcr.io/koenkk/zigbee2mqtt@sha256:${'0'.repeat(64)}` } },
      { it: 'is of a registry at a port', container: { image: 'registry:5000/app:1.2.3' } },
      { it: 'is of no named registry, which is one in the list', container: { image: 'nginx:1.29.0' } },
      { it: 'has a short name of one in the list', container: { image: 'index.docker.io/nginx:1.29.0' } },
    ],
    fails: [
      { it: 'is of another registry', container: { image: 'quay.io/app/app:1.2.3' } },
      { it: 'is of another path', container: { image: 'ghcr.io/somebody/app:1.2.3' } },
      { it: 'only begins as a path in the list does', container: { image: 'ghcr.io/home-assistant-evil/app:1.2.3' } },
      { it: 'only begins as an image in the list does', container: { image: 'ghcr.io/koenkk/zigbee2mqtt-evil:2.12.1' } },
      { it: 'only begins as a registry in the list does', container: { image: 'example.com.evil.org/app:1.2.3' } },
      { it: 'is of another port', container: { image: 'example.com:5000/app:1.2.3' } },
    ],
  },
});
