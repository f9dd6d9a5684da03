import { PodMonitor, ServiceMonitor } from '@kube-world/crds/monitoring.coreos.com/v1';
import { Construct } from 'constructs';

import type { MetricsEndpoint } from './metrics-endpoint';

export interface MetricsTargetProps {
  /** Of the pods; the monitor lies beside them, where the Secret with the token is. */
  readonly namespace: string;
  readonly endpoint: MetricsEndpoint;
}

/** Tells Prometheus of one app's metrics: a PodMonitor or a ServiceMonitor, named as the construct. */
export class MetricsTarget extends Construct {
  public constructor(scope: Construct, id: string, { namespace, endpoint }: MetricsTargetProps) {
    super(scope, id);
    const metadata = { name: id, namespace };
    const selector = { matchLabels: { ...endpoint.labels } };
    if (endpoint.kind === 'pods') {
      const podMetricsEndpoints = [{ portNumber: endpoint.port, ...scrape(endpoint) }];
      new PodMonitor(this, 'PodMonitor', { metadata, spec: { selector, podMetricsEndpoints } });
    } else {
      const endpoints = [{ port: endpoint.port, ...scrape(endpoint) }];
      new ServiceMonitor(this, 'ServiceMonitor', { metadata, spec: { selector, endpoints } });
    }
  }
}

function scrape({ path, interval, token, honorLabels }: MetricsEndpoint) {
  return {
    path,
    interval,
    honorLabels,
    authorization: token ? { type: 'Bearer', credentials: { name: token.name, key: token.key } } : undefined,
  };
}
