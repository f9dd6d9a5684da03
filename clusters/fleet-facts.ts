import type { FleetFacts } from '@kube-world/model';

/** What all clusters have in common. The repository is the one that they pull from: put yours here. */
export const fleetFacts = {
  name: 'kube-world',
  repository: { url: 'https://github.com/example/kube-world', branch: 'main' },
  owner: 'example',
  domain: 'example.com',
} as const satisfies Omit<FleetFacts, 'clusters'>;
