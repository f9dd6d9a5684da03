import { definePolicy } from '@kube-world/policy';

import { isVersioned, versionRemedy, versionWhy } from './facts/image-version';

const digest = `sha256:${'0'.repeat(64)}`;

export default definePolicy({
  id: 'container-image-version',
  title: "An image is named with its digest, or with a version that is not 'latest'",
  why: versionWhy,
  severity: 'error',
  match: { every: 'container' },
  expression: isVersioned("container.?image.orValue('')"),
  field: 'image',
  message: "runs an image without a version, or 'latest'",
  remedy: versionRemedy,
  cases: {
    passes: [
      { it: 'has a version', container: { image: 'example.com/app:1.2.3' } },
      { it: 'has a digest', container: { image: `example.com/app@${digest}` } },
      { it: 'has both', container: { image: `example.com:5000/app:1.2.3@${digest}` } },
    ],
    fails: [
      { it: 'has neither', container: { image: 'example.com/app' } },
      { it: 'has a port alone', container: { image: 'example.com:5000/app' } },
      { it: 'is the latest', container: { image: 'example.com/app:latest' } },
    ],
  },
});
