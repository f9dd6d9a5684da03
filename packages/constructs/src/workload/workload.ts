import { Deployment, StatefulSet } from '@kube-world/crds/apps/v1';
import { ConfigMap, PersistentVolumeClaim, Service, ServiceAccount } from '@kube-world/crds/core/v1';
import { PodDisruptionBudget } from '@kube-world/crds/policy/v1';
import { Construct } from 'constructs';

import { podLabels } from './pod';
import type { WorkloadProps } from './props';
import { claimSpec, deploymentSpec, serviceSpec, statefulSetSpec } from './specs';
import { volumeObjectName } from './volumes';

/**
 * One program with its account, its service, its claims and its configuration, all named after the construct's id.
 * Its pods carry `app.kubernetes.io/name` and `app.kubernetes.io/instance`, both of that name.
 */
export class Workload extends Construct {
  /** @throws ModelError when devices are of several nodes, or several pods would share what one must own */
  public constructor(scope: Construct, id: string, props: WorkloadProps) {
    super(scope, id);
    new ServiceAccount(this, 'ServiceAccount', { metadata: { name: id }, automountServiceAccountToken: false });
    this.addVolumeObjects(id, props);
    if (Object.keys(props.ports).length > 0) new Service(this, 'Service', { metadata: { name: id }, spec: serviceSpec(id, props) });
    if (props.scale?.kind === 'replicated') this.addDeployment(id, props, props.scale.replicas);
    else new StatefulSet(this, 'StatefulSet', { metadata: { name: id }, spec: statefulSetSpec(id, props, this.node.path) });
  }

  private addDeployment(id: string, props: WorkloadProps, replicas: number): void {
    new Deployment(this, 'Deployment', { metadata: { name: id }, spec: deploymentSpec(id, props, replicas, this.node.path) });
    if (replicas < 2) return;
    new PodDisruptionBudget(this, 'PodDisruptionBudget', {
      metadata: { name: id },
      spec: { maxUnavailable: 1, selector: { matchLabels: podLabels(id) } },
    });
  }

  private addVolumeObjects(id: string, { volumes = {} }: WorkloadProps): void {
    for (const [volume, facts] of Object.entries(volumes)) {
      const metadata = { name: volumeObjectName(id, volume) };
      if (facts.kind === 'claim') new PersistentVolumeClaim(this, `Claim-${volume}`, { metadata, spec: claimSpec(facts.claim) });
      if (facts.kind === 'configuration') new ConfigMap(this, `ConfigMap-${volume}`, { metadata, data: { ...facts.files } });
    }
  }
}
