// Generated from the chart cert-manager by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const certManager: Chart<CertManagerValues>;
export type CertManagerValues = Overrides<Values>;
export {};

interface Values {
  acmesolver: {
    image: Image
    runtimeClassName: string
  }
  affinity: Record<string, unknown>
  approveSignerNames: string[]
  automountServiceAccountToken: boolean
  cainjector: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    config: Record<string, unknown>
    containerSecurityContext: ContainerSecurityContext
    deploymentAnnotations: Record<string, unknown>
    enableServiceLinks: boolean
    enabled: boolean
    extraArgs: unknown[]
    extraEnv: unknown[]
    featureGates: string
    image: Image
    networkPolicy: NetworkPolicy
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    replicaCount: number
    resources: Record<string, unknown>
    runtimeClassName: string
    securityContext: {
      runAsNonRoot: boolean
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    serviceAccount: ServiceAccount
    serviceAnnotations: Record<string, unknown>
    serviceLabels: Record<string, unknown>
    strategy: Record<string, unknown>
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  clusterResourceNamespace: string
  config: Record<string, unknown>
  containerSecurityContext: ContainerSecurityContext
  crds: {
    enabled: boolean
    keep: boolean
  }
  creator: string
  deploymentAnnotations: Record<string, unknown>
  disableAutoApproval: boolean
  dns01RecursiveNameservers: string
  dns01RecursiveNameserversOnly: boolean
  enableCertificateOwnerRef: boolean
  enableServiceLinks: boolean
  enabled: boolean
  extraArgs: unknown[]
  extraContainers: unknown[]
  extraEnv: unknown[]
  extraObjects: unknown[]
  featureGates: string
  fullnameOverride: string
  global: {
    commonLabels: Record<string, unknown>
    hostUsers: boolean
    imagePullSecrets: unknown[]
    leaderElection: {
      leaseDuration: string
      namespace: string
      renewDeadline: string
      retryPeriod: string
    }
    logLevel: number
    nodeSelector: Record<string, unknown>
    podSecurityPolicy: {
      enabled: boolean
      useAppArmor: boolean
    }
    priorityClassName: string
    rbac: {
      aggregateClusterRoles: boolean
      create: boolean
    }
    revisionHistoryLimit: number
    runtimeClassName: string
  }
  hostAliases: unknown[]
  http_proxy: string
  https_proxy: string
  image: Image
  imageNamespace: string
  imageRegistry: string
  ingressShim: {
    defaultIssuerGroup: string
    defaultIssuerKind: string
    defaultIssuerName: string
  }
  installCRDs: boolean
  livenessProbe: {
    enabled: boolean
    failureThreshold: number
    initialDelaySeconds: number
    periodSeconds: number
    successThreshold: number
    timeoutSeconds: number
    [k: string]: unknown
  }
  maxConcurrentChallenges: number
  nameOverride: string
  namespace: string
  networkPolicy: NetworkPolicy
  no_proxy: string
  nodeSelector: {
    "kubernetes.io/os": string
    [k: string]: unknown
  }
  podAnnotations: Record<string, unknown>
  podDisruptionBudget: PodDisruptionBudget
  podDnsConfig: Record<string, unknown>
  podDnsPolicy: string
  podLabels: Record<string, unknown>
  prometheus: {
    enabled: boolean
    podmonitor: Podmonitor
    servicemonitor: Podmonitor
  }
  replicaCount: number
  resources: Record<string, unknown>
  runtimeClassName: string
  securityContext: {
    runAsNonRoot: boolean
    seccompProfile: {
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  serviceAccount: ServiceAccount
  serviceAnnotations: Record<string, unknown>
  serviceIPFamilies: unknown[]
  serviceIPFamilyPolicy: string
  serviceLabels: Record<string, unknown>
  startupapicheck: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    backoffLimit: number
    containerSecurityContext: ContainerSecurityContext
    enableServiceLinks: boolean
    enabled: boolean
    extraArgs: string[]
    extraEnv: unknown[]
    image: Image
    jobAnnotations: JobAnnotations
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    rbac: {
      annotations: JobAnnotations
    }
    resources: Record<string, unknown>
    runtimeClassName: string
    securityContext: {
      runAsNonRoot: boolean
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    serviceAccount: {
      annotations: JobAnnotations
      automountServiceAccountToken: boolean
      create: boolean
      labels: Record<string, unknown>
      name: string
    }
    timeout: string
    tolerations: unknown[]
    ttlSecondsAfterFinished: unknown
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  strategy: Record<string, unknown>
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  volumeMounts: unknown[]
  volumes: unknown[]
  webhook: {
    affinity: Record<string, unknown>
    apiserverClientCertSubjects: string
    automountServiceAccountToken: boolean
    clientCAFile: string
    config: Record<string, unknown>
    containerSecurityContext: ContainerSecurityContext
    deploymentAnnotations: Record<string, unknown>
    enableClientVerification: boolean
    enableServiceLinks: boolean
    extraArgs: unknown[]
    extraEnv: unknown[]
    featureGates: string
    hostNetwork: boolean
    image: Image
    livenessProbe: LivenessProbe
    loadBalancerIP: string
    mutatingWebhookConfiguration: {
      namespaceSelector: Record<string, unknown>
    }
    mutatingWebhookConfigurationAnnotations: Record<string, unknown>
    networkPolicy: NetworkPolicy
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    readinessProbe: LivenessProbe
    replicaCount: number
    resources: Record<string, unknown>
    runtimeClassName: string
    securePort: number
    securityContext: {
      runAsNonRoot: boolean
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    serviceAccount: ServiceAccount
    serviceAnnotations: Record<string, unknown>
    serviceIPFamilies: unknown[]
    serviceIPFamilyPolicy: string
    serviceLabels: Record<string, unknown>
    serviceType: string
    strategy: Record<string, unknown>
    timeoutSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    url: Record<string, unknown>
    validatingWebhookConfiguration: {
      namespaceSelector: {
        matchExpressions: Record<string, unknown>[]
        [k: string]: unknown
      }
    }
    validatingWebhookConfigurationAnnotations: Record<string, unknown>
    volumeMounts: unknown[]
    volumes: unknown[]
  }
}
interface Image {
  digest: string
  name: string
  pullPolicy: string
  registry: string
  repository: string
  tag: string
}
interface ContainerSecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  readOnlyRootFilesystem: boolean
  [k: string]: unknown
}
interface NetworkPolicy {
  egress: Record<string, unknown>[]
  enabled: boolean
  ingress: Record<string, unknown>[]
}
interface PodDisruptionBudget {
  enabled: boolean
  maxUnavailable: unknown
  minAvailable: unknown
  unhealthyPodEvictionPolicy: string
}
interface ServiceAccount {
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  create: boolean
  labels: Record<string, unknown>
  name: string
}
interface Podmonitor {
  annotations: Record<string, unknown>
  enabled: boolean
  endpointAdditionalProperties: Record<string, unknown>
  honorLabels: boolean
  interval: string
  labels: Record<string, unknown>
  namespace: string
  prometheusInstance: string
  scrapeTimeout: string
}
interface JobAnnotations {
  "helm.sh/hook": string
  "helm.sh/hook-delete-policy": string
  "helm.sh/hook-weight": string | number
  [k: string]: unknown
}
interface LivenessProbe {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
