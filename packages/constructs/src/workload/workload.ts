import { Deployment, StatefulSet } from '@kube-world/crds/apps/v1';
import { ConfigMap, PersistentVolumeClaim, Service, ServiceAccount } from '@kube-world/crds/core/v1';
import { PodDisruptionBudget } from '@kube-world/crds/policy/v1';
import { waiverAnnotations } from '@kube-world/model';
import { Construct } from 'constructs';

import { defaultDeviceAccess } from './device-access';
import { podLabels } from './pod-labels';
import type { WorkloadProps } from './props';
import { claimSpec, deploymentSpec, podsServiceName, podsServiceSpec, serviceSpec, statefulSetSpec } from './specs';
import { volumeObjectName } from './volumes';
import { podWaivers } from './waivers';

/**
 * One program with its account, its service, its claims and its configuration, all of one name. Its pods carry that name as
 * `app.kubernetes.io/name` and `app.kubernetes.io/instance`.
 */
export class Workload extends Construct {
  /** @throws ModelError when devices are of several nodes, or several pods would share what one must own */
  public constructor(scope: Construct, id: string, props: WorkloadProps) {
    super(scope, id);
    const name = props.name ?? id;
    new ServiceAccount(this, 'ServiceAccount', { metadata: { name }, automountServiceAccountToken: false });
    this.addVolumeObjects(name, props);
    if (Object.keys(props.ports).length > 0) new Service(this, 'Service', { metadata: { name }, spec: serviceSpec(name, props) });
    const { scale } = props;
    if (scale?.kind === 'replicated' || scale?.kind === 'critical') this.addDeployment(name, props, scale.replicas ?? 2);
    else this.addStatefulSet(name, props);
  }

  private addStatefulSet(name: string, props: WorkloadProps): void {
    new Service(this, 'PodsService', { metadata: { name: podsServiceName(name) }, spec: podsServiceSpec(name) });
    new StatefulSet(this, 'StatefulSet', { metadata: this.podOwner(name, props), spec: statefulSetSpec(name, props, this.node.path) });
  }

  private podOwner(name: string, props: WorkloadProps) {
    const { devices = [], deviceAccess = defaultDeviceAccess, waivers = [] } = props;
    const privileged = devices.length > 0 && deviceAccess.kind === 'privileged';
    return { name, annotations: waiverAnnotations([...podWaivers({ ...props, privileged }), ...waivers], this.node.path) };
  }

  private addDeployment(name: string, props: WorkloadProps, replicas: number): void {
    new Deployment(this, 'Deployment', {
      metadata: this.podOwner(name, props),
      spec: deploymentSpec(name, props, replicas, this.node.path),
    });
    if (replicas < 2) return;
    new PodDisruptionBudget(this, 'PodDisruptionBudget', {
      metadata: { name },
      spec: { maxUnavailable: 1, selector: { matchLabels: podLabels(name) } },
    });
  }

  private addVolumeObjects(name: string, { volumes = {} }: WorkloadProps): void {
    for (const [volume, facts] of Object.entries(volumes)) {
      const metadata = { name: volumeObjectName(name, volume) };
      if (facts.kind === 'claim') new PersistentVolumeClaim(this, `Claim-${volume}`, { metadata, spec: claimSpec(facts.claim) });
      if (facts.kind === 'configuration') new ConfigMap(this, `ConfigMap-${volume}`, { metadata, data: { ...facts.files } });
    }
  }
}
