// Generated from the chart sealed-secrets by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const sealedSecrets: Chart<SealedSecretsValues>;
export type SealedSecretsValues = Overrides<Values>;
export {};

interface Values {
  additionalNamespaces: unknown[]
  additionalVolumeMounts: unknown[]
  additionalVolumes: unknown[]
  affinity: Record<string, unknown>
  args: unknown[]
  command: unknown[]
  commonAnnotations: Record<string, unknown>
  commonLabels: Record<string, unknown>
  containerPorts: {
    http: number
    metrics: number
    [k: string]: unknown
  }
  containerSecurityContext: {
    capabilities: {
      drop: string[]
      [k: string]: unknown
    }
    enabled: boolean
    readOnlyRootFilesystem: boolean
    runAsNonRoot: boolean
    runAsUser: number
    [k: string]: unknown
  }
  createController: boolean
  customLivenessProbe: Record<string, unknown>
  customReadinessProbe: Record<string, unknown>
  customStartupProbe: Record<string, unknown>
  dnsPolicy: string | number | boolean
  extraDeploy: unknown[]
  fullnameOverride: string | number | boolean
  hostNetwork: boolean
  hostPorts: {
    http: string | number | boolean
    metrics: string | number | boolean
  }
  image: {
    pullPolicy: string
    pullSecrets: unknown[]
    registry: string
    repository: string
    tag: string
  }
  ingress: {
    annotations: Record<string, unknown>
    apiVersion: string | number | boolean
    enabled: boolean
    extraHosts: unknown[]
    extraPaths: unknown[]
    extraTls: unknown[]
    hostname: string
    ingressClassName: string | number | boolean
    path: string
    pathType: string
    secrets: unknown[]
    selfSigned: boolean
    tls: boolean
  }
  keycutofftime: string | number | boolean
  keyrenewperiod: string | number | boolean
  keyttl: string | number | boolean
  kubeClientBurst: string | number | boolean
  kubeClientQPS: string | number | boolean
  kubeVersion: string | number | boolean
  livenessProbe: LivenessProbe
  logFormat: string | number | boolean
  logInfoStdout: boolean
  logLevel: string | number | boolean
  maxRetries: string | number | boolean
  metrics: {
    dashboards: {
      annotations: Record<string, unknown>
      create: boolean
      labels: Record<string, unknown>
      namespace: string | number | boolean
    }
    service: Service
    serviceMonitor: {
      annotations: Record<string, unknown>
      enabled: boolean
      honorLabels: boolean
      interval: string | number | boolean
      labels: Record<string, unknown>
      metricRelabelings: unknown[]
      namespace: string | number | boolean
      relabelings: unknown[]
      scrapeTimeout: string | number | boolean
    }
  }
  nameOverride: string | number | boolean
  namespace: string | number | boolean
  networkPolicy: {
    egress: {
      enabled: boolean
      kubeapiCidr: string | number | boolean
      kubeapiPort: string | number | boolean
    }
    enabled: boolean
  }
  nodeSelector: Record<string, unknown>
  pdb: {
    create: boolean
    maxUnavailable: string | number | boolean
    minAvailable: string | number
    [k: string]: unknown
  }
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  podSecurityContext: {
    enabled: boolean
    fsGroup: number
    [k: string]: unknown
  }
  priorityClassName: string | number | boolean
  privateKeyAnnotations: Record<string, unknown>
  privateKeyLabels: Record<string, unknown>
  rateLimit: string | number | boolean
  rateLimitBurst: string | number | boolean
  rbac: {
    clusterRole: boolean
    clusterRoleName: string
    create: boolean
    labels: Record<string, unknown>
    namespacedRoles: boolean
    namespacedRolesName: string
    pspEnabled: boolean
    serviceProxier: {
      bind: boolean
      create: boolean
      subjects: string
    }
  }
  readinessProbe: LivenessProbe
  resources: {
    limits: Record<string, unknown>
    requests: Record<string, unknown>
    [k: string]: unknown
  }
  revisionHistoryLimit: string | number | boolean
  runtimeClassName: string | number | boolean
  secretName: string
  service: Service
  serviceAccount: {
    annotations: Record<string, unknown>
    create: boolean
    labels: Record<string, unknown>
    name: string | number | boolean
  }
  skipRecreate: boolean
  startupProbe: LivenessProbe
  tolerations: unknown[]
  updateStatus: boolean
  watchForSecrets: boolean
}
interface LivenessProbe {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Service {
  annotations: Record<string, unknown>
  loadBalancerClass: string | number | boolean
  nodePort: string | number | boolean
  port: string | number
  type: string
}
