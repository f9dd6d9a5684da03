// Generated from the chart velero by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const velero: Chart<VeleroValues>;
export type VeleroValues = Overrides<Values>;
export {};

interface Values {
  affinity: Record<string, unknown>
  annotations: Record<string, unknown>
  backupsEnabled: boolean
  cleanUpCRDs: boolean
  configMaps: Record<string, unknown>
  configuration: {
    backupStorageLocation: {
      accessMode: string
      annotations: Record<string, unknown>
      backupSyncPeriod: string
      bucket: string
      caCert: string
      config: Record<string, unknown>
      credential: Record<string, unknown>
      default: boolean
      name: string
      prefix: string
      provider: string
      validationFrequency: string
      [k: string]: unknown
    }[]
    backupSyncPeriod: unknown
    clientBurst: unknown
    clientPageSize: unknown
    clientQPS: unknown
    dataMoverPrepareTimeout: unknown
    defaultBackupStorageLocation: unknown
    defaultBackupTTL: unknown
    defaultItemOperationTimeout: unknown
    defaultRepoMaintainFrequency: unknown
    defaultSnapshotMoveData: unknown
    defaultVolumeSnapshotLocations: unknown
    defaultVolumesToFsBackup: unknown
    disableControllers: unknown
    disableInformerCache: boolean
    extraArgs: unknown[]
    extraEnvVars: unknown[]
    features: unknown
    fsBackupTimeout: unknown
    garbageCollectionFrequency: unknown
    itemBlockWorkerCount: unknown
    logFormat: unknown
    logLevel: unknown
    metricsAddress: unknown
    namespace: string
    pluginDir: unknown
    profilerAddress: unknown
    repositoryMaintenanceJob: {
      latestJobsCount: number
      limits: {
        cpu: string
        memory: string
        [k: string]: unknown
      }
      repositoryConfigData: {
        global: {
          keepLatestMaintenanceJobs: number
          loadAffinity: {
            nodeSelector: Record<string, unknown>
            [k: string]: unknown
          }[]
          podResources: PodResources
          priorityClassName: string
          [k: string]: unknown
        }
        name: string
        repositories: {
          [k: string]: {
            keepLatestMaintenanceJobs: number
            loadAffinity: {
              nodeSelector: Record<string, unknown>
              [k: string]: unknown
            }[]
            podResources: PodResources
            [k: string]: unknown
          }
        }
        [k: string]: unknown
      }
      requests: {
        cpu: string
        memory: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    restoreOnlyMode: unknown
    restoreResourcePriorities: unknown
    storeValidationFrequency: unknown
    terminatingResourceTimeout: unknown
    uploaderType: unknown
    volumeSnapshotLocation: {
      annotations: Record<string, unknown>
      config: Record<string, unknown>
      credential: Record<string, unknown>
      name: string
      provider: string
      [k: string]: unknown
    }[]
    [k: string]: unknown
  }
  containerSecurityContext: Record<string, unknown>
  credentials: {
    existingSecret: string
    extraEnvVars: Record<string, unknown>
    extraSecretRef: string
    name: string
    secretContents: Record<string, unknown>
    useSecret: boolean
  }
  deployNodeAgent: boolean
  dnsConfig: Record<string, unknown>
  dnsPolicy: string
  extraObjects: unknown[]
  extraVolumeMounts: unknown[]
  extraVolumes: unknown[]
  fullnameOverride: string
  hostAliases: unknown[]
  image: {
    imagePullSecrets: unknown[]
    pullPolicy: string
    repository: string
    tag: string
  }
  initContainers: string | unknown[]
  kubectl: {
    annotations: Record<string, unknown>
    containerSecurityContext: Record<string, unknown>
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: {
      repository: string
    }
    labels: Record<string, unknown>
    resources: Record<string, unknown>
  }
  labels: Record<string, unknown>
  lifecycle: Record<string, unknown>
  livenessProbe: LivenessProbe
  metrics: {
    enabled: boolean
    nodeAgentPodMonitor: NodeAgentPodMonitor
    podAnnotations: {
      "prometheus.io/path": string
      "prometheus.io/port": string
      "prometheus.io/scrape": string
      [k: string]: unknown
    }
    prometheusRule: {
      additionalLabels: Record<string, unknown>
      autodetect: boolean
      enabled: boolean
      spec: unknown[]
    }
    scrapeInterval: string
    scrapeTimeout: string
    service: {
      annotations: Record<string, unknown>
      externalTrafficPolicy: string | number | boolean
      internalTrafficPolicy: string | number | boolean
      ipFamilies: unknown[]
      ipFamilyPolicy: string | number | boolean
      labels: Record<string, unknown>
      nodePort: unknown
      type: string
    }
    serviceMonitor: NodeAgentPodMonitor
  }
  nameOverride: string
  namespace: {
    labels: Record<string, unknown>
  }
  nodeAgent: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    containerSecurityContext: Record<string, unknown>
    disableHostPath: boolean
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    extraArgs: unknown[]
    extraEnvVars: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    labels: Record<string, unknown>
    lifecycle: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    pluginVolumePath: string
    podLabels: Record<string, unknown>
    podSecurityContext: {
      runAsUser: number
      [k: string]: unknown
    }
    podVolumePath: string
    priorityClassName: string
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    runtimeClassName: string
    tolerations: unknown[]
    updateStrategy: Record<string, unknown>
    useScratchEmptyDir: boolean
  }
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podDisruptionBudget: {
    annotations: Record<string, unknown>
    enabled: boolean
    labels: Record<string, unknown>
    maxUnavailable: string | number | boolean
    minAvailable: string | number
    [k: string]: unknown
  }
  podLabels: Record<string, unknown>
  podSecurityContext: Record<string, unknown>
  priorityClassName: string
  rbac: {
    clusterAdministrator: boolean
    clusterAdministratorName: string
    create: boolean
  }
  readinessProbe: LivenessProbe
  resizePolicy: unknown[]
  resources: Record<string, unknown>
  runtimeClassName: string
  schedules: Record<string, unknown>
  secretAnnotations: Record<string, unknown>
  serviceAccount: {
    server: {
      annotations: Record<string, unknown>
      automountServiceAccountToken: boolean
      create: boolean
      imagePullSecrets: string[]
      labels: Record<string, unknown>
      name: string
    }
  }
  snapshotsEnabled: boolean
  terminationGracePeriodSeconds: number
  tolerations: unknown[]
  upgradeCRDs: boolean
  upgradeCRDsJob: {
    automountServiceAccountToken: boolean
    extraEnvVars: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
  }
  upgradeJobResources: Record<string, unknown>
}
interface PodResources {
  cpuLimit: string
  cpuRequest: string
  memoryLimit: string
  memoryRequest: string
  [k: string]: unknown
}
interface LivenessProbe {
  failureThreshold: number
  httpGet: HttpGet
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface HttpGet {
  path: string
  port: string | number
  scheme: string
  [k: string]: unknown
}
interface NodeAgentPodMonitor {
  additionalLabels: Record<string, unknown>
  annotations: Record<string, unknown>
  autodetect: boolean
  enabled: boolean
}
