// Generated from the chart cloudnative-pg by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const cloudnativePg: Chart<CloudnativePgValues>;
export type CloudnativePgValues = Overrides<Values>;
export {};

interface Values {
  additionalArgs: unknown[]
  additionalEnv: unknown[]
  affinity: Record<string, unknown>
  commonAnnotations: Record<string, unknown>
  config: {
    clusterWide: boolean
    create: boolean
    data: Record<string, unknown>
    maxConcurrentReconciles: number
    name: string
    secret: boolean
    [k: string]: unknown
  }
  containerSecurityContext: {
    allowPrivilegeEscalation: boolean
    capabilities: {
      drop: string[]
      [k: string]: unknown
    }
    readOnlyRootFilesystem: boolean
    runAsGroup: number
    runAsUser: number
    seccompProfile: {
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  crds: {
    create: boolean
  }
  dnsPolicy: string
  fullnameOverride: string
  global: Record<string, unknown>
  hostNetwork: boolean
  image: {
    pullPolicy: string
    repository: string
    tag: string
  }
  imagePullSecrets: unknown[]
  monitoring: {
    grafanaDashboard: {
      annotations: Record<string, unknown>
      configMapName: string
      create: boolean
      labels: Record<string, unknown>
      namespace: string
      sidecarLabel: string
      sidecarLabelValue: string
    }
    podMonitorAdditionalLabels: Record<string, unknown>
    podMonitorEnabled: boolean
    podMonitorMetricRelabelings: unknown[]
    podMonitorRelabelings: unknown[]
    [k: string]: unknown
  }
  monitoringQueriesConfigMap: {
    name: string
    queries: string
  }
  nameOverride: string
  namespaceOverride: string
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  podSecurityContext: {
    runAsNonRoot: boolean
    seccompProfile: {
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  priorityClassName: string
  rbac: {
    aggregateClusterRoles: boolean
    create: boolean
  }
  replicaCount: number
  resources: Record<string, unknown>
  service: {
    ipFamilies: unknown[]
    ipFamilyPolicy: string
    name: string
    port: number
    type: string
  }
  serviceAccount: {
    create: boolean
    name: string
  }
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  updateStrategy: Record<string, unknown>
  webhook: {
    livenessProbe: {
      initialDelaySeconds: number
      [k: string]: unknown
    }
    mutating: {
      create: boolean
      failurePolicy: string
    }
    port: number
    readinessProbe: {
      initialDelaySeconds: number
      [k: string]: unknown
    }
    startupProbe: {
      failureThreshold: number
      periodSeconds: number
      [k: string]: unknown
    }
    validating: {
      create: boolean
      failurePolicy: string
    }
  }
}
