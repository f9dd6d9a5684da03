// Generated from the chart snapshot-controller by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const snapshotController: Chart<SnapshotControllerValues>;
export type SnapshotControllerValues = Overrides<Values>;
export {};

interface Values {
  controller: {
    affinity: Record<string, unknown>
    args: {
      featureGates: string
      httpEndpoint: string
      leaderElection: boolean
      leaderElectionNamespace: string
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    fullnameOverride: string | number | boolean
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    nodeSelector: Record<string, unknown>
    pdb: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    rbac: {
      create: boolean
    }
    replicaCount: number
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    securityContext: SecurityContext
    serviceAccount: {
      create: boolean
      name: string | number | boolean
    }
    serviceMonitor: {
      create: boolean
    }
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
  installCRDs: boolean
  volumeGroupSnapshotClasses: unknown[]
  volumeSnapshotClasses: unknown[]
  webhook: {
    affinity: Record<string, unknown>
    args: {
      port: string | number
      tlsCertFile: string
      tlsPrivateKeyFile: string
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    fullnameOverride: string | number | boolean
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    nodeSelector: Record<string, unknown>
    pdb: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    replicaCount: number
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    securityContext: SecurityContext
    serviceAccount: {
      create: boolean
      name: string | number | boolean
    }
    tls: {
      autogenerate: boolean
      caBundle: string | number | boolean
      certManagerIssuerRef: Record<string, unknown>
      certificate: string | number | boolean
      certificateSecret: string | number | boolean
      key: string | number | boolean
      renew: boolean
    }
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
}
interface Image {
  pullPolicy: string
  repository: string
  tag: string | number | boolean
}
interface SecurityContext {
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  readOnlyRootFilesystem: boolean
  runAsNonRoot: boolean
  runAsUser: number
  [k: string]: unknown
}
