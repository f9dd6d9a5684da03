/** Series as promtool writes them, and what is known of the alert at a time. */
export interface AlertCase {
  readonly alert: string;
  /** When it fires, or does not: a sentence. */
  readonly when: string;
  readonly series: Readonly<Record<string, string>>;
  /** Between two values and two evaluations. @default '1m' */
  readonly step?: string;
  readonly at: string;
  /** Labels beside the name and the severity, and the line that people read. @default - it does not fire */
  readonly fires?: { readonly labels?: Readonly<Record<string, string>>; readonly summary: string };
}

const day = 24 * 60 * 60;
const home = { namespace: 'home-assistant' };

function ready(statefulset: string): string {
  return `kube_statefulset_status_replicas_ready{namespace="home-assistant",statefulset="${statefulset}"}`;
}

/** A program of the house: gone, not ready, ready. */
function program(alert: string, statefulset: string, summary: string): readonly AlertCase[] {
  const labels = { ...home, statefulset };
  return [
    {
      alert,
      when: 'its pod is not ready for five minutes',
      series: { [ready(statefulset)]: '0x10' },
      at: '6m',
      fires: { labels, summary },
    },
    { alert, when: 'there is no such program at all', series: { up: '1x10' }, at: '6m', fires: { labels, summary } },
    { alert, when: 'its pod was not ready for a moment', series: { [ready(statefulset)]: '0x3 1x10' }, at: '8m' },
  ];
}

const disk = (metric: string): string => `${metric}{instance="192.0.2.1:9100",mountpoint="/",fstype="ext4"}`;
const diskLabels = { instance: '192.0.2.1:9100', mountpoint: '/', fstype: 'ext4' };
const nodeReady = 'kube_node_status_condition{node="pi-1",condition="Ready",status="true"}';
const nodeLabels = { node: 'pi-1', condition: 'Ready', status: 'true' };
const volume = '{namespace="monitoring",persistentvolumeclaim="data"}';
const certificate = '{namespace="traefik",name="grafana"}';
const crash = 'kube_pod_container_status_waiting_reason{namespace="a",pod="b-0",container="c",reason="CrashLoopBackOff"}';
const failedJob = '{namespace="home-assistant",job_name="home-assistant-backup-28"}';
const cronJob = '{namespace="home-assistant",cronjob="home-assistant-backup"}';

