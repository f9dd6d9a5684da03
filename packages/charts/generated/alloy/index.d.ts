// Generated from the chart alloy by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const alloy: Chart<AlloyValues>;
export type AlloyValues = Overrides<Values>;
export {};

interface Values {
  alloy: {
    clustering: {
      enabled: boolean
      name: string | number | boolean
      portName: string
    }
    command: unknown[]
    configMap: {
      content: string | number | boolean
      create: boolean
      key: unknown
      name: unknown
    }
    enableHttpServerPort: boolean
    enableReporting: boolean
    envFrom: unknown[]
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraPorts: unknown[]
    hostAliases: unknown[]
    initialDelaySeconds: number
    lifecycle: Record<string, unknown>
    listenAddr: string
    listenPort: string | number
    listenScheme: string
    livenessProbe: Record<string, unknown>
    mounts: {
      dockercontainers: boolean
      extra: unknown[]
      varlog: boolean
    }
    resources: Record<string, unknown>
    securityContext: Record<string, unknown>
    stabilityLevel: string
    storagePath: string
    timeoutSeconds: number
    uiPathPrefix: string
  }
  configReloader: {
    customArgs: unknown[]
    enabled: boolean
    image: {
      digest: string | number | boolean
      pullPolicy: string
      registry: string
      repository: string
      tag: string
    }
    resources: {
      requests: {
        cpu: string | number
        memory: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    securityContext: {
      allowPrivilegeEscalation: boolean
      capabilities: {
        drop: string[]
        [k: string]: unknown
      }
      readOnlyRootFilesystem: boolean
      runAsGroup: number
      runAsNonRoot: boolean
      runAsUser: number
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
  }
  controller: {
    affinity: Record<string, unknown>
    autoscaling: {
      enabled: boolean
      horizontal: {
        enabled: boolean
        externalHPA: boolean
        maxReplicas: number
        minReplicas: number
        scaleDown: ScaleDown
        scaleUp: ScaleDown
        targetCPUUtilizationPercentage: number
        targetMemoryUtilizationPercentage: number
      }
      maxReplicas: number
      minReplicas: number
      scaleDown: ScaleDown
      scaleUp: ScaleDown
      targetCPUUtilizationPercentage: number
      targetMemoryUtilizationPercentage: number
      vertical: {
        enabled: boolean
        recommenders: unknown[]
        resourcePolicy: {
          containerPolicies: Record<string, unknown>[]
        }
        updatePolicy: unknown
      }
    }
    dnsPolicy: string
    enableStatefulSetAutoDeletePVC: boolean
    extraAnnotations: Record<string, unknown>
    extraContainers: unknown[]
    extraLabels: Record<string, unknown>
    hostNetwork: boolean
    hostPID: boolean
    initContainers: unknown[]
    minReadySeconds: number
    nodeSelector: Record<string, unknown>
    parallelRollout: boolean
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: {
      enabled: boolean
      maxUnavailable: unknown
      minAvailable: unknown
      [k: string]: unknown
    }
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    replicas: number
    revisionHistoryLimit: number
    terminationGracePeriodSeconds: unknown
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    type: string
    updateStrategy: Record<string, unknown>
    volumeClaimTemplates: unknown[]
    volumes: {
      extra: unknown[]
    }
  }
  crds: {
    create: boolean
    [k: string]: unknown
  }
  extraObjects: unknown[]
  fullnameOverride: unknown
  global: {
    image: {
      pullPolicy: string | number | boolean
      pullSecrets: unknown[]
      registry: string | number | boolean
    }
    podSecurityContext: Record<string, unknown>
  }
  image: {
    digest: unknown
    pullPolicy: string
    pullSecrets: unknown[]
    registry: string
    repository: string
    tag: unknown
  }
  ingress: {
    annotations: Record<string, unknown>
    enabled: boolean
    extraPaths: unknown[]
    faroPort: string | number
    hosts: string[]
    labels: Record<string, unknown>
    path: string
    pathType: string
    tls: unknown[]
  }
  nameOverride: unknown
  namespaceOverride: unknown
  networkPolicy: {
    egress: Record<string, unknown>[]
    enabled: boolean
    flavor: string
    ingress: Record<string, unknown>[]
    policyTypes: string[]
  }
  rbac: {
    clusterRules: Record<string, unknown>[]
    create: boolean
    namespaces: unknown[]
    rules: Record<string, unknown>[]
  }
  service: {
    annotations: Record<string, unknown>
    clusterIP: string | number | boolean
    enabled: boolean
    externalTrafficPolicy: string
    internalTrafficPolicy: string
    nodePort: string | number
    type: string
  }
  serviceAccount: {
    additionalLabels: Record<string, unknown>
    annotations: Record<string, unknown>
    automountServiceAccountToken: boolean
    create: boolean
    name: unknown
  }
  serviceMonitor: {
    additionalLabels: Record<string, unknown>
    enabled: boolean
    interval: string | number | boolean
    metricRelabelings: unknown[]
    relabelings: unknown[]
    tlsConfig: Record<string, unknown>
  }
}
interface ScaleDown {
  policies: unknown[]
  selectPolicy: string
  stabilizationWindowSeconds: number
}
