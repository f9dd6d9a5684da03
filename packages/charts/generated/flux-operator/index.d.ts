// Generated from the chart flux-operator by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const fluxOperator: Chart<FluxOperatorValues>;
export type FluxOperatorValues = Overrides<Values>;
export {};

interface Values {
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
  apiPriority: {
    enabled: boolean
    extraServiceAccounts: unknown[]
    level: string
  }
  commonAnnotations: Record<string, unknown>
  commonLabels: Record<string, unknown>
  extraArgs: string[]
  extraEnvs: Record<string, unknown>[]
  extraVolumeMounts: Record<string, unknown>[]
  extraVolumes: Record<string, unknown>[]
  fullnameOverride: string
  hostNetwork: boolean
  image: {
    imagePullPolicy: "IfNotPresent" | "Always" | "Never"
    pullSecrets: Record<string, unknown>[]
    repository: string
    tag: string
  }
  installCRDs: boolean
  livenessProbe: LivenessProbe
  logLevel: "debug" | "info" | "error"
  marketplace: {
    account: string
    license: string
    type: string
  }
  multitenancy: {
    defaultServiceAccount: string
    defaultWorkloadIdentityServiceAccount: string
    enabled: boolean
    enabledForWorkloadIdentity: boolean
  }
  nameOverride: string
  nodeSelector: Record<string, unknown>
  podSecurityContext: Record<string, unknown>
  priorityClassName: string
  rbac: {
    create: boolean
    createAggregation: boolean
  }
  readinessProbe: LivenessProbe
  reporting: {
    interval: string
  }
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
  service: {
    ipFamilyPolicy: "" | "SingleStack" | "PreferDualStack" | "RequireDualStack"
  }
  serviceAccount: {
    automount: boolean
    create: boolean
    name: string
  }
  serviceMonitor: {
    create: boolean
    interval: string
    labels: Record<string, unknown>
    scrapeTimeout: string
  }
  tolerations: Record<string, unknown>[]
  web: {
    config: Record<string, unknown>
    configSecretName: string
    enabled: boolean
    httpRoute: {
      annotations: Record<string, unknown>
      enabled: boolean
      hostnames: string[]
      parentRefs: Record<string, unknown>[]
    }
    ingress: {
      annotations: Record<string, unknown>
      className: string
      enabled: boolean
      hosts: Record<string, unknown>[]
      tls: Record<string, unknown>[]
    }
    networkPolicy: {
      create: boolean
    }
    rbac: {
      createAggregation: boolean
      createRoles: boolean
    }
    serverOnly: boolean
    serverReplicas: number
  }
}
interface LivenessProbe {
  httpGet: {
    path: string
    port: number
    [k: string]: unknown
  }
  initialDelaySeconds: number
  periodSeconds: number
  [k: string]: unknown
}
