import type { ServiceMonitorSpec } from '@kube-world/crds/monitoring.coreos.com/v1';

import { podLabels } from '../workload/pod';
import type { HomeAssistantMetrics } from './props';

/** Metrics ask for a token, which Prometheus takes from a Secret of this namespace. */
export function serviceMonitorSpec(name: string, { token, interval = '60s' }: HomeAssistantMetrics): ServiceMonitorSpec {
  return {
    selector: { matchLabels: podLabels(name) },
    endpoints: [
      {
        port: 'http',
        path: '/api/prometheus',
        interval,
        authorization: { type: 'Bearer', credentials: { name: token.name, key: token.key } },
      },
    ],
  };
}
