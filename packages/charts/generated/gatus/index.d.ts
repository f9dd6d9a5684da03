// Generated from the chart gatus by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const gatus: Chart<GatusValues>;
export type GatusValues = Overrides<Values>;
export {};

interface Values {
  annotations: Record<string, unknown>
  config: {
    endpoints: Record<string, unknown>[]
    [k: string]: unknown
  }
  deployment: {
    annotateConfigChecksum: boolean
    revisionHistoryLimit: number
    strategy: string
  }
  env: Record<string, unknown>
  envFrom: unknown[]
  externalConfigMap: string | number | boolean
  extraInitContainers: unknown[]
  extraLabels: Record<string, unknown>
  extraVolumeMounts: unknown[]
  hostNetwork: {
    enabled: boolean
  }
  image: {
    pullPolicy: string
    repository: string
    sha: string | number | boolean
    tag: string | number | boolean
  }
  ingress: {
    annotations: Record<string, unknown>
    enabled: boolean
    extraPaths: unknown[]
    hosts: string[]
    labels: Record<string, unknown>
    path: string
    pathType: string
    tls: unknown[]
  }
  labels: Record<string, unknown>
  livenessProbe: {
    enabled: boolean
    [k: string]: unknown
  }
  networkPolicy: {
    enabled: boolean
    ingress: {
      selectors: unknown[]
    }
  }
  nodeSelector: Record<string, unknown>
  persistence: {
    accessModes: string[]
    enabled: boolean
    finalizers: string[]
    mountPath: string
    size: string
  }
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  podSecurityContext: {
    fsGroup: number
    [k: string]: unknown
  }
  priorityClassName: string | number | boolean
  readinessProbe: {
    enabled: boolean
    [k: string]: unknown
  }
  resources: Record<string, unknown>
  secrets: boolean
  securityContext: {
    readOnlyRootFilesystem: boolean
    runAsGroup: number
    runAsNonRoot: boolean
    runAsUser: number
    [k: string]: unknown
  }
  service: {
    annotations: Record<string, unknown>
    labels: Record<string, unknown>
    port: string | number
    portName: string
    targetPort: string | number
    type: string
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    autoMount: boolean
    create: boolean
    name: string | number | boolean
  }
  serviceMonitor: {
    enabled: boolean
    interval: string
    labels: Record<string, unknown>
    path: string
    relabelings: unknown[]
    scheme: string
    scrapeTimeout: string
    tlsConfig: Record<string, unknown>
  }
  sidecarContainers: Record<string, unknown>
  tolerations: unknown[]
}
