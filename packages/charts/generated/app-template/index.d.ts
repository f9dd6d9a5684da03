// Generated from the chart app-template by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const appTemplate: Chart<AppTemplateValues>;
export type AppTemplateValues = Overrides<Values>;
export {};

interface Values {
  common: {
    configMaps: Record<string, unknown>
    configMapsFromFolder: {
      enabled: boolean
    }
    controllers: Record<string, unknown>
    defaultPodOptions: DefaultPodOptions
    defaultPodOptionsStrategy: string
    global: Global
    ingress: Record<string, unknown>
    networkpolicies: Record<string, unknown>
    persistence: Record<string, unknown>
    rawResources: Record<string, unknown>
    rbac: Record<string, unknown>
    route: Record<string, unknown>
    secrets: Record<string, unknown>
    service: Record<string, unknown>
    serviceAccount: Record<string, unknown>
    serviceMonitor: Record<string, unknown>
  }
  configMaps: Record<string, unknown>
  configMapsFromFolder: {
    enabled: boolean
  }
  controllers: Record<string, unknown>
  defaultPodOptions: DefaultPodOptions
  defaultPodOptionsStrategy: string
  global: Global
  ingress: Record<string, unknown>
  networkpolicies: Record<string, unknown>
  persistence: Record<string, unknown>
  rawResources: Record<string, unknown>
  rbac: Record<string, unknown>
  route: Record<string, unknown>
  secrets: Record<string, unknown>
  service: Record<string, unknown>
  serviceAccount: Record<string, unknown>
  serviceMonitor: Record<string, unknown>
}
interface DefaultPodOptions {
  affinity: Record<string, unknown>
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  dnsConfig: Record<string, unknown>
  dnsPolicy: string | number | boolean
  enableServiceLinks: boolean
  hostAliases: unknown[]
  hostIPC: boolean
  hostNetwork: boolean
  hostPID: boolean
  hostUsers: unknown
  hostname: string | number | boolean
  imagePullSecrets: unknown[]
  labels: Record<string, unknown>
  nodeSelector: Record<string, unknown>
  priorityClassName: string | number | boolean
  restartPolicy: string | number | boolean
  runtimeClassName: string | number | boolean
  schedulerName: string | number | boolean
  securityContext: Record<string, unknown>
  shareProcessNamespace: unknown
  terminationGracePeriodSeconds: unknown
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
}
interface Global {
  annotations: Record<string, unknown>
  fullnameOverride: unknown
  labels: Record<string, unknown>
  nameOverride: unknown
  propagateGlobalMetadataToPods: boolean
}
