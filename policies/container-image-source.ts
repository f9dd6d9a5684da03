import { definePolicy } from '@kube-world/policy';

import { imageSources, isApproved, sourceRemedy, sourceWhy } from './facts/image-sources';

export default definePolicy({
  id: 'container-image-source',
  title: 'An image comes from a registry that the fleet approves of',
  why: sourceWhy,
  severity: 'error',
  match: { every: 'container' },
  facts: imageSources,
  expression: isApproved("container.?image.orValue('')"),
  field: 'image',
  message: 'runs an image of a registry that the fleet does not approve of',
  remedy: sourceRemedy,
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
