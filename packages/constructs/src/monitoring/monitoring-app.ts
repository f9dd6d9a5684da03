import type { App } from '@kube-world/model';

/** What other apps may read off the app that watches the cluster. */
export interface MonitoringApp extends App {
  readonly web: {
    /** Where Grafana is reached. @default - from inside the cluster alone */
    readonly grafana?: string;
    /** Where other clusters send their samples, and the Secret with the names and passwords that they have. @default - nowhere */
    readonly remoteWrite?: { readonly host: string; readonly users: string };
  };
}
