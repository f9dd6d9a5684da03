import { schemas } from '@kube-world/crds/schemas';
import type { Manifest, SchemaSource } from '@kube-world/model';
import { celRulesOf } from '@kube-world/policy';

import { serverRules } from '../../../packages/synth/src/checks/server-rules';
import { clusterOf, contextOf, unit } from '../../packages/synth/checks/context-with';

/**
 * What our own rules say of each object that an API server judges, one at a time and in the order given.
 * @param kubernetes minor version: `1.36`
 * @param source @default - the schemas that synth uses
 * @returns the first errors of each, as `rule place: message`; none where the object is taken
 */
export function ourVerdicts(
  kubernetes: string,
  manifests: readonly Manifest[],
  source: SchemaSource = schemas,
): readonly (readonly string[])[] {
  const built = manifests.map((manifest, index) => ({ manifest, at: `#${index}` }));
  const cluster = clusterOf({
    platform: {
      kind: 'kind',
      kubernetes: `${kubernetes}.0`,
      api: { address: '127.0.0.1', port: 6443 },
      machine: { name: 'host', address: '192.0.2.1', network: 'home' },
    },
  });
  const context = contextOf([unit('differential', { built })], { cluster, schemas: source, kindRules: celRulesOf });
  const found = manifests.map((): string[] => []);
  for (const rule of serverRules) {
    for (const { rule: id, severity, at, message } of rule(context)) {
      const [index = '', ...place] = at.split(' ');
      // the length of a file's name is ours to care for
      if (severity === 'error' && id !== 'name-too-long-for-file')
        found[Number(index.slice(1))]?.push(`${id} ${place.join(' ')}: ${message}`);
    }
  }
  return found;
}
