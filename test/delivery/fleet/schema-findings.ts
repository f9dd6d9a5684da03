import { schemas } from '@kube-world/crds/schemas';
import type { Manifest } from '@kube-world/model';

import { createSchemaCheck } from '../../../packages/synth/src/schema/schema-check';
import { bundleWithoutFiles } from './bundle-object';
import type { GitRepo } from './bundles';
import type { FleetYaml } from './fleet-yaml';

// any: Fleet's kinds are not part of Kubernetes
const check = createSchemaCheck(schemas, '1.36');

/**
 * What is wrong with a `fleet.yaml`, by the schema of the Bundle that Fleet makes of it: it drops a field that it does not
 * know without a word.
 */
export function optionsFindings(options: FleetYaml): readonly string[] {
  const { overrideTargets, ...rest } = options;
  const { imageScans, ...own } = rest as FleetYaml & { readonly imageScans?: unknown };
  return [
    ...schemaFindings(bundleWithoutFiles(own, { name: 'bundle', namespace: 'fleet-default' })),
    ...(overrideTargets ? schemaFindings({ ...gitRepo, spec: { repo: 'repo', targets: overrideTargets } }) : []),
    ...(imageScans === undefined ? [] : ['imageScans is only read with a feature of Fleet that is off by default']),
  ];
}

/** What the API server would refuse of a GitRepo. */
export function gitRepoFindings(given: GitRepo): readonly string[] {
  return schemaFindings(given);
}

const gitRepo = { apiVersion: 'fleet.cattle.io/v1alpha1', kind: 'GitRepo', metadata: { name: 'targets', namespace: 'fleet-default' } };

function schemaFindings(object: object): readonly string[] {
  const found: string[] = [];
  check({ manifest: object as Manifest, at: '' }, ({ at, message }) => found.push(`${at.trim()}: ${message}`));
  return found;
}
