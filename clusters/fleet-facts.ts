import { priorities } from '@kube-world/constructs';
import type { FleetFacts } from '@kube-world/model';

/** What all clusters have in common. The repository is the one that they pull from: put yours here. */
export const fleetFacts = {
  name: 'kube-world',
  repository: { url: 'https://github.com/example/kube-world', branch: 'main' },
  owner: 'example',
  domain: 'example.com',
  // one namespace of each registry that anybody may push to
  registries: ['docker.io/library', 'ghcr.io/home-assistant', 'ghcr.io/koenkk', 'ghcr.io/zwave-js'],
  priorityClasses: Object.keys(priorities),
  readOnlyNamespaces: ['monitoring'],
} as const satisfies Omit<FleetFacts, 'clusters'>;
