// Generated from the chart rook-ceph-cluster by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const rookCephCluster: Chart<RookCephClusterValues>;
export type RookCephClusterValues = Overrides<Values>;
export {};

interface Values {
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
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    continueUpgradeAfterChecksEvenIfNotHealthy: boolean
    crashCollector: {
      disable: boolean
      [k: string]: unknown
    }
    dashboard: {
      enabled: boolean
      ssl: boolean
      [k: string]: unknown
    }
    dataDirHostPath: string
    disruptionManagement: {
      managePodBudgets: boolean
      osdMaintenanceTimeout: number
      [k: string]: unknown
    }
    healthCheck: {
      daemonHealth: {
        mon: {
          disabled: boolean
          interval: string
          [k: string]: unknown
        }
        osd: {
          disabled: boolean
          interval: string
          [k: string]: unknown
        }
        status: {
          disabled: boolean
          interval: string
          [k: string]: unknown
        }
        [k: string]: unknown
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
      [k: string]: unknown
    }
    logCollector: {
      enabled: boolean
      maxLogSize: string
      periodicity: string
      [k: string]: unknown
    }
    mgr: {
      allowMultiplePerNode: boolean
      count: number
      modules: Record<string, unknown>[]
      [k: string]: unknown
    }
    mon: {
      allowMultiplePerNode: boolean
      count: number
      [k: string]: unknown
    }
    network: {
      connections: {
        compression: {
          enabled: boolean
          [k: string]: unknown
        }
        encryption: {
          enabled: boolean
          [k: string]: unknown
        }
        requireMsgr2: boolean
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    priorityClassNames: {
      mgr: string
      mon: string
      osd: string
      [k: string]: unknown
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
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    skipUpgradeChecks: boolean
    storage: {
      useAllDevices: boolean
      useAllNodes: boolean
      [k: string]: unknown
    }
    upgradeOSDRequiresHealthyPGs: boolean
    waitTimeoutForHealthyOSDInMinutes: number
    [k: string]: unknown
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
