import type { Issue } from '@kube-world/model';

import { objectsOf, type Rule } from './context';
import { containersOf, podSpecOf } from './pod-specs';

/** A container that ends before the others start is not asked how it is; one that stays beside them is. */
export const initContainerProbed: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const pod = podSpecOf(manifest);
    for (const [place, container, list] of pod ? containersOf(pod) : []) {
      if (list !== 'initContainers' || container['restartPolicy'] === 'Always') continue;
      for (const field of ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe']) {
        if (container[field] === undefined || container[field] === null) continue;
        issues.push({
          rule: 'init-container-probed',
          severity: 'error',
          at: `${at} ${place}.${field}`,
          message: `an init container that ends has no ${field}`,
          remedy: "leave it out, or let the container stay with restartPolicy 'Always'",
        });
      }
    }
  }
  return issues;
};
