// Generated from the chart volsync by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const volsync: Chart<VolsyncValues>;
export type VolsyncValues = Overrides<Values>;
export {};

interface Values {
  affinity: Record<string, unknown>
  fullnameOverride: string | number | boolean
  image: {
    image: string | number | boolean
    pullPolicy: string
    repository: string
    tag: string | number | boolean
  }
  imagePullSecrets: unknown[]
  manageCRDs: boolean
  metrics: {
    disableAuth: boolean
  }
  nameOverride: string | number | boolean
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  podSecurityContext: Record<string, unknown>
  rclone: Rclone
  replicaCount: number
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
  restic: Rclone
  rsync: Rclone
  "rsync-tls": Rclone
  securityContext: {
    allowPrivilegeEscalation: boolean
    capabilities: {
      drop: string[]
      [k: string]: unknown
    }
    readOnlyRootFilesystem: boolean
    [k: string]: unknown
  }
  service: {
    ipFamilies: unknown[]
    ipFamilyPolicy: string | number | boolean
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    create: boolean
    name: string | number | boolean
  }
  syncthing: Rclone
  tolerations: unknown[]
}
interface Rclone {
  image: string | number | boolean
  repository: string
  tag: string | number | boolean
}
