// Generated from the chart external-dns by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const externalDns: Chart<ExternalDnsValues>;
export type ExternalDnsValues = Overrides<Values>;
export {};

interface Values {
  affinity: Record<string, unknown>
  annotationFilter: string
  annotationPrefix: string
  automountServiceAccountToken: boolean
  commonLabels: Record<string, unknown>
  deploymentAnnotations: Record<string, unknown>
  deploymentStrategy: {
    type: "Recreate" | "RollingUpdate"
    [k: string]: unknown
  }
  dnsConfig: Record<string, unknown>
  dnsPolicy: string
  domainFilters: unknown[]
  enableGatewayListenerSets: boolean
  enabled: boolean
  env: unknown[]
  excludeDomains: unknown[]
  extraArgs: (string[] | {
    [k: string]: unknown
  })
  extraContainers: unknown[]
  extraVolumeMounts: unknown[]
  extraVolumes: unknown[]
  fullnameOverride: string
  gatewayNamespace: string
  global: {
    imagePullSecrets: Record<string, unknown>[]
  }
  image: {
    pullPolicy: "IfNotPresent" | "Always"
    repository: string
    tag: string
  }
  imagePullSecrets: Record<string, unknown>[]
  initContainers: unknown[]
  interval: string
  labelFilter: string
  livenessProbe: LivenessProbe
  logFormat: "text" | "json"
  logLevel: "panic" | "debug" | "info" | "warning" | "error" | "fatal"
  managedRecordTypes: string[]
  nameOverride: string
  namespaceOverride: string
  namespaced: boolean
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  podSecurityContext: {
    fsGroup: number
    runAsNonRoot: boolean
    seccompProfile: {
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  policy: "create-only" | "sync" | "upsert-only"
  priorityClassName: string
  provider: (string | {
    name: string
    webhook: {
      args: unknown[]
      env: unknown[]
      extraVolumeMounts: unknown[]
      image: {
        pullPolicy: string
        repository: string
        tag: string
      }
      limits: {
        cpu: string
        memory: string
        [k: string]: unknown
      }
      livenessProbe: LivenessProbe2
      readinessProbe: LivenessProbe2
      requests: {
        cpu: string
        memory: string
        [k: string]: unknown
      }
      resources: Record<string, unknown>
      securityContext: Record<string, unknown>
      service: {
        port: number
      }
      serviceMonitor: {
        bearerTokenFile: string
        interval: string
        metricRelabelings: unknown[]
        relabelings: unknown[]
        scheme: string
        scrapeTimeout: string
        tlsConfig: Record<string, unknown>
      }
    }
  })
  rbac: {
    additionalPermissions: unknown[]
    create: boolean
    [k: string]: unknown
  }
  readinessProbe: LivenessProbe
  registry: "txt" | "aws-sd" | "dynamodb" | "noop"
  resources: {
    limits: {
      cpu: string
      memory: string
      [k: string]: unknown
    }
    requests: {
      cpu: string
      memory: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  revisionHistoryLimit: number
  secretConfiguration: {
    data: Record<string, unknown>
    enabled: boolean
    mountPath: string
    subPath: string
    [k: string]: unknown
  }
  securityContext: {
    allowPrivilegeEscalation: boolean
    capabilities: {
      drop: string[]
      [k: string]: unknown
    }
    privileged: boolean
    readOnlyRootFilesystem: boolean
    runAsGroup: number
    runAsNonRoot: boolean
    runAsUser: number
    [k: string]: unknown
  }
  service: {
    annotations: Record<string, unknown>
    ipFamilies: ("IPv4" | "IPv6")[]
    ipFamilyPolicy: "SingleStack" | "PreferDualStack" | "RequireDualStack"
    port: number
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    automountServiceAccountToken: boolean
    create: boolean
    labels: Record<string, unknown>
    name: string
  }
  serviceMonitor: {
    additionalLabels: Record<string, unknown>
    annotations: Record<string, unknown>
    bearerTokenFile: string
    enabled: boolean
    interval: string
    metricRelabelings: unknown[]
    namespace: string
    relabelings: unknown[]
    scheme: string
    scrapeTimeout: string
    targetLabels: unknown[]
    tlsConfig: Record<string, unknown>
  }
  shareProcessNamespace: boolean
  sourceNamespace: string
  sources: string[]
  terminationGracePeriodSeconds: number
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  triggerLoopOnEvent: boolean
  txtOwnerId: string
  txtPrefix: string
  txtSuffix: string
}
interface LivenessProbe {
  failureThreshold: number
  httpGet: {
    path: string
    port: string
    [k: string]: unknown
  }
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface LivenessProbe2 {
  failureThreshold: number
  httpGet: {
    path: string
    port: string | number
    [k: string]: unknown
  }
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
