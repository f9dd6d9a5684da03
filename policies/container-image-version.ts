import { definePolicy } from '@kube-world/policy';

const digest = `sha256:${'0'.repeat(64)}`;

export default definePolicy({
  id: 'container-image-version',
  title: "An image is named with its digest, or with a version that is not 'latest'",
  why: 'a moving tag changes what runs without a commit',
  severity: 'error',
  match: { every: 'container' },
  expression: `container.?image.orValue('').contains('@sha256:') ||
    container.?image.orValue('').matches('^.+:[^:/]+$') && !container.?image.orValue('').endsWith(':latest')`,
  field: 'image',
  message: "runs an image without a version, or 'latest'",
  remedy: 'name the version, with its digest where it is known',
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
