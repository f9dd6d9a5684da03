import type { App } from '@kube-world/model';

import type { SecretKey } from '../workload/secret-key';

/** Where an app's metrics are read, and how. */
export type MetricsEndpoint = PodMetrics | ServiceMetrics;

interface Scrape {
  /** Of the pods, or of the Service in front of them. */
  readonly labels: Readonly<Record<string, string>>;
  /** @default '/metrics' */
  readonly path?: string;
  /** Between two scrapes, as Prometheus writes durations: `60s`. @default - that of all targets */
  readonly interval?: string;
  /** Sent along with each request, out of a Secret of the app's namespace. @default - nothing */
  readonly token?: SecretKey;
  /** Labels that the metrics bring, such as `namespace`, stay as they are where the target has some of the same name. @default false */
  readonly honorLabels?: boolean;
}

/** Of pods whose Service is a chart's own affair. */
export interface PodMetrics extends Scrape {
  readonly kind: 'pods';
  /** The number of a port that a container names. */
  readonly port: number;
}

export interface ServiceMetrics extends Scrape {
  readonly kind: 'service';
  /** The name of the Service's port. */
  readonly port: string;
}

/** An app that can be watched. It knows nothing of the watcher but whom to let in, and so never waits for it. */
export interface ScrapedApp extends App {
  /** `undefined`: nobody was named who may read them. */
  readonly metrics: MetricsEndpoint | undefined;
}
