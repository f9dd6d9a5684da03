// Generated from the chart nvidia-device-plugin by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const nvidiaDevicePlugin: Chart<NvidiaDevicePluginValues>;
export type NvidiaDevicePluginValues = Overrides<Values>;
export {};

interface Values {
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  allowDefaultNamespace: boolean
  cdi: {
    featureFlags: unknown
    nvidiaHookPath: unknown
  }
  compatWithCPUManager: unknown
  config: {
    default: string | number | boolean
    fallbackStrategies: string[]
    map: Record<string, unknown>
    name: string | number | boolean
    [k: string]: unknown
  }
  deviceDiscoveryStrategy: unknown
  deviceIDStrategy: unknown
  deviceListStrategy: unknown
  devicePlugin: {
    enabled: boolean
  }
  failOnInitError: unknown
  fullnameOverride: string | number | boolean
  gdrcopyEnabled: unknown
  gdsEnabled: unknown
  gfd: {
    enabled: boolean
    nameOverride: string
    namespaceOverride: string | number | boolean
    noTimestamp: unknown
    securityContext: {
      privileged: boolean
      [k: string]: unknown
    }
    sleepInterval: unknown
  }
  global: {
    imagePullSecrets: unknown[]
  }
  image: {
    pullPolicy: string
    repository: string
    tag: string | number | boolean
  }
  imagePullSecrets: unknown[]
  migStrategy: unknown
  mofedEnabled: unknown
  mps: {
    enableHostPID: boolean
    root: string
  }
  nameOverride: string | number | boolean
  namespaceOverride: string | number | boolean
  nfd: {
    checksumValuesOnly: boolean
    enabled: boolean
    featureGates: Record<string, unknown>
    fullnameOverride: string | number | boolean
    gc: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      deploymentAnnotations: Record<string, unknown>
      dnsPolicy: string
      enable: boolean
      extraArgs: unknown[]
      extraEnvs: unknown[]
      hostNetwork: boolean
      hostUsers: unknown
      initContainers: unknown[]
      interval: string
      labels: Record<string, unknown>
      livenessProbe: LivenessProbe
      networkPolicy: NetworkPolicy
      nodeSelector: Record<string, unknown>
      podDisruptionBudget: PodDisruptionBudget
      podSecurityContext: Record<string, unknown>
      port: string | number
      rbac: {
        create: boolean
      }
      readinessProbe: {
        failureThreshold: unknown
        initialDelaySeconds: number
        periodSeconds: unknown
        successThreshold: unknown
        timeoutSeconds: unknown
        [k: string]: unknown
      }
      replicaCount: number
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
      serviceAccount: ServiceAccount
      tolerations: unknown[]
    }
    global: {
      imagePullSecrets: unknown[]
    }
    image: {
      pullPolicy: string
      repository: string
      tag: unknown
    }
    imagePullSecrets: unknown[]
    master: {
      affinity: {
        nodeAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      annotations: Record<string, unknown>
      config: {
        extraLabelNs: string[]
        [k: string]: unknown
      }
      denyLabelNs: unknown[]
      deploymentAnnotations: Record<string, unknown>
      dnsPolicy: string
      enable: boolean
      enableTaints: boolean
      extraArgs: unknown[]
      extraEnvs: unknown[]
      extraLabelNs: unknown[]
      hostNetwork: boolean
      hostUsers: unknown
      initContainers: unknown[]
      instance: unknown
      labels: Record<string, unknown>
      livenessProbe: {
        failureThreshold: unknown
        initialDelaySeconds: unknown
        periodSeconds: unknown
        timeoutSeconds: unknown
        [k: string]: unknown
      }
      networkPolicy: NetworkPolicy
      nfdApiParallelism: unknown
      nodeSelector: Record<string, unknown>
      podDisruptionBudget: PodDisruptionBudget
      podSecurityContext: Record<string, unknown>
      port: string | number
      rbac: {
        create: boolean
      }
      readinessProbe: {
        failureThreshold: number
        initialDelaySeconds: unknown
        periodSeconds: unknown
        successThreshold: unknown
        timeoutSeconds: unknown
        [k: string]: unknown
      }
      replicaCount: number
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
      resyncPeriod: unknown
      revisionHistoryLimit: unknown
      securityContext: SecurityContext
      serviceAccount: {
        annotations: Record<string, unknown>
        create: boolean
        name: string
      }
      startupProbe: {
        failureThreshold: number
        initialDelaySeconds: unknown
        periodSeconds: unknown
        timeoutSeconds: unknown
        [k: string]: unknown
      }
      tolerations: Record<string, unknown>[]
    }
    nameOverride: string
    namespaceOverride: string | number | boolean
    postDeleteCleanup: boolean
    priorityClassName: string | number | boolean
    prometheus: {
      enable: boolean
      labels: Record<string, unknown>
      scrapeInterval: string
    }
    topologyUpdater: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      config: unknown
      createCRDs: boolean
      daemonsetAnnotations: Record<string, unknown>
      dnsPolicy: string
      enable: boolean
      extraArgs: unknown[]
      extraEnvs: unknown[]
      hostNetwork: boolean
      hostUsers: unknown
      initContainers: unknown[]
      kubeletConfigPath: unknown
      kubeletPodResourcesSockPath: unknown
      kubeletStateDir: string
      labels: Record<string, unknown>
      livenessProbe: LivenessProbe
      networkPolicy: NetworkPolicy
      nodeSelector: Record<string, unknown>
      podSecurityContext: Record<string, unknown>
      podSetFingerprint: boolean
      port: string | number
      rbac: {
        create: boolean
      }
      readinessProbe: ReadinessProbe
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
      securityContext: {
        allowPrivilegeEscalation: boolean
        capabilities: {
          drop: string[]
          [k: string]: unknown
        }
        readOnlyRootFilesystem: boolean
        runAsUser: number
        [k: string]: unknown
      }
      serviceAccount: ServiceAccount
      tolerations: unknown[]
      updateInterval: string
      watchNamespace: string
    }
    worker: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      config: {
        sources: {
          pci: {
            deviceClassWhitelist: (string | number)[]
            deviceLabelFields: string[]
            [k: string]: unknown
          }
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      daemonsetAnnotations: Record<string, unknown>
      dnsPolicy: string
      enable: boolean
      extraArgs: unknown[]
      extraEnvs: unknown[]
      hostNetwork: boolean
      hostUsers: unknown
      initContainers: unknown[]
      labels: Record<string, unknown>
      livenessProbe: LivenessProbe
      mountUsrSrc: boolean
      networkPolicy: NetworkPolicy
      nodeSelector: Record<string, unknown>
      ownerRefs: string[]
      podSecurityContext: Record<string, unknown>
      port: string | number
      priorityClassName: unknown
      rbac: {
        create: boolean
      }
      readinessProbe: ReadinessProbe
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
      securityContext: SecurityContext
      serviceAccount: ServiceAccount
      tolerations: Record<string, unknown>[]
      updateStrategy: {
        rollingUpdate: {
          maxUnavailable: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
    }
  }
  nodeSelector: Record<string, unknown>
  nvidiaDriverRoot: unknown
  podAnnotations: Record<string, unknown>
  podSecurityContext: Record<string, unknown>
  priorityClassName: string
  resources: Record<string, unknown>
  runtimeClassName: unknown
  securityContext: Record<string, unknown>
  selectorLabelsOverride: Record<string, unknown>
  tolerations: Record<string, unknown>[]
  updateStrategy: {
    type: string
    [k: string]: unknown
  }
}
interface LivenessProbe {
  failureThreshold: unknown
  initialDelaySeconds: number
  periodSeconds: unknown
  timeoutSeconds: unknown
  [k: string]: unknown
}
interface NetworkPolicy {
  egress: Record<string, unknown>[]
  enabled: boolean
  ingress: Record<string, unknown>[]
}
interface PodDisruptionBudget {
  enable: boolean
  minAvailable: string | number
  unhealthyPodEvictionPolicy: string
  [k: string]: unknown
}
interface ServiceAccount {
  annotations: Record<string, unknown>
  create: boolean
  name: unknown
}
interface SecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  readOnlyRootFilesystem: boolean
  runAsNonRoot: boolean
  [k: string]: unknown
}
interface ReadinessProbe {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: unknown
  successThreshold: unknown
  timeoutSeconds: unknown
  [k: string]: unknown
}
