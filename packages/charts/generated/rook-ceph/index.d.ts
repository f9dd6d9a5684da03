// Generated from the chart rook-ceph by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const rookCeph: Chart<RookCephValues>;
export type RookCephValues = Overrides<Values>;
export {};

interface Values {
  allowLoopDevices: boolean
  annotations: Record<string, unknown>
  "ceph-csi-operator": {
    controllerManager: {
      manager: {
        args: string[]
        containerSecurityContext: {
          allowPrivilegeEscalation: boolean
          capabilities: {
            drop: string[]
            [k: string]: unknown
          }
          readOnlyRootFilesystem: boolean
          [k: string]: unknown
        }
        env: {
          csiServiceAccountPrefix: string | number | boolean
          watchNamespace: string | number | boolean
          [k: string]: unknown
        }
        image: {
          repository: string
          tag: string
        }
        resources: {
          limits: {
            cpu: string | number
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
      }
      nodeSelector: Record<string, unknown>
      podSecurityContext: {
        runAsNonRoot: boolean
        [k: string]: unknown
      }
      priorityClassName: string | number | boolean
      replicas: number
      serviceAccount: {
        annotations: Record<string, unknown>
      }
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
    }
    fullnameOverride: string
    imagePullSecrets: unknown[]
    kubernetesClusterDomain: string
    nameOverride: string
    openshift: {
      enabled: boolean
    }
    serviceAccount: {
      annotations: Record<string, unknown>
      automount: boolean
      create: boolean
      name: string | number | boolean
    }
  }
  cephCommandsTimeoutSeconds: string | number
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
  crds: {
    enabled: boolean
  }
  csi: {
    attacher: {
      repository: string
      tag: string
    }
    cephcsi: {
      repository: string
      tag: string
    }
    csiAddons: {
      repository: string
      tag: string
    }
    installCsiOperator: boolean
    provisioner: {
      repository: string
      tag: string
    }
    registrar: {
      repository: string
      tag: string
    }
    resizer: {
      repository: string
      tag: string
    }
    serviceMonitor: {
      enabled: boolean
      interval: string
      labels: Record<string, unknown>
      namespace: unknown
    }
    snapshotter: {
      repository: string
      tag: string
    }
  }
  currentNamespaceOnly: boolean
  customHostnameLabel: unknown
  deleteUnusedCrushRules: boolean
  disableDeviceHotplug: boolean
  discover: {
    nodeAffinity: unknown
    podLabels: unknown
    resources: unknown
    toleration: unknown
    tolerationKey: unknown
    tolerations: unknown
  }
  discoverDaemonUdev: unknown
  discoveryDaemonInterval: string
  enableDiscoveryDaemon: boolean
  enableOBCWatchOperatorNamespace: boolean
  enforceHostNetwork: boolean
  global: Record<string, unknown>
  hostpathRequiresPrivileged: boolean
  image: {
    pullPolicy: string
    repository: string
    tag: string
  }
  imagePullSecrets: unknown
  library: Record<string, unknown>
  logLevel: string
  monRunAsRoot: boolean
  monitoring: {
    enabled: boolean
  }
  nodeSelector: Record<string, unknown>
  obcAllowAdditionalConfigFields: string
  obcProvisionerNamePrefix: unknown
  operatorPodLabels: Record<string, unknown>
  priorityClassName: unknown
  rbacAggregate: {
    enableOBCs: boolean
  }
  rbacEnable: boolean
  reconcileConcurrentClusters: number
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
  revisionHistoryLimit: unknown
  scaleDownOperator: boolean
  tolerations: unknown[]
  unreachableNodeTolerationSeconds: number
  useOperatorHostNetwork: unknown
}
