// Generated from the chart external-secrets by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const externalSecrets: Chart<ExternalSecretsValues>;
export type ExternalSecretsValues = Overrides<Values>;
export {};

interface Values {
  affinity: Record<string, unknown>
  "bitwarden-sdk-server": {
    affinity: Record<string, unknown>
    autoscaling: {
      enabled: boolean
      maxReplicas: number
      minReplicas: number
      targetCPUUtilizationPercentage: number
    }
    commonLabels: Record<string, unknown>
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    enabled: boolean
    extraEnv: Record<string, unknown>
    fullnameOverride: string
    image: {
      pullPolicy: string
      repository: string
      tag: string | number | boolean
      tls: {
        enabled: boolean
        secretName: string
        volumeMounts: unknown[]
        volumes: unknown[]
      }
    }
    imagePullSecrets: unknown[]
    ingress: {
      annotations: Record<string, unknown>
      className: string | number | boolean
      enabled: boolean
      hosts: Record<string, unknown>[]
      tls: unknown[]
    }
    nameOverride: string
    namespaceOverride: string
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDnsConfig: Record<string, unknown>
    podDnsPolicy: string | number | boolean
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    replicaCount: number
    resources: Record<string, unknown>
    securityContext: Record<string, unknown>
    service: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
      port: string | number
      type: string
    }
    serviceAccount: {
      annotations: Record<string, unknown>
      create: boolean
      labels: Record<string, unknown>
      name: string | number | boolean
    }
    tolerations: unknown[]
  }
  certController: {
    affinity: Record<string, unknown>
    create: boolean
    deploymentAnnotations: Record<string, unknown>
    enablePartialCache: boolean
    extraArgs: Record<string, unknown>
    extraEnv: unknown[]
    extraInitContainers: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostNetwork: boolean
    hostUsers: boolean
    image: Image
    imagePullSecrets: unknown[]
    livenessProbe: LivenessProbe
    log: {
      level: string
      timeEncoding: string
    }
    metrics: {
      listen: Listen
      service: Service
    }
    networkPolicy: NetworkPolicy
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: {
      enabled: boolean
      [k: string]: unknown
    }
    priorityClassName: string
    rbac: {
      create: boolean
    }
    readinessProbe: ReadinessProbe
    replicaCount: number
    requeueInterval: string
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    runtimeClassName: string
    schedulerName: string
    securityContext: SecurityContext
    serviceAccount: ServiceAccount
    startupProbe: StartupProbe
    strategy: Record<string, unknown>
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
  commonLabels: Record<string, unknown>
  concurrent: number
  controllerClass: string
  crds: {
    annotations: Record<string, unknown>
    conversion: {
      enabled: boolean
    }
    createClusterExternalSecret: boolean
    createClusterGenerator: boolean
    createClusterPushSecret: boolean
    createClusterSecretStore: boolean
    createPushSecret: boolean
    createSecretStore: boolean
    unsafeServeV1Beta1: boolean
  }
  createOperator: boolean
  deploymentAnnotations: Record<string, unknown>
  dnsConfig: Record<string, unknown>
  dnsPolicy: string
  enableHTTP2: boolean
  extendedMetricLabels: boolean
  extraArgs: Record<string, unknown>
  extraContainers: unknown[]
  extraEnv: unknown[]
  extraInitContainers: unknown[]
  extraObjects: unknown[]
  extraVolumeMounts: unknown[]
  extraVolumes: unknown[]
  fullnameOverride: string
  genericTargets: {
    enabled: boolean
    resources: unknown[]
  }
  global: {
    affinity: Record<string, unknown>
    compatibility: {
      openshift: {
        adaptSecurityContext: string
      }
    }
    hostAliases: unknown[]
    imagePullSecrets: unknown[]
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    repository: string
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
  grafanaDashboard: {
    annotations: Record<string, unknown>
    enabled: boolean
    extraLabels: Record<string, unknown>
    sidecarLabel: string
    sidecarLabelValue: string
  }
  hostAliases: unknown[]
  hostNetwork: boolean
  hostUsers: boolean
  image: Image
  imagePullSecrets: unknown[]
  installCRDs: boolean
  leaderElect: boolean
  leaderElectionID: string
  leaderElectionLeaseDuration: string
  leaderElectionRenewDeadline: string
  leaderElectionRetryPeriod: string
  livenessProbe: {
    enabled: boolean
    spec: {
      address: string
      failureThreshold: number
      httpGet: {
        path: string
        port: string | number
        [k: string]: unknown
      }
      initialDelaySeconds: number
      periodSeconds: number
      port: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  log: {
    level: string
    timeEncoding: string
  }
  metrics: {
    listen: Listen
    service: Service
  }
  nameOverride: string
  namespaceOverride: string
  networkPolicy: NetworkPolicy
  nodeSelector: Record<string, unknown>
  openshiftFinalizers: boolean
  podAnnotations: Record<string, unknown>
  podDisruptionBudget: PodDisruptionBudget
  podLabels: Record<string, unknown>
  podSecurityContext: {
    enabled: boolean
    [k: string]: unknown
  }
  podSpecExtra: Record<string, unknown>
  priorityClassName: string
  processClusterExternalSecret: boolean
  processClusterGenerator: boolean
  processClusterPushSecret: boolean
  processClusterStore: boolean
  processPushSecret: boolean
  processSecretStore: boolean
  rbac: {
    aggregateToAdmin: boolean
    aggregateToEdit: boolean
    aggregateToView: boolean
    create: boolean
    serviceAccountTokenCreate: boolean
    servicebindings: {
      create: boolean
    }
  }
  readinessProbe: {
    enabled: boolean
    spec: {
      failureThreshold: number
      httpGet: {
        path: string
        port: string | number
        [k: string]: unknown
      }
      initialDelaySeconds: number
      periodSeconds: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  replicaCount: number
  resources: Record<string, unknown>
  revisionHistoryLimit: number
  runtimeClassName: string
  schedulerName: string
  scopedNamespace: string
  scopedRBAC: boolean
  securityContext: SecurityContext
  service: {
    ipFamilies: unknown[]
    ipFamilyPolicy: string
  }
  serviceAccount: ServiceAccount
  serviceMonitor: {
    additionalLabels: Record<string, unknown>
    enabled: boolean
    honorLabels: boolean
    interval: string
    metricRelabelings: unknown[]
    namespace: string
    relabelings: unknown[]
    renderMode: "skipIfMissing" | "failIfMissing" | "alwaysRender"
    scrapeTimeout: string
  }
  storeRequeueInterval: string
  strategy: Record<string, unknown>
  systemAuthDelegator: boolean
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  vault: {
    enableTokenCache: boolean
    tokenCacheSize: number
  }
  webhook: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    certCheckInterval: string
    certDir: string
    certManager: {
      addInjectorAnnotations: boolean
      cert: {
        annotations: Record<string, unknown>
        create: boolean
        duration: string
        issuerRef: {
          group: string
          kind: string
          name: string
        }
        privateKey: Record<string, unknown>
        renewBefore: string
        revisionHistoryLimit: number
        signatureAlgorithm: string
      }
      enabled: boolean
    }
    create: boolean
    deploymentAnnotations: Record<string, unknown>
    extraArgs: Record<string, unknown>
    extraEnv: unknown[]
    extraInitContainers: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    failurePolicy: string
    hostAliases: unknown[]
    hostNetwork: boolean
    hostUsers: boolean
    image: Image
    imagePullSecrets: unknown[]
    livenessProbe: LivenessProbe
    log: {
      level: string
      timeEncoding: string
    }
    lookaheadInterval: string
    metrics: {
      listen: Listen
      service: Service
    }
    networkPolicy: NetworkPolicy
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: {
      enabled: boolean
      [k: string]: unknown
    }
    port: number
    priorityClassName: string
    readinessProbe: ReadinessProbe
    replicaCount: number
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    runtimeClassName: string
    schedulerName: string
    secretAnnotations: Record<string, unknown>
    securityContext: SecurityContext
    service: {
      annotations: Record<string, unknown>
      enabled: boolean
      labels: Record<string, unknown>
      loadBalancerIP: string
      type: string
    }
    serviceAccount: ServiceAccount
    startupProbe: StartupProbe
    strategy: Record<string, unknown>
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
}
interface Image {
  flavour: string
  pullPolicy: string
  repository: string
  tag: string
}
interface LivenessProbe {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  port: string | number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Listen {
  auth: {
    enabled: boolean
  }
  port: number
  secure: Secure
}
interface Secure {
  certDir: string
  certFile: string
  enabled: boolean
  keyFile: string
}
interface Service {
  annotations: Record<string, unknown>
  enabled: boolean
  port: number
}
interface NetworkPolicy {
  egress: unknown[]
  enabled: boolean
  ingress: {
    ports: {
      port: string | number
      protocol: string
      [k: string]: unknown
    }[]
    [k: string]: unknown
  }[]
}
interface PodDisruptionBudget {
  enabled: boolean
  minAvailable: string | number
  nameOverride: string
  [k: string]: unknown
}
interface ReadinessProbe {
  address: string
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  port: string | number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface SecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  enabled: boolean
  readOnlyRootFilesystem: boolean
  runAsNonRoot: boolean
  runAsUser: number
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface ServiceAccount {
  annotations: Record<string, unknown>
  automount: boolean
  create: boolean
  extraLabels: Record<string, unknown>
  name: string
}
interface StartupProbe {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  [k: string]: unknown
}
