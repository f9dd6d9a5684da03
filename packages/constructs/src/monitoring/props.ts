import type { ClaimSpec, Cluster } from '@kube-world/model';

import type { Alerting } from '../alertmanager/alerting';
import type { Resources } from '../workload/resources';
import type { SecretKey } from '../workload/secret-key';

/** Another Prometheus that all samples are copied to. */
export interface RemoteWrite {
  /** `https://metrics.example.com/api/v1/write`; never plain HTTP, since it carries a password. */
  readonly url: string;
  readonly user: SecretKey;
  readonly password: SecretKey;
  /** Who signed its certificate, where that is an authority of your own. @default - one that everybody knows */
  readonly ca?: SecretKey;
  /** Where its host name leads, for a name that the cluster's DNS does not know. @default - as DNS says */
  readonly address?: string;
}

export interface PrometheusSettings {
  /** How long samples are kept, as Prometheus writes it: `15d`. Less where the claim fills up first. */
  readonly retention: string;
  readonly resources: Resources;
  /** Between two scrapes of a target. @default '30s' */
  readonly scrapeInterval?: string;
  /** @default - samples stay in the cluster */
  readonly remoteWrite?: RemoteWrite;
  /** Takes samples of other clusters. @default false */
  readonly receives?: boolean;
}

export interface GrafanaSettings {
  /** The Secret that holds the administrator's name and password. @default - 'grafana', keys 'admin-user' and 'admin-password' */
  readonly admin?: { readonly secret: string; readonly userKey: string; readonly passwordKey: string };
  /** Its name outside the cluster, for links. @default - links lead nowhere from outside */
  readonly host?: string;
}

export interface PrometheusStackProps {
  /** Its name becomes the label `cluster` of what leaves the cluster. */
  readonly cluster: Cluster;
  readonly prometheus: PrometheusSettings & { readonly claim: ClaimSpec };
  /** `claim`: silences and what was already sent. */
  readonly alertmanager: { readonly alerting: Alerting; readonly claim: ClaimSpec };
  /** @default - as `GrafanaSettings` says */
  readonly grafana?: GrafanaSettings;
}
