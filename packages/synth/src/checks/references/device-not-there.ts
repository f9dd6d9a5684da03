import type { Issue } from '@kube-world/model';

import { suggest } from '../../schema/nearest';
import { fieldPath, quoted } from '../../schema/walk';
import { objectsOf, type Rule } from '../context';
import { podSpecOf } from '../pod-specs';
import { absentDevices, nodeOffers } from './node-asks';

/** A device that a container asks for is one that the facts of a node name. */
export const deviceNotThere: Rule = (context) => {
  const offers = nodeOffers(context);
  if (!offers) return [];
  return objectsOf(context).flatMap(({ manifest, at }): readonly Issue[] => {
    const pods = podSpecOf(manifest);
    if (!pods) return [];
    return absentDevices(pods.spec, offers).map(({ device, path }) => ({
      rule: 'device-not-there',
      severity: 'error',
      at: `${at} ${pods.place}.${fieldPath(path)}`,
      message: `no node of cluster ${quoted(context.cluster.name)} has the device ${quoted(device)}`,
      remedy: suggest(
        device,
        [...offers.devices],
        "ask for a device that a node has, or describe it in the node's gpus or extendedResources",
      ),
    }));
  });
};
