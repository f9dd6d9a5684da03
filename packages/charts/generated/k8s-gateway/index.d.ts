// Generated from the chart k8s-gateway by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const k8sGateway: Chart<K8sGatewayValues>;
export type K8sGatewayValues = Overrides<Values>;
export {};

interface Values {
  affinity: Record<string, unknown>
  apex: string | number | boolean
  customLabels: Record<string, unknown>
  debug: {
    enabled: boolean
  }
  dnsChallenge: {
    domain: string
    enabled: boolean
  }
  domain: string | number | boolean
  extraVolumeMounts: unknown[]
  extraVolumes: unknown[]
  extraZonePlugins: Record<string, unknown>[]
  fallthrough: {
    enabled: boolean
    zones: unknown[]
  }
  filters: {
    gatewayClasses: unknown[]
    ingressClasses: unknown[]
    serviceLabelSelectors: unknown[]
  }
  image: {
    pullPolicy: string
    registry: string
    repository: string
    tag: string
  }
  imagePullSecrets: unknown[]
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podSecurityContext: Record<string, unknown>
  priorityClassName: string | number | boolean
  replicaCount: number
  resources: Record<string, unknown>
  scheme: string | number | boolean
  secondary: string | number | boolean
  secure: boolean
  securityContext: Record<string, unknown>
  service: {
    annotations: Record<string, unknown>
    labels: Record<string, unknown>
    port: string | number
    type: string
    useTcp: boolean
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    create: boolean
    name: string | number | boolean
  }
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  ttl: number
  watchedResources: string[]
  zoneFiles: unknown[]
}
