import { definePolicy } from '@kube-world/policy';

import { isVersioned, versionRemedy, versionWhy } from './facts/image-version';

const of = (reference: string) => ({ volume: { image: { reference } } });

export default definePolicy({
  id: 'volume-image-version',
  title: "An image that is mounted is named with its digest, or with a version that is not 'latest'",
  why: versionWhy,
  severity: 'error',
  match: { every: 'volume' },
  expression: `!has(volume.image) || ${isVersioned("volume.image.?reference.orValue('')")}`,
  field: 'image.reference',
  message: "mounts an image without a version, or 'latest'",
  remedy: versionRemedy,
  cases: {
    passes: [
      { it: 'is no image', volume: { emptyDir: {} } },
      { it: 'has a version', ...of('example.com/voice:1.2.3') },
      { it: 'has a digest', ...of(`example.com/voice@sha256:${'0'.repeat(64)}`) },
    ],
    fails: [
      { it: 'has neither', ...of('example.com/voice') },
      { it: 'has a port alone', ...of('example.com:5000/voice') },
      { it: 'is the latest', ...of('example.com/voice:latest') },
    ],
  },
});
