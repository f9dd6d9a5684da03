// Generated from the chart democratic-csi by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const democraticCsi: Chart<DemocraticCsiValues>;
export type DemocraticCsiValues = Overrides<Values>;
export {};

interface Values {
  controller: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    clusterDriverRegistrar: {
      enabled: boolean
    }
    dnsPolicy: string
    driver: {
      enabled: boolean
      extraEnv: unknown[]
      extraVolumeMounts: unknown[]
      image: {
        registry: string
        tag: string
      }
      lifecycle: unknown
      logLevel: string
      resources: unknown
      securityContext: unknown
    }
    enabled: boolean
    externalAttacher: ExternalAttacher
    externalHealthMonitorController: ExternalAttacher
    externalProvisioner: ExternalAttacher
    externalResizer: ExternalAttacher
    externalSnapshotter: ExternalAttacher
    extraContainers: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostIPC: boolean
    hostNetwork: boolean
    labels: Record<string, unknown>
    livenessProbe: {
      enabled: boolean
      [k: string]: unknown
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    rbac: {
      enabled: boolean
      openshift: {
        privileged: boolean
      }
    }
    replicaCount: number
    strategy: string
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
  csiDriver: {
    attachRequired: boolean
    enabled: boolean
    name: unknown
    podInfoOnMount: boolean
    version: string
  }
  csiProxy: {
    enabled: boolean
    image: {
      registry: string
      tag: string
    }
    resources: unknown
  }
  driver: {
    config: Record<string, unknown>
    existingConfigSecret: unknown
  }
  enablePSP: boolean
  extraCaCerts: unknown
  fullnameOverride: string | number | boolean
  nameOverride: string | number | boolean
  node: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    cleanup: {
      image: {
        registry: string
        tag: string
      }
      resources: unknown
    }
    dnsPolicy: string
    driver: {
      enabled: boolean
      extraEnv: unknown[]
      extraVolumeMounts: unknown[]
      image: {
        registry: string
        tag: string
      }
      iscsiDirHostPath: string
      iscsiDirHostPathType: string
      lifecycle: unknown
      localtimeHostPath: string
      logLevel: string
      nvmeDirHostPath: string
      nvmeDirHostPathType: string
      nvmeDirMountEnabled: boolean
      resources: unknown
    }
    driverRegistrar: ExternalAttacher
    enabled: boolean
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostIPC: boolean
    hostNetwork: boolean
    hostPID: boolean
    kubeletHostPath: string
    labels: Record<string, unknown>
    linux: {
      enabled: boolean
    }
    livenessProbe: {
      enabled: boolean
      [k: string]: unknown
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    rbac: {
      enabled: boolean
      openshift: {
        privileged: boolean
      }
    }
    tolerations: unknown[]
    windows: {
      enabled: boolean
    }
  }
  storageClasses: unknown[]
  volumeSnapshotClasses: unknown[]
}
interface ExternalAttacher {
  args: string[]
  enabled: boolean
  extraArgs: unknown[]
  image: {
    registry: string
    tag: string
  }
  resources: unknown
  verbosityLevel: number
}
