import { definePolicy } from '@kube-world/policy';

export default definePolicy({
  id: 'container-read-only-root',
  title: 'The file system of an image is read-only',
  why: 'who cannot write to it cannot leave a program there',
  severity: 'error',
  match: { every: 'container' },
  expression: 'container.?securityContext.?readOnlyRootFilesystem.orValue(false)',
  field: 'securityContext.readOnlyRootFilesystem',
  message: 'may write to the file system of its image',
  remedy: 'set it to true and mount an emptyDir where the program writes',
  cases: {
    passes: [{ it: 'is read-only', container: { securityContext: { readOnlyRootFilesystem: true } } }],
    fails: [
      { it: 'says nothing', container: {} },
      { it: 'may be written', container: { securityContext: { readOnlyRootFilesystem: false } } },
    ],
  },
});
