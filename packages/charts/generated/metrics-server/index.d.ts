// Generated from the chart metrics-server by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const metricsServer: Chart<MetricsServerValues>;
export type MetricsServerValues = Overrides<Values>;
export {};

interface Values {
  addonResizer: {
    enabled: boolean
    image: {
      repository: string
      tag: string
    }
    nanny: {
      cpu: string | number
      extraCpu: string
      extraMemory: string
      memory: string | number
      minClusterSize: number
      pollPeriod: number
      threshold: number
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
    securityContext: SecurityContext
  }
  affinity: Record<string, unknown>
  apiService: {
    annotations: Record<string, unknown>
    caBundle: string | number | boolean
    create: boolean
    insecureSkipTLSVerify: boolean
  }
  args: unknown[]
  commonLabels: Record<string, unknown>
  containerPort: string | number
  defaultArgs: string[]
  deploymentAnnotations: Record<string, unknown>
  dnsConfig: Record<string, unknown>
  extraVolumeMounts: unknown[]
  extraVolumes: unknown[]
  fullnameOverride: string | number | boolean
  hostNetwork: {
    enabled: boolean
  }
  image: {
    pullPolicy: string
    repository: string
    tag: string | number | boolean
  }
  imagePullSecrets: unknown[]
  livenessProbe: LivenessProbe
  metrics: {
    enabled: boolean
  }
  nameOverride: string | number | boolean
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podDisruptionBudget: {
    enabled: boolean
    maxUnavailable: unknown
    minAvailable: unknown
    unhealthyPodEvictionPolicy: unknown
    [k: string]: unknown
  }
  podLabels: Record<string, unknown>
  podSecurityContext: Record<string, unknown>
  priorityClassName: string
  rbac: {
    create: boolean
    pspEnabled: boolean
  }
  readinessProbe: LivenessProbe
  replicas: number
  resources: {
    requests: {
      cpu: string | number
      memory: string | number
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  revisionHistoryLimit: unknown
  schedulerName: string | number | boolean
  securityContext: SecurityContext
  service: {
    annotations: Record<string, unknown>
    labels: Record<string, unknown>
    port: string | number
    type: string
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    create: boolean
    name: string | number | boolean
    secrets: unknown[]
  }
  serviceMonitor: {
    additionalLabels: Record<string, unknown>
    enabled: boolean
    interval: string
    metricRelabelings: unknown[]
    relabelings: unknown[]
    scrapeTimeout: string
  }
  tls: {
    certManager: {
      addInjectorAnnotations: boolean
      annotations: Record<string, unknown>
      duration: string | number | boolean
      existingIssuer: {
        enabled: boolean
        kind: string
        name: string
      }
      labels: Record<string, unknown>
      renewBefore: string | number | boolean
    }
    clusterDomain: string
    existingSecret: {
      lookup: boolean
      name: string | number | boolean
    }
    helm: {
      certDurationDays: number
      lookup: boolean
    }
    type: string
  }
  tmpVolume: {
    emptyDir: Record<string, unknown>
  }
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  updateStrategy: Record<string, unknown>
}
interface SecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  readOnlyRootFilesystem: boolean
  runAsNonRoot: boolean
  runAsUser: number
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface LivenessProbe {
  failureThreshold: number
  httpGet: HttpGet
  initialDelaySeconds: number
  periodSeconds: number
  [k: string]: unknown
}
interface HttpGet {
  path: string
  port: string | number
  scheme: string
  [k: string]: unknown
}
