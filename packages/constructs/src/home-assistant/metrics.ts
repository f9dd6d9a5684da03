import type { ServiceMetrics } from '../monitoring/metrics-endpoint';
import { podLabels } from '../workload/pod';
import type { SecretKey } from '../workload/secret-key';

export interface HomeAssistantMetrics {
  /** A long-lived access token of Home Assistant's, as the user interface hands it out. */
  readonly token: SecretKey;
  /** Between two scrapes, as Prometheus writes durations. @default '60s' */
  readonly interval?: string;
}

/** Where the Home Assistant of that name answers those who hold a token. */
export function homeAssistantMetrics(name: string, { token, interval = '60s' }: HomeAssistantMetrics): ServiceMetrics {
  return { kind: 'service', labels: podLabels(name), port: 'http', path: '/api/prometheus', interval, token };
}
