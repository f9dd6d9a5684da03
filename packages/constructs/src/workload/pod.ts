import type { Container, PodTemplateSpec, TopologySpreadConstraint } from '@kube-world/crds/core/v1';

import { podAffinity } from './affinity';
import { changeMark } from './change-mark';
import { defaultDeviceAccess, type DeviceParts, deviceParts } from './device-access';
import { nodeOf } from './placement';
import { podLabels } from './pod-labels';
import { probes } from './probes';
import type { InitStep, WorkloadProps } from './props';
import { containerResources, type OwnDisk } from './resources';
import { environment } from './secret-key';
import { containerSecurity, podSecurity } from './security';
import { podVolumes, volumeMounts, type Volumes } from './volumes';

export { podLabels };

/** @throws ModelError at `at` when the devices are not all of one node, or an affinity names no value of a label */
export function podTemplate(name: string, props: WorkloadProps, at: string): PodTemplateSpec {
  const { volumes = {}, devices = [], deviceAccess = defaultDeviceAccess, placement, affinity = {}, init = [] } = props;
  const parts = deviceParts(devices, deviceAccess);
  const node = nodeOf(devices, at);
  const mark = configurationMark(volumes);
  return {
    metadata: { labels: podLabels(name), annotations: mark === undefined ? undefined : { 'checksum/config': mark } },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: false,
      // links of services would arrive as environment variables that programs read as settings
      enableServiceLinks: false,
      nodeSelector: nonEmpty({ ...placement?.nodeSelector, ...(node === undefined ? {} : { 'kubernetes.io/hostname': node }) }),
      tolerations: placement?.tolerations,
      affinity: podAffinity(name, affinity, props.scale, at),
      topologySpreadConstraints: spread(name, props),
      priorityClassName: props.priorityClassName,
      hostNetwork: props.hostNetwork ? true : undefined,
      dnsPolicy: props.hostNetwork ? 'ClusterFirstWithHostNet' : undefined,
      terminationGracePeriodSeconds: props.stopSeconds,
      securityContext: podSecurity(props.runAs, parts),
      initContainers: some(init.map((step) => initContainer(step, props, volumes))),
      containers: [container(name, props, volumes, parts)],
      volumes: some([...podVolumes(name, volumes), ...parts.volumes]),
    },
  };
}

function container(name: string, props: WorkloadProps, volumes: Volumes, devices: DeviceParts): Container {
  const { requests, limits } = containerResources(props.resources, ownDisk(props));
  return {
    name,
    image: props.image.toString(),
    command: props.command,
    env: some(environment(props.environment ?? {})),
    ports: some(Object.entries(props.ports).map(([port, { port: containerPort, protocol }]) => ({ name: port, containerPort, protocol }))),
    ...probes(props.probes),
    resources: { requests, limits: { ...limits, ...devices.limits } },
    securityContext: containerSecurity(props.security ?? {}, devices.privileged),
    volumeMounts: some([...volumeMounts(volumes), ...devices.mounts]),
  };
}

/** A pod asks for the larger of what its steps and its container ask for: a step's share costs nothing. */
function initContainer({ name, command }: InitStep, props: WorkloadProps, volumes: Volumes): Container {
  return {
    name,
    image: props.image.toString(),
    command,
    resources: containerResources(props.resources, ownDisk(props)),
    securityContext: containerSecurity({}, false),
    volumeMounts: some(volumeMounts(volumes)),
  };
}

function ownDisk({ volumes = {}, security }: WorkloadProps): OwnDisk {
  const scratch = Object.values(volumes).flatMap((volume) => (volume.kind === 'scratch' ? [volume.size] : []));
  return { scratch, writableRoot: security?.readOnlyRoot === false };
}

function spread(name: string, { scale }: WorkloadProps): readonly TopologySpreadConstraint[] | undefined {
  if (scale?.kind !== 'replicated' || scale.replicas < 2) return undefined;
  return [
    {
      maxSkew: 1,
      topologyKey: 'kubernetes.io/hostname',
      whenUnsatisfiable: 'ScheduleAnyway',
      labelSelector: { matchLabels: podLabels(name) },
    },
  ];
}

/** A file mounted by itself is not renewed in a running pod: a new text must make a new pod. */
function configurationMark(volumes: Volumes): string | undefined {
  const files = Object.entries(volumes).flatMap(([name, volume]) => (volume.kind === 'configuration' ? [[name, volume.files]] : []));
  return files.length > 0 ? changeMark(JSON.stringify(files)) : undefined;
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** A map that says something; `undefined` members are not written. */
export function nonEmpty(map: Readonly<Record<string, string | undefined>>): { [key: string]: string } | undefined {
  const entries = Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
