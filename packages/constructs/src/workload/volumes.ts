import type { Volume as PodVolume, VolumeMount } from '@kube-world/crds/core/v1';
import type { ClaimSpec } from '@kube-world/model';

import { accountToken } from './account-token';

export interface Mount {
  readonly path: string;
  /** One file or folder of the volume alone. @default - all of it */
  readonly subPath?: string;
  /** @default - false for a claim and scratch space, true for configuration, secrets and tokens */
  readonly readOnly?: boolean;
}

/** What a pod keeps or is handed, by kind, and where its container finds it. */
export type Volume = { readonly mounts: readonly Mount[] } & (
  | { readonly kind: 'claim'; readonly claim: ClaimSpec }
  /** File name -> text, in a ConfigMap; a change of the text replaces the pod. */
  | { readonly kind: 'configuration'; readonly files: Readonly<Record<string, string>> }
  /** A Secret by name; key -> file name. */
  | { readonly kind: 'secret'; readonly secret: string; readonly files: Readonly<Record<string, string>> }
  /**
   * The token of the pod's own account, good for an hour and renewed while the pod runs; the one way to it, since no token is handed out
   * unasked. Clients of the API look in `/var/run/secrets/kubernetes.io/serviceaccount`; its traffic there is declared by the app.
   * `audience`: who else it is for. @default - the API server
   */
  | { readonly kind: 'token'; readonly audience?: string }
  /** Empty at each start, and bounded. */
  | { readonly kind: 'scratch'; readonly size: string }
);

export type Volumes = Readonly<Record<string, Volume>>;

/** Name of the claim or ConfigMap behind a workload's volume. */
export function volumeObjectName(workload: string, volume: string): string {
  return `${workload}-${volume}`;
}

export function podVolumes(workload: string, volumes: Volumes): readonly PodVolume[] {
  return Object.entries(volumes).map(([name, volume]) => podVolume(name, volumeObjectName(workload, name), volume));
}

const ownedByPod: ReadonlySet<Volume['kind']> = new Set(['claim', 'scratch']);

export function volumeMounts(volumes: Volumes): readonly VolumeMount[] {
  return Object.entries(volumes).flatMap(([name, { kind, mounts }]) =>
    mounts.map(({ path, subPath, readOnly = !ownedByPod.has(kind) }) => ({
      name,
      mountPath: path,
      subPath,
      readOnly: readOnly ? true : undefined,
    })),
  );
}

function podVolume(name: string, object: string, volume: Volume): PodVolume {
  switch (volume.kind) {
    case 'claim':
      return { name, persistentVolumeClaim: { claimName: object } };
    case 'configuration':
      return { name, configMap: { name: object } };
    case 'secret': {
      const items = Object.entries(volume.files).map(([key, path]) => ({ key, path }));
      // readable by the pod's group, not by everybody
      return { name, secret: { secretName: volume.secret, defaultMode: 0o440, items } };
    }
    case 'token':
      return { name, projected: accountToken(volume.audience) };
    default:
      return { name, emptyDir: { sizeLimit: volume.size } };
  }
}
