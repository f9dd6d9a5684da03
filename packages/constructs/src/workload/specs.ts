import type { DeploymentSpec, StatefulSetSpec } from '@kube-world/crds/apps/v1';
import type { PersistentVolumeClaimSpec, ServiceSpec } from '@kube-world/crds/core/v1';
import { type ClaimSpec, ModelError } from '@kube-world/model';

import { podTemplate } from './pod';
import { podLabels } from './pod-labels';
import type { WorkloadProps } from './props';

/** A StatefulSet ends a pod before it starts the next: two never hold one volume or one radio. */
export function statefulSetSpec(name: string, props: WorkloadProps, at: string): StatefulSetSpec {
  return {
    replicas: props.scale?.kind === 'stopped' ? 0 : 1,
    serviceName: podsServiceName(name),
    selector: { matchLabels: podLabels(name) },
    template: podTemplate(name, props, at),
  };
}

/** @throws ModelError at `at` when pods would share a claim that one node holds alone, or a device, or a critical one has fewer than two */
export function deploymentSpec(name: string, props: WorkloadProps, replicas: number, at: string): DeploymentSpec {
  if (!Number.isInteger(replicas) || replicas < 1)
    throw new ModelError(`scale.replicas must be a whole number from 1, got ${replicas}; scale 'stopped' runs none`, { at });
  const alone = Object.entries(props.volumes ?? {}).find(
    ([, volume]) => volume.kind === 'claim' && !volume.claim.accessModes.includes('ReadWriteMany'),
  );
  if (alone)
    throw new ModelError(`${replicas} pods cannot share the claim '${alone[0]}'; ask for ReadWriteMany, or let scale be 'single'`, { at });
  if (props.devices && props.devices.length > 0)
    throw new ModelError(`${replicas} pods cannot share a device; let scale be 'single'`, { at });
  const isCritical = props.scale?.kind === 'critical';
  if (isCritical && replicas < 2)
    throw new ModelError(`scale 'critical' needs at least 2 replicas, got ${replicas}; where one will do, let scale be 'replicated'`, {
      at,
    });
  return {
    replicas,
    selector: { matchLabels: podLabels(name) },
    // a new pod takes the node of an old one: where there are as many nodes as pods, it would find no other
    strategy: isCritical ? { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } : undefined,
    template: podTemplate(name, props, at),
  };
}

/** Name of the Service behind the names of a StatefulSet's pods. */
export function podsServiceName(name: string): string {
  return `${name}-pods`;
}

/** A StatefulSet wants a Service without an address; callers use the other, whose address stays. No port, so that none is found twice. */
export function podsServiceSpec(name: string): ServiceSpec {
  return { clusterIP: 'None', selector: podLabels(name) };
}

export function serviceSpec(name: string, { ports, reach }: Pick<WorkloadProps, 'ports' | 'reach'>): ServiceSpec {
  return {
    // Local keeps the caller's address, which is what rules by network go by
    type: reach === 'load-balancer' ? 'LoadBalancer' : undefined,
    externalTrafficPolicy: reach === 'load-balancer' ? 'Local' : undefined,
    selector: podLabels(name),
    ports: Object.entries(ports).map(([port, { port: number, protocol }]) => ({
      name: port,
      port: number,
      targetPort: port,
      protocol,
    })),
  };
}

export function claimSpec({ storageClassName, size, accessModes }: ClaimSpec): PersistentVolumeClaimSpec {
  return { accessModes, storageClassName, resources: { requests: { storage: size } } };
}
