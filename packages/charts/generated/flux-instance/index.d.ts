// Generated from the chart flux-instance by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const fluxInstance: Chart<FluxInstanceValues>;
export type FluxInstanceValues = Overrides<Values>;
export {};

interface Values {
  commonAnnotations: Record<string, unknown>
  commonLabels: Record<string, unknown>
  fullnameOverride: string
  healthcheck: {
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: {
            matchExpressions: {
              key: string
              operator: string
              values: string[]
              [k: string]: unknown
            }[]
            [k: string]: unknown
          }[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    enabled: boolean
    envs: Record<string, unknown>[]
    extraArgs: string[]
    hostNetwork: boolean
    image: {
      imagePullPolicy: "IfNotPresent" | "Always" | "Never"
      pullSecrets: Record<string, unknown>[]
      repository: string
      tag: string
    }
    nodeSelector: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
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
    securityContext: {
      allowPrivilegeEscalation: boolean
      capabilities: {
        drop: string[]
        [k: string]: unknown
      }
      readOnlyRootFilesystem: boolean
      runAsNonRoot: boolean
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    serviceAccount: {
      automount: boolean
      create: boolean
      name: string
    }
    timeout: string
    tolerations: Record<string, unknown>[]
    volumeMounts: Record<string, unknown>[]
    volumes: Record<string, unknown>[]
  }
  instance: {
    cluster: {
      domain: string
      multitenant: boolean
      networkPolicy: boolean
      size: "" | "small" | "medium" | "large"
      tenantDefaultServiceAccount: string
      type: "kubernetes" | "openshift" | "aws" | "azure" | "gcp"
    }
    commonMetadata: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
    }
    components: ("source-controller" | "kustomize-controller" | "helm-controller" | "notification-controller" | "image-reflector-controller" | "image-automation-controller" | "source-watcher")[]
    distribution: {
      artifact: string
      artifactPullSecret: string
      imagePullSecret: string
      registry: string
      variant: "" | "upstream-alpine" | "enterprise-alpine" | "enterprise-distroless" | "enterprise-distroless-fips"
      version: string
    }
    kustomize: {
      patches: Record<string, unknown>[]
    }
    sharding: {
      key: string
      shards: string[]
    }
    storage: {
      class: string
      size: string
    }
    sync: {
      interval: string
      kind: "GitRepository" | "OCIRepository" | "Bucket"
      name: string
      path: string
      provider: string
      pullSecret: string
      ref: string
      url: string
    }
  }
  nameOverride: string
}
