import type { App } from '@kube-world/model';

/** Stands for the app that watches, where a test asks only whom another lets in. */
export const prometheus: App = {
  name: 'monitoring',
  namespace: { name: 'monitoring', podSecurity: 'baseline' },
  layer: 'infrastructure',
  build: () => undefined,
};
