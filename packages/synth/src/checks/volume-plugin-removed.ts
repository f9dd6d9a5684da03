import type { Issue, Manifest } from '@kube-world/model';

import { type Fields, fieldsOf, itemsOf } from '../fields';
import { minorNumber } from '../upgrade/minor-number';
import { minorVersion, objectsOf, type Rule } from './context';
import { podSpecOf } from './pod-specs';

/**
 * Fields of a volume -> the minor version of Kubernetes from which no node can mount it, though the API server still takes it;
 * gitRepo: unless a feature gate is set. From the warnings in pkg/api/pod and pkg/api/persistentvolume of Kubernetes 1.36.3.
 */
const goneSince: Readonly<Record<string, number>> = {
  photonPersistentDisk: 16,
  scaleIO: 22,
  flocker: 25,
  quobyte: 25,
  storageos: 25,
  glusterfs: 26,
  cephfs: 31,
  rbd: 31,
  gitRepo: 33,
};

/** A volume of a kind that Kubernetes has no code for any more: the pod would wait for it for ever. */
export const volumePluginRemoved: Rule = (context) => {
  const minor = minorNumber(minorVersion(context));
  const issues: Issue[] = [];
  for (const { manifest, at } of objectsOf(context))
    for (const [place, volume] of volumesOf(manifest))
      for (const field of Object.keys(volume)) {
        const since = Object.hasOwn(goneSince, field) ? goneSince[field] : undefined;
        if (since === undefined || !(since <= minor) || typeof volume[field] !== 'object' || volume[field] === null) continue;
        issues.push({
          rule: 'volume-plugin-removed',
          severity: 'error',
          at: `${at} ${place}.${field}`,
          message: `Kubernetes 1.${since} and later mount no ${field} volume`,
          remedy: field === 'gitRepo' ? 'clone the repository in an init container' : 'use a CSI driver for it',
        });
      }
  return issues;
};

function volumesOf(manifest: Manifest): readonly (readonly [place: string, volume: Fields])[] {
  if (manifest.kind === 'PersistentVolume') return [['spec', fieldsOf(manifest['spec'])]];
  const pod = podSpecOf(manifest);
  return pod ? itemsOf(pod.spec['volumes']).map((volume, index) => [`${pod.place}.volumes[${index}]`, volume]) : [];
}
