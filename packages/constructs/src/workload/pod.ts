import type { Container, PodTemplateSpec } from '@kube-world/crds/core/v1';

import { changeMark } from './change-mark';
import { defaultDeviceAccess, type DeviceParts, deviceParts } from './device-access';
import { nodeOf } from './placement';
import { probes } from './probes';
import type { WorkloadProps } from './props';
import { environment } from './secret-key';
import { containerSecurity, podSecurity } from './security';
import { podVolumes, volumeMounts, type Volumes } from './volumes';

/** What selects a workload's pods. */
export function podLabels(name: string): { readonly [key: string]: string } {
  return { 'app.kubernetes.io/name': name, 'app.kubernetes.io/instance': name };
}

/** @throws ModelError at `at` when the devices are not all of one node */
export function podTemplate(name: string, props: WorkloadProps, at: string): PodTemplateSpec {
  const { volumes = {}, devices = [], deviceAccess = defaultDeviceAccess, placement, init = [] } = props;
  const parts = deviceParts(devices, deviceAccess);
  const node = nodeOf(devices, at);
  const nodeSelector = { ...placement?.nodeSelector, ...(node === undefined ? {} : { 'kubernetes.io/hostname': node }) };
  const mark = configurationMark(volumes);
  const all = [...podVolumes(name, volumes), ...parts.volumes];
  return {
    metadata: { labels: { ...podLabels(name) }, ...(mark === undefined ? {} : { annotations: { 'checksum/config': mark } }) },
    spec: {
      serviceAccountName: name,
      automountServiceAccountToken: false,
      // links of services would arrive as environment variables that programs read as settings
      enableServiceLinks: false,
      ...(Object.keys(nodeSelector).length > 0 ? { nodeSelector } : {}),
      ...(placement?.tolerations ? { tolerations: placement.tolerations } : {}),
      ...(props.priorityClassName === undefined ? {} : { priorityClassName: props.priorityClassName }),
      ...(props.hostNetwork ? { hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet' as const } : {}),
      ...(props.stopSeconds === undefined ? {} : { terminationGracePeriodSeconds: props.stopSeconds }),
      ...spread(name, props),
      securityContext: podSecurity(props.runAs, parts),
      ...(init.length > 0 ? { initContainers: init.map((step) => ({ ...step, ...shared(props, volumes), ...plainSecurity(props) })) } : {}),
      containers: [container(name, props, volumes, parts)],
      ...(all.length > 0 ? { volumes: all } : {}),
    },
  };
}

function container(name: string, props: WorkloadProps, volumes: Volumes, devices: DeviceParts): Container {
  const base = shared(props, volumes);
  const { requests, limits } = props.resources;
  const ports = Object.entries(props.ports).map(([port, { port: containerPort, protocol }]) => ({
    name: port,
    containerPort,
    ...(protocol === undefined ? {} : { protocol }),
  }));
  const mounts = [...(base.volumeMounts ?? []), ...devices.mounts];
  return {
    name,
    ...(props.command ? { command: props.command } : {}),
    ...base,
    ...(ports.length > 0 ? { ports } : {}),
    ...probes(props.probes),
    resources: { requests: { ...requests }, limits: { ...limits, ...devices.limits } },
    securityContext: containerSecurity(props.security ?? {}, devices.privileged),
    ...(mounts.length > 0 ? { volumeMounts: mounts } : {}),
  };
}

/** What the container and the steps before it have in common. */
function shared(props: WorkloadProps, volumes: Volumes): Omit<Container, 'name'> {
  const env = environment(props.environment ?? {});
  const mounts = volumeMounts(volumes);
  return {
    image: props.image.toString(),
    ...(env.length > 0 ? { env } : {}),
    resources: { requests: { ...props.resources.requests }, limits: { ...props.resources.limits } },
    ...(mounts.length > 0 ? { volumeMounts: mounts } : {}),
  };
}

function plainSecurity(props: WorkloadProps): Pick<Container, 'securityContext'> {
  return { securityContext: containerSecurity({ ...props.security, capabilities: [] }, false) };
}

function spread(name: string, { scale }: WorkloadProps) {
  if (scale?.kind !== 'replicated' || scale.replicas < 2) return {};
  return {
    topologySpreadConstraints: [
      {
        maxSkew: 1,
        topologyKey: 'kubernetes.io/hostname',
        whenUnsatisfiable: 'ScheduleAnyway' as const,
        labelSelector: { matchLabels: { ...podLabels(name) } },
      },
    ],
  };
}

/** A file mounted by itself is not renewed in a running pod: a new text must make a new pod. */
function configurationMark(volumes: Volumes): string | undefined {
  const files = Object.entries(volumes).flatMap(([name, volume]) => (volume.kind === 'configuration' ? [[name, volume.files]] : []));
  return files.length > 0 ? changeMark(JSON.stringify(files)) : undefined;
}