export const alertCases: readonly AlertCase[] = [
  { alert: 'Watchdog', when: 'always', series: {}, at: '1m', fires: { summary: 'alerting works: this alert always fires' } },
  {
    alert: 'TargetDown',
    when: 'a target does not answer for a quarter of an hour',
    series: { 'up{job="traefik",namespace="traefik",instance="10.0.0.1:9100"}': '0x30' },
    at: '16m',
    fires: {
      labels: { job: 'traefik', namespace: 'traefik', instance: '10.0.0.1:9100' },
      summary: 'metrics of traefik in traefik cannot be read (10.0.0.1:9100)',
    },
  },
  { alert: 'TargetDown', when: 'it answers again in time', series: { 'up{job="traefik"}': '0x10 1x30' }, at: '20m' },
  {
    alert: 'NodeDown',
    when: 'a node is not ready',
    series: { [nodeReady]: '1x5 0x10' },
    at: '12m',
    fires: { labels: nodeLabels, summary: 'node pi-1 is down' },
  },
  { alert: 'NodeDown', when: 'a node restarts', series: { [nodeReady]: '1x2 0x3 1x20' }, at: '12m' },
  {
    alert: 'DiskFilling',
    when: 'a disk with a quarter left will not last the day',
    series: {
      [disk('node_filesystem_avail_bytes')]: '20-0.1x120',
      [disk('node_filesystem_size_bytes')]: '100x120',
      [disk('node_filesystem_readonly')]: '0x120',
    },
    step: '5m',
    at: '8h',
    fires: { labels: diskLabels, summary: 'disk / of 192.0.2.1:9100 is full within a day' },
  },
  {
    alert: 'DiskFilling',
    when: 'a disk with little left does not fill',
    series: {
      [disk('node_filesystem_avail_bytes')]: '20x120',
      [disk('node_filesystem_size_bytes')]: '100x120',
      [disk('node_filesystem_readonly')]: '0x120',
    },
    step: '5m',
    at: '8h',
  },
  {
    alert: 'DiskAlmostFull',
    when: 'less than a tenth is left',
    series: {
      [disk('node_filesystem_avail_bytes')]: '5x30',
      [disk('node_filesystem_size_bytes')]: '100x30',
      [disk('node_filesystem_readonly')]: '0x30',
    },
    at: '20m',
    fires: { labels: diskLabels, summary: 'disk / of 192.0.2.1:9100 has 5% left' },
  },
  {
    alert: 'DiskAlmostFull',
    when: 'an image that is mounted read-only is full',
    series: {
      [disk('node_filesystem_avail_bytes')]: '0x30',
      [disk('node_filesystem_size_bytes')]: '100x30',
      [disk('node_filesystem_readonly')]: '1x30',
    },
    at: '20m',
  },
  {
    alert: 'PodCrashLooping',
    when: 'a container waits to be started again most of the time',
    series: { [crash]: '1 1 0 1 1 0 1 1 0 1 1 0 1 1 0 1 1 0 1 1 0' },
    at: '18m',
    fires: {
      labels: { namespace: 'a', pod: 'b-0', container: 'c', reason: 'CrashLoopBackOff' },
      summary: 'container c of a/b-0 crashes again and again',
    },
  },
  { alert: 'PodCrashLooping', when: 'a container came up at the second try', series: { [crash]: '1x2 0x30' }, at: '18m' },
  {
    alert: 'VolumeAlmostFull',
    when: 'a claim has less than a tenth left',
    series: { [`kubelet_volume_stats_available_bytes${volume}`]: '9x30', [`kubelet_volume_stats_capacity_bytes${volume}`]: '100x30' },
    at: '16m',
    fires: { labels: { namespace: 'monitoring', persistentvolumeclaim: 'data' }, summary: 'claim monitoring/data has 9% left' },
  },
  {
    alert: 'VolumeAlmostFull',
    when: 'a claim has a tenth left',
    series: { [`kubelet_volume_stats_available_bytes${volume}`]: '10x30', [`kubelet_volume_stats_capacity_bytes${volume}`]: '100x30' },
    at: '16m',
  },
  {
    alert: 'CertificateExpiring',
    when: 'a certificate has less than two weeks left',
    series: { [`certmanager_certificate_expiration_timestamp_seconds${certificate}`]: `${13 * day}x150` },
    at: '2h',
    fires: { labels: { namespace: 'traefik', name: 'grafana' }, summary: 'certificate traefik/grafana expires in 12d 22h 0m 0s' },
  },
  {
    alert: 'CertificateExpiring',
    when: 'a certificate has three weeks left',
    series: { [`certmanager_certificate_expiration_timestamp_seconds${certificate}`]: `${21 * day}x150` },
    at: '2h',
  },
  {
    alert: 'CertificateNotReady',
    when: 'cert-manager could not issue it for half an hour',
    series: { 'certmanager_certificate_ready_status{namespace="traefik",name="grafana",condition="False"}': '1x40' },
    at: '35m',
    fires: { labels: { namespace: 'traefik', name: 'grafana' }, summary: 'certificate traefik/grafana is not ready' },
  },
  {
    alert: 'CertificateNotReady',
    when: 'it is ready',
    series: {
      'certmanager_certificate_ready_status{namespace="traefik",name="grafana",condition="False"}': '0x40',
      'certmanager_certificate_ready_status{namespace="traefik",name="grafana",condition="True"}': '1x40',
    },
    at: '35m',
  },
  {
    alert: 'BackupFailed',
    when: 'a job of a backup failed',
    series: {
      'kube_job_failed{namespace="home-assistant",job_name="home-assistant-backup-28",condition="true"}': '1x20',
      [`kube_job_status_start_time${failedJob}`]: '0x20',
    },
    at: '5m',
    fires: {
      labels: { ...home, job_name: 'home-assistant-backup-28', condition: 'true' },
      summary: 'backup home-assistant/home-assistant-backup-28 failed',
    },
  },
  {
    alert: 'BackupFailed',
    when: 'a job of something else failed',
    series: {
      'kube_job_failed{namespace="a",job_name="report-28",condition="true"}': '1x20',
      'kube_job_status_start_time{namespace="a",job_name="report-28"}': '0x20',
    },
    at: '5m',
  },
  {
    alert: 'BackupMissing',
    when: 'the last backup is older than 26 hours',
    series: { [`kube_cronjob_status_last_successful_time${cronJob}`]: '0x350', [`kube_cronjob_created${cronJob}`]: '0x350' },
    step: '5m',
    at: '27h',
    fires: {
      labels: { ...home, cronjob: 'home-assistant-backup' },
      summary: 'backup home-assistant/home-assistant-backup has not succeeded for 26 hours',
    },
  },
  {
    alert: 'BackupMissing',
    when: 'a backup that is two days old never succeeded',
    series: { [`kube_cronjob_created${cronJob}`]: '0x600' },
    step: '5m',
    at: '48h',
    fires: {
      labels: { ...home, cronjob: 'home-assistant-backup' },
      summary: 'backup home-assistant/home-assistant-backup has not succeeded for 26 hours',
    },
  },
  {
    alert: 'BackupMissing',
    when: 'there was one yesterday',
    series: { [`kube_cronjob_status_last_successful_time${cronJob}`]: '0x12 86400x350', [`kube_cronjob_created${cronJob}`]: '0x350' },
    step: '5m',
    at: '27h',
  },
  ...program('HomeAssistantDown', 'home-assistant', 'Home Assistant is down: automations stand still'),
  ...program('MqttBrokerDown', 'mosquitto', 'the MQTT broker is down: no device behind it answers'),
  ...program('ZigbeeBridgeDown', 'zigbee2mqtt', 'Zigbee2MQTT is down: no Zigbee device answers'),
];
