// Generated from the chart rook-ceph-cluster by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const rookCephCluster: Chart<RookCephClusterValues>;
export type RookCephClusterValues = Overrides<RookCephClusterShape>;
export {};

interface RookCephClusterShape {
  cephBlockPools: Record<string, unknown>[]
  cephBlockPoolsVolumeSnapshotClass: CephBlockPoolsVolumeSnapshotClass
  cephClusterMetadata: {
    annotations: Record<string, unknown>
    labels: Record<string, unknown>
  }
  cephClusterSpec: {
    cleanupPolicy: {
      allowUninstallWithVolumes: boolean
      confirmation: string | number | boolean
      sanitizeDisks: {
        dataSource: string
        iteration: number
        method: string
      }
    }
    continueUpgradeAfterChecksEvenIfNotHealthy: boolean
    crashCollector: {
      disable: boolean
    }
    dashboard: {
      enabled: boolean
      ssl: boolean
    }
    dataDirHostPath: string
    disruptionManagement: {
      managePodBudgets: boolean
      osdMaintenanceTimeout: number
    }
    healthCheck: {
      daemonHealth: {
        mon: {
          disabled: boolean
          interval: string
        }
        osd: {
          disabled: boolean
          interval: string
        }
        status: {
          disabled: boolean
          interval: string
        }
      }
      livenessProbe: {
        mgr: {
          disabled: boolean
          [k: string]: unknown
        }
        mon: {
          disabled: boolean
          [k: string]: unknown
        }
        osd: {
          disabled: boolean
          [k: string]: unknown
        }
        [k: string]: unknown
      }
    }
    logCollector: {
      enabled: boolean
      maxLogSize: string
      periodicity: string
    }
    mgr: {
      allowMultiplePerNode: boolean
      count: number
      modules: Record<string, unknown>[]
    }
    mon: {
      allowMultiplePerNode: boolean
      count: number
    }
    network: {
      connections: {
        compression: {
          enabled: boolean
        }
        encryption: {
          enabled: boolean
        }
        requireMsgr2: boolean
      }
    }
    priorityClassNames: {
      mgr: string
      mon: string
      osd: string
    }
    removeOSDsIfOutAndSafeToRemove: boolean
    resources: {
      cleanup: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      "cmd-reporter": {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      crashcollector: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      exporter: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      logcollector: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      mgr: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      "mgr-sidecar": {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      mon: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      osd: {
        limits: {
          memory: string | number
          [k: string]: unknown
        }
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      prepareosd: {
        requests: {
          cpu: string | number
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    security: {
      cephx: {
        csi: {
          keyType: string
        }
      }
    }
    skipUpgradeChecks: boolean
    storage: {
      useAllDevices: boolean
      useAllNodes: boolean
    }
    upgradeOSDRequiresHealthyPGs: boolean
    waitTimeoutForHealthyOSDInMinutes: number
  }
  cephFileSystemVolumeSnapshotClass: CephBlockPoolsVolumeSnapshotClass
  cephFileSystems: Record<string, unknown>[]
  cephImage: {
    allowUnsupported: boolean
    repository: string
    tag: string
  }
  cephObjectStores: Record<string, unknown>[]
  clusterName: unknown
  configOverride: unknown
  csiDriverNamePrefix: unknown
  global: Record<string, unknown>
  ingress: {
    dashboard: Record<string, unknown>
  }
  kubeVersion: unknown
  library: Record<string, unknown>
  monitoring: {
    createPrometheusRules: boolean
    enabled: boolean
    metricsDisabled: boolean
    prometheusRule: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
    }
    prometheusRuleOverrides: Record<string, unknown>
    rulesNamespaceOverride: unknown
  }
  operatorNamespace: string
  route: {
    dashboard: Record<string, unknown>
  }
  toolbox: {
    affinity: Record<string, unknown>
    containerSecurityContext: {
      capabilities: {
        drop: string[]
        [k: string]: unknown
      }
      runAsGroup: number
      runAsNonRoot: boolean
      runAsUser: number
      [k: string]: unknown
    }
    enabled: boolean
    image: unknown
    labels: Record<string, unknown>
    priorityClassName: unknown
    repository: unknown
    resources: {
      limits: {
        memory: string | number
        [k: string]: unknown
      }
      requests: {
        cpu: string | number
        memory: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    tag: unknown
    tolerations: unknown[]
  }
}
interface CephBlockPoolsVolumeSnapshotClass {
  annotations: Record<string, unknown>
  deletionPolicy: string
  enabled: boolean
  isDefault: boolean
  labels: Record<string, unknown>
  name: string
  parameters: Record<string, unknown>
}
