import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-image-registry',
  title: 'An image names its registry',
  why: "where none is named, each node's runtime chooses one",
  severity: 'error',
  match: { every: 'container' },
  // the first part has a dot or a port, as the runtimes read it
  expression: "container.?image.orValue('').matches('^[a-z0-9-]+([.][a-z0-9-]+)*([.][a-z0-9-]+|:[0-9]+)/.+$')",
  field: 'image',
  message: 'runs an image of no named registry',
  remedy: "write the registry before it: 'docker.io/library/nginx:1.29.0'",
  cases: {
    passes: [
      { it: 'is of a registry', container: { image: 'example.com/app:1.2.3' } },
      { it: 'is of a registry at a port', container: { image: 'registry:5000/app:1.2.3' } },
    ],
    fails: [
      { it: 'is a name alone', container: { image: 'nginx:1.29.0' } },
      { it: "is somebody's", container: { image: 'somebody/nginx:1.29.0' } },
    ],
  },
});
