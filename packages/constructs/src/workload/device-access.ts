import type { Volume, VolumeMount } from '@kube-world/crds/core/v1';
import type { PlacedDevice } from '@kube-world/model';

/**
 * How a container gets at its devices.
 *
 * - `privileged`: the device's file is mounted from the node. A mount alone is not enough: the container's device cgroup
 *   refuses to open it, and the file's group is no help against that. Only `privileged` lifts it, which is why the
 *   namespace must allow it; the process still runs as an ordinary user where the image has one, with the file's group.
 * - `device-plugin`: a device plugin of the node hands out the device as a resource. No privilege, and no hostPath.
 */
export type DeviceAccess =
  | {
      readonly kind: 'privileged';
      /** The group that owns the device's file on the node. @default 20, `dialout` in the Debian family */
      readonly group?: number;
    }
  | {
      readonly kind: 'device-plugin';
      /** `squat.ai/zigbee` */
      readonly resource: string;
      /** @default 20, `dialout` in the Debian family */
      readonly group?: number;
    };

export const defaultDeviceAccess: DeviceAccess = { kind: 'privileged' };
const dialout = 20;

/** Where the program finds its device. A plugin hands it out under the node's own path. */
export function devicePath(device: PlacedDevice, access: DeviceAccess): string {
  return access.kind === 'privileged' ? `/dev/${device.name}` : device.path;
}

/** What devices add to a pod. */
export interface DeviceParts {
  readonly privileged: boolean;
  readonly groups: readonly number[];
  readonly volumes: readonly Volume[];
  readonly mounts: readonly VolumeMount[];
  readonly limits: Readonly<Record<string, string>>;
}

export function deviceParts(devices: readonly PlacedDevice[], access: DeviceAccess): DeviceParts {
  if (devices.length === 0) return { privileged: false, groups: [], volumes: [], mounts: [], limits: {} };
  const groups = [access.group ?? dialout];
  if (access.kind === 'device-plugin')
    return { privileged: false, groups, volumes: [], mounts: [], limits: { [access.resource]: String(devices.length) } };
  return {
    privileged: true,
    groups,
    // CharDevice: kubelet refuses to start the pod while the device is not plugged in, rather than mount an empty folder
    volumes: devices.map(({ name, path }) => ({ name: volumeName(name), hostPath: { path, type: 'CharDevice' } })),
    mounts: devices.map((device) => ({ name: volumeName(device.name), mountPath: devicePath(device, access) })),
    limits: {},
  };
}

const volumeName = (device: string): string => `device-${device}`;
