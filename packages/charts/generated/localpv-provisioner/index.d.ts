// Generated from the chart localpv-provisioner by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const localpvProvisioner: Chart<LocalpvProvisionerValues>;
export type LocalpvProvisionerValues = Overrides<Values>;
export {};

interface Values {
  analytics: {
    enabled: boolean
    pingInterval: string
  }
  fullnameOverride: string | number | boolean
  helperPod: {
    image: {
      pullPolicy: string
      registry: string | number | boolean
      repository: string
      tag: string
    }
  }
  hostpathClass: {
    basePath: string | number | boolean
    enabled: boolean
    ext4Quota: Ext4Quota
    isDefaultClass: boolean
    name: string
    nodeAffinityLabels: unknown[]
    reclaimPolicy: string
    xfsQuota: Ext4Quota
  }
  imagePullSecrets: unknown
  localpv: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    basePath: string
    enableLeaderElection: boolean
    enabled: boolean
    healthCheck: {
      initialDelaySeconds: number
      periodSeconds: number
    }
    image: {
      pullPolicy: string
      registry: unknown
      repository: string
      tag: string
    }
    name: string
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: {
      name: string
      [k: string]: unknown
    }
    privileged: boolean
    replicas: number
    resources: unknown
    securityContext: Record<string, unknown>
    tolerations: unknown[]
    updateStrategy: {
      type: string
      [k: string]: unknown
    }
  }
  nameOverride: string | number | boolean
  podSecurityContext: Record<string, unknown>
  rbac: {
    create: boolean
    pspEnabled: boolean
  }
  release: {
    version: string
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    create: boolean
    name: unknown
  }
}
interface Ext4Quota {
  enabled: boolean
  hardLimitGrace: string
  softLimitGrace: string
}
