import { definePolicy } from '@kube-world/policy';

import { imageSources, isApproved, sourceRemedy, sourceWhy } from './facts/image-sources';

export default definePolicy({
  id: 'volume-image-source',
  title: 'An image that is mounted comes from a registry that the fleet approves of',
  why: sourceWhy,
  severity: 'error',
  match: { every: 'volume' },
  facts: imageSources,
  expression: `!has(volume.image) || ${isApproved("volume.image.?reference.orValue('')")}`,
  field: 'image.reference',
  message: 'mounts an image of a registry that the fleet does not approve of',
  remedy: sourceRemedy,
  cases: {
    passes: [
      { it: 'is no image', volume: { emptyDir: {} } },
      { it: 'is of a registry in the list', volume: { image: { reference: 'example.com/models/voice:1.2.3' } } },
      { it: 'is of no named registry, which is one in the list', volume: { image: { reference: 'somebody/voice:1.2.3' } } },
    ],
    fails: [
      { it: 'is of another registry', volume: { image: { reference: 'quay.io/models/voice:1.2.3' } } },
      { it: 'is of another path', volume: { image: { reference: 'ghcr.io/models/voice:1.2.3' } } },
    ],
  },
});
