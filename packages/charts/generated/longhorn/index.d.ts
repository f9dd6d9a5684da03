// Generated from the chart longhorn by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const longhorn: Chart<LonghornValues>;
export type LonghornValues = Overrides<Values>;
export {};

interface Values {
  annotations: Record<string, unknown>
  csi: {
    attacherReplicaCount: unknown
    kubeletRootDir: unknown
    podAntiAffinityPreset: unknown
    provisionerReplicaCount: unknown
    resizerReplicaCount: unknown
    snapshotterReplicaCount: unknown
  }
  defaultBackupStore: {
    backupTarget: unknown
    backupTargetCredentialSecret: unknown
    pollInterval: unknown
  }
  defaultSettings: {
    allowCollectingLonghornUsageMetrics: unknown
    allowEmptyDiskSelectorVolume: unknown
    allowEmptyNodeSelectorVolume: unknown
    allowRecurringJobWhileVolumeDetached: unknown
    allowVolumeCreationWithDegradedAvailability: unknown
    autoCleanupRecurringJobBackupSnapshot: unknown
    autoCleanupSnapshotAfterOnDemandBackupCompleted: unknown
    autoCleanupSnapshotWhenDeleteBackup: unknown
    autoCleanupSystemGeneratedSnapshot: unknown
    autoDeletePodWhenVolumeDetachedUnexpectedly: unknown
    autoSalvage: unknown
    backingImageCleanupWaitInterval: unknown
    backingImageRecoveryWaitInterval: unknown
    backupCompressionMethod: unknown
    backupConcurrentLimit: unknown
    backupExecutionTimeout: unknown
    blacklistForAutoDeletePodWhenVolumeDetachedUnexpectedly: unknown
    concurrentAutomaticEngineUpgradePerNodeLimit: unknown
    concurrentReplicaRebuildPerNodeLimit: unknown
    concurrentVolumeBackupRestorePerNodeLimit: unknown
    createDefaultDiskLabeledNodes: unknown
    csiAllowedTopologyKeys: unknown
    csiStorageCapacityTracking: unknown
    dataEngineCPUIsolationEnabled: unknown
    dataEngineCPUMask: unknown
    dataEngineHugepageEnabled: unknown
    dataEngineInterruptModeEnabled: unknown
    dataEngineIobufLargePoolSize: unknown
    dataEngineIobufSmallPoolSize: unknown
    dataEngineLogFlags: unknown
    dataEngineLogLevel: unknown
    dataEngineMemorySize: unknown
    dataEngineNumberOfCPUCores: unknown
    defaultBackupBlockSize: unknown
    defaultDataLocality: unknown
    defaultDataPath: unknown
    defaultLonghornStaticStorageClass: unknown
    defaultReplicaCount: unknown
    defaultUblkNumberOfQueue: unknown
    defaultUblkQueueDepth: unknown
    deletingConfirmationFlag: unknown
    detachManuallyAttachedVolumesWhenCordoned: unknown
    disableRevisionCounter: string
    disableSchedulingOnCordonedNode: unknown
    disableSnapshotPurge: unknown
    endpointNetworkForRWXVolume: unknown
    engineImagePodLivenessProbeFailureThreshold: unknown
    engineImagePodLivenessProbePeriod: unknown
    engineImagePodLivenessProbeTimeout: unknown
    engineReplicaTimeout: unknown
    failedBackupTTL: unknown
    fastReplicaRebuildEnabled: unknown
    freezeFilesystemForSnapshot: unknown
    guaranteedInstanceManagerCPU: unknown
    instanceManagerPodLivenessProbeTimeout: unknown
    kubernetesClusterAutoscalerEnabled: unknown
    kubernetesMetricsServerMetricsEnabled: unknown
    logLevel: unknown
    logPath: unknown
    longGRPCTimeOut: unknown
    managerUrl: unknown
    nodeDiskHealthMonitoring: unknown
    nodeDownPodDeletionPolicy: unknown
    nodeDrainPolicy: unknown
    offlineReplicaRebuilding: unknown
    orphanResourceAutoDeletion: unknown
    orphanResourceAutoDeletionGracePeriod: unknown
    priorityClass: string
    rebuildConcurrentSyncLimit: unknown
    recurringFailedJobsHistoryLimit: unknown
    recurringJobMaxRetention: unknown
    recurringSuccessfulJobsHistoryLimit: unknown
    removeSnapshotsDuringFilesystemTrim: unknown
    replicaAutoBalance: unknown
    replicaDiskSoftAntiAffinity: unknown
    replicaFileSyncHttpClientTimeout: unknown
    replicaRebuildingBandwidthLimit: unknown
    replicaReplenishmentWaitInterval: unknown
    replicaSoftAntiAffinity: unknown
    replicaZoneSoftAntiAffinity: unknown
    restoreConcurrentLimit: unknown
    restoreVolumeRecurringJobs: unknown
    rwxVolumeFastFailover: unknown
    snapshotCountWarningThreshold: unknown
    snapshotDataIntegrity: unknown
    snapshotDataIntegrityCronjob: unknown
    snapshotDataIntegrityImmediateCheckAfterSnapshotCreation: unknown
    snapshotHeavyTaskConcurrentLimit: unknown
    snapshotMaxCount: unknown
    storageMinimalAvailablePercentage: unknown
    storageNetwork: unknown
    storageOverProvisioningPercentage: unknown
    storageReservedPercentageForDefaultDisk: unknown
    supportBundleFailedHistoryLimit: unknown
    systemManagedCSIComponentsResourceLimits: unknown
    systemManagedComponentsNodeSelector: unknown
    systemManagedPodsImagePullPolicy: unknown
    taintToleration: unknown
    upgradeChecker: unknown
    upgradeResponderURL: unknown
    v1DataEngine: unknown
    v2DataEngine: unknown
  }
  enableGoCoverDir: boolean
  enablePSP: boolean
  extraObjects: unknown[]
  global: {
    cattle: {
      systemDefaultRegistry: string | number | boolean
      windowsCluster: {
        defaultSetting: {
          systemManagedComponentsNodeSelector: string
          taintToleration: string
        }
        enabled: boolean
        nodeSelector: {
          "kubernetes.io/os": string
          [k: string]: unknown
        }
        tolerations: Record<string, unknown>[]
      }
    }
    imagePullSecrets: unknown[]
    imageRegistry: string | number | boolean
    nodeSelector: Record<string, unknown>
    timezone: string | number | boolean
    tolerations: unknown[]
  }
  httproute: {
    annotations: Record<string, unknown>
    enabled: boolean
    hostnames: unknown[]
    parentRefs: unknown[]
    path: string
    pathType: string
  }
  image: {
    csi: {
      attacher: Attacher
      livenessProbe: {
        registry: string | number | boolean
        repository: string
        tag: string
        [k: string]: unknown
      }
      nodeDriverRegistrar: Attacher
      provisioner: Attacher
      resizer: Attacher
      snapshotter: Attacher
    }
    longhorn: {
      backingImageManager: Attacher
      engine: Attacher
      instanceManager: Attacher
      manager: Attacher
      shareManager: Attacher
      supportBundleKit: Attacher
      ui: Attacher
    }
    openshift: {
      oauthProxy: {
        registry: string | number | boolean
        repository: string | number | boolean
        tag: string | number | boolean
      }
    }
    pullPolicy: string
  }
  ingress: {
    annotations: Record<string, unknown>
    enabled: boolean
    extraHosts: unknown[]
    host: string
    ingressClassName: unknown
    path: string
    pathType: string
    secrets: unknown
    secureBackends: boolean
    tls: boolean
    tlsSecret: string
  }
  longhornDriver: {
    log: {
      format: string
    }
    nodeSelector: Record<string, unknown>
    priorityClass: string
    tolerations: unknown[]
  }
  longhornManager: {
    distro: string
    log: {
      format: string
    }
    nodeSelector: Record<string, unknown>
    priorityClass: string
    resources: unknown
    serviceAnnotations: Record<string, unknown>
    serviceLabels: Record<string, unknown>
    tolerations: unknown[]
    updateStrategy: {
      rollingUpdate: {
        maxUnavailable: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
  }
  longhornUI: {
    affinity: {
      podAntiAffinity: {
        preferredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    nodeSelector: Record<string, unknown>
    podDisruptionBudget: {
      enabled: boolean
      maxUnavailable: string | number | boolean
      minAvailable: string | number
      [k: string]: unknown
    }
    priorityClass: string
    replicas: number
    tolerations: unknown[]
  }
  metrics: {
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      annotations: Record<string, unknown>
      enabled: boolean
      interval: string | number | boolean
      metricRelabelings: unknown[]
      relabelings: unknown[]
      sampleLimit: number
      scrapeTimeout: string | number | boolean
    }
  }
  namespaceOverride: string | number | boolean
  networkPolicies: {
    enabled: boolean
    kubeAPIServerSourceCIDRs: unknown[]
    restrictInternalTraffic: boolean
    type: string
  }
  openshift: {
    enabled: boolean
    ui: {
      port: string | number
      proxy: number
      route: string
    }
  }
  persistence: {
    annotations: Record<string, unknown>
    backingImage: {
      dataSourceParameters: unknown
      dataSourceType: unknown
      enable: boolean
      expectedChecksum: unknown
      name: unknown
    }
    backupTargetName: string
    createStorageClass: boolean
    dataEngine: string
    defaultClass: boolean
    defaultClassReplicaCount: number
    defaultDataLocality: string
    defaultDiskSelector: {
      enable: boolean
      selector: string | number | boolean
      [k: string]: unknown
    }
    defaultFsType: string
    defaultMkfsParams: string | number | boolean
    defaultNodeSelector: {
      enable: boolean
      selector: string | number | boolean
      [k: string]: unknown
    }
    disableRevisionCounter: string | boolean
    migratable: boolean
    nfsOptions: string | number | boolean
    reclaimPolicy: string
    recurringJobSelector: {
      enable: boolean
      jobList: unknown[]
      [k: string]: unknown
    }
    shareManagerNodeSelector: {
      enable: boolean
      selector: string | number | boolean
      [k: string]: unknown
    }
    shareManagerTolerations: {
      enable: boolean
      tolerations: string | number | boolean
    }
    unmapMarkSnapChainRemoved: string
    volumeBindingMode: string
  }
  preUpgradeChecker: {
    jobEnabled: boolean
    upgradeVersionCheck: boolean
  }
  privateRegistry: {
    createSecret: unknown
    registryPasswd: unknown
    registrySecret: unknown
    registryUrl: unknown
    registryUser: unknown
  }
  service: {
    manager: {
      nodePort: string | number | boolean
      type: string
    }
    ui: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
      loadBalancerClass: string | number | boolean
      nodePort: unknown
      type: string
    }
  }
  serviceAccount: {
    annotations: Record<string, unknown>
  }
}
interface Attacher {
  registry: string | number | boolean
  repository: string
  tag: string
}
