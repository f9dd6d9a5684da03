import type { KubePrometheusStackValues } from '@kube-world/charts/kube-prometheus-stack';
import { Duration, ModelError } from '@kube-world/model';

import { claimTemplate } from './claim-template';
import type { PrometheusStackProps, RemoteWrite } from './props';
import { retentionSize } from './retention';

/** @throws ModelError at `at` for a time that cannot be read, or samples that would be sent in plain text */
export function prometheusValues({ cluster, prometheus }: PrometheusStackProps, at: string): KubePrometheusStackValues['prometheus'] {
  const { claim, retention, resources, scrapeInterval = '30s', remoteWrite, receives = false } = prometheus;
  return {
    prometheusSpec: {
      externalLabels: { cluster: cluster.name },
      scrapeInterval: time(scrapeInterval, `${at} scrapeInterval`),
      retention: time(retention, `${at} retention`),
      retentionSize: retentionSize(claim.size),
      storageSpec: claimTemplate(claim),
      resources: { ...resources },
      priorityClassName: 'standard',
      // ours are in the namespaces of what they speak of, and carry no label of this release
      serviceMonitorSelectorNilUsesHelmValues: false,
      podMonitorSelectorNilUsesHelmValues: false,
      probeSelectorNilUsesHelmValues: false,
      ruleSelectorNilUsesHelmValues: false,
      scrapeConfigSelectorNilUsesHelmValues: false,
      ...(remoteWrite ? remoteWriteValues(remoteWrite, `${at} remoteWrite`) : {}),
      // a cluster that was cut off sends what it kept, and that is older than what came in meanwhile
      ...(receives ? { enableRemoteWriteReceiver: true, tsdb: { outOfOrderTimeWindow: '2h' } } : {}),
    },
  };
}

function remoteWriteValues({ url, user, password, ca, address }: RemoteWrite, at: string) {
  if (!url.startsWith('https://'))
    throw new ModelError(`url must begin with 'https://', got '${url}'; a password would be sent in plain text`, { at });
  const selector = ({ name, key }: RemoteWrite['user']) => ({ name, key });
  const basicAuth = { username: selector(user), password: selector(password) };
  return {
    remoteWrite: [{ url, basicAuth, ...(ca ? { tlsConfig: { ca: { secret: selector(ca) } } } : {}) }],
    ...(address === undefined ? {} : { hostAliases: [{ ip: address, hostnames: [hostOf(url)] }] }),
  };
}

const hostOf = (url: string): string => url.replace(/^https:\/\//, '').replace(/[:/].*$/, '');

function time(text: string, at: string): string {
  const duration = Duration.tryParse(text);
  if (duration.ok) return duration.value.toPrometheus();
  throw new ModelError(`${duration.message}; ${duration.remedy}`, { at });
}
