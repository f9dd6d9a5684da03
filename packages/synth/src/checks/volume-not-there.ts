import type { Issue } from '@kube-world/model';

import { suggest } from '../schema/nearest';
import { quoted } from '../schema/walk';
import { objectsOf, type Rule } from './context';
import { containersOf, podSpecOf } from './pod-specs';
import { fieldsOf, itemsOf } from '../fields';

/** What a container mounts is among the pod's volumes, or a StatefulSet makes it. */
export const volumeNotThere: Rule = (context) => {
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context)) {
    const pod = podSpecOf(manifest);
    if (!pod) continue;
    const claims = itemsOf(fieldsOf(manifest['spec'])['volumeClaimTemplates']).map(({ metadata }) => fieldsOf(metadata)['name']);
    const volumes = [...itemsOf(pod.spec['volumes']).map(({ name }) => name), ...claims].filter((name) => typeof name === 'string');
    for (const [place, container] of containersOf(pod)) {
      for (const list of ['volumeMounts', 'volumeDevices']) {
        for (const [index, { name }] of itemsOf(container[list]).entries()) {
          if (typeof name !== 'string' || name === '' || volumes.includes(name)) continue;
          issues.push({
            rule: 'volume-not-there',
            severity: 'error',
            at: `${at} ${place}.${list}[${index}].name`,
            message: `the pod has no volume ${quoted(name)}`,
            remedy: suggest(name, volumes, 'add the volume, or leave the mount out'),
          });
        }
      }
    }
  }
  return issues;
};
