import { listOf, nodeLabelsOf, type NodeSpec } from '@kube-world/model';

import { takesNode, untolerated } from '../scheduling/match';
import type { CheckContext, Rule } from './context';
import { podSpecOf } from './pod-specs';

/** On a cluster of several architectures, pods of images that exist for some keep away from nodes of the others. */
export const architectureNotSelected: Rule = (context) =>
  context.units.flatMap(({ unit, manifests }) => {
    const fitting = listOf(unit.app.needs?.architectures);
    const unfit = fitting.length === 0 ? [] : unfitNodes(context, fitting);
    if (unfit.length === 0) return [];
    return manifests.flatMap(({ manifest, at }) => {
      const pods = podSpecOf(manifest);
      const node = pods && unfit.find(({ name, labels, taints }) => takesNode(pods.spec, name, labels) && !untolerated(pods.spec, taints));
      if (!pods || !node) return [];
      return [
        {
          rule: 'architecture-not-selected',
          severity: 'error',
          at: `${at} ${pods.place}`,
          message: `its pods may land on node '${node.name}', which is ${node.architecture}; their images exist for ${fitting.join(', ')}`,
          remedy: `select nodes of its own kind: nodeSelector { 'kubernetes.io/arch': '${fitting[0]}' }`,
        },
      ];
    });
  });

function unfitNodes({ cluster: { spec } }: CheckContext, fitting: readonly NodeSpec['architecture'][]) {
  return Object.entries(spec.nodes)
    .filter(([, { architecture }]) => !fitting.includes(architecture))
    .map(([name, node]) => ({ name, architecture: node.architecture, labels: nodeLabelsOf(spec, name, node), taints: node.taints ?? [] }));
}
