import { kubePrometheusStack } from '@kube-world/charts/kube-prometheus-stack';
import { Construct } from 'constructs';

import { HelmUnit } from '../helm-unit/helm-unit';
import { monitoringNamespace } from './namespace';
import type { PrometheusStackProps } from './props';
import { stackName, stackValues } from './stack-values';

/** Prometheus with its operator, Alertmanager, Grafana and the exporters of nodes and Kubernetes objects, as a chart. */
export class PrometheusStack extends Construct {
  /** @throws ModelError for a time that cannot be read, a label that Alertmanager would refuse, or a plain-text remote write */
  public constructor(scope: Construct, id: string, props: PrometheusStackProps) {
    super(scope, id);
    new HelmUnit(this, stackName, {
      chart: kubePrometheusStack,
      namespace: monitoringNamespace.name,
      values: stackValues(props, this.node.path),
      timeoutSeconds: 900,
    });
  }
}
