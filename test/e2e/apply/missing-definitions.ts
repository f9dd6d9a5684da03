const traefikHub = [
  ...of('hub.traefik.io', 'AIService', 'API', 'APIAuth', 'APIBundle', 'APICatalogItem', 'APIPlan', 'APIPortal', 'APIPortalAuth'),
  ...of('hub.traefik.io', 'APIRateLimit', 'APIVersion', 'AccessControlPolicy', 'ContentItem', 'ManagedApplication'),
  ...of('hub.traefik.io', 'ManagedSubscription', 'Uplink'),
];

const awsLoadBalancers = [
  ...of('aga.k8s.aws', 'GlobalAccelerator'),
  ...of('elbv2.k8s.aws', 'ALBTargetControlConfig', 'IngressClassParams', 'TargetGroupBinding'),
  ...of('gateway.k8s.aws', 'ListenerRuleConfiguration', 'LoadBalancerConfiguration', 'TargetGroupConfiguration'),
];
const externalDns = of('externaldns.k8s.io', 'DNSEndpoint');
const velero = [
  ...of('velero.io', 'Backup', 'BackupRepository', 'BackupStorageLocation', 'DataDownload', 'DataUpload', 'DeleteBackupRequest'),
  ...of('velero.io', 'DownloadRequest', 'PodVolumeBackup', 'PodVolumeRestore', 'Restore', 'Schedule', 'ServerStatusRequest'),
  ...of('velero.io', 'VolumeSnapshotLocation'),
];

/** Kinds that a placed chart brings and packages/crds does not describe; nothing of ours is of such a kind: chart -> kinds. */
export const missingOfPlaced: Readonly<Record<string, readonly string[]>> = {
  'aws-load-balancer-controller': awsLoadBalancers,
  'external-dns': externalDns,
  traefik: traefikHub,
  velero,
};

/** The same for all charts whose values are typed, with the charts' own defaults: what to generate before an app uses them. */
export const missingOfAll: Readonly<Record<string, readonly string[]>> = {
  alloy: of('monitoring.grafana.com', 'PodLogs'),
  'aws-load-balancer-controller': awsLoadBalancers,
  'cloudnative-pg': [
    ...of('postgresql.cnpg.io', 'Backup', 'Cluster', 'ClusterImageCatalog', 'Database', 'DatabaseRole', 'FailoverQuorum'),
    ...of('postgresql.cnpg.io', 'ImageCatalog', 'Pooler', 'Publication', 'ScheduledBackup', 'Subscription'),
  ],
  'external-dns': externalDns,
  'flux-operator': of('fluxcd.controlplane.io', 'FluxInstance', 'FluxReport', 'ResourceSet', 'ResourceSetInputProvider'),
  metallb: of('frrk8s.metallb.io', 'BGPSessionState', 'FRRConfiguration', 'FRRK8sConfiguration', 'FRRNodeState'),
  traefik: traefikHub,
  velero,
};

function of(group: string, ...kinds: readonly string[]): readonly string[] {
  return kinds.map((kind) => `${group}/${kind}`);
}
