// Generated from the chart kyverno by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const kyverno: Chart<KyvernoValues>;
export type KyvernoValues = Overrides<Values>;
export {};

interface Values {
  admissionController: {
    annotations: Record<string, unknown>
    antiAffinity: {
      enabled: boolean
      [k: string]: unknown
    }
    apiPriorityAndFairness: boolean
    autoscaling: {
      behavior: Record<string, unknown>
      enabled: boolean
      maxReplicas: number
      minReplicas: number
      targetCPUUtilizationPercentage: number
      targetMemoryUtilizationPercentage: unknown
    }
    caCertificates: {
      data: unknown
      volume: Record<string, unknown>
    }
    certManager: CertManager
    container: {
      extraArgs: Record<string, unknown>
      extraEnvVars: unknown[]
      image: Image
      lifecycle: Record<string, unknown>
      resources: {
        limits: {
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
      securityContext: SecurityContext
    }
    crdWatcher: boolean
    createSelfSignedCert: boolean
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    extraContainers: unknown[]
    extraInitContainers: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    featuresOverride: {
      admissionReports: {
        backPressureThreshold: number
      }
    }
    hostNetwork: boolean
    imagePullSecrets: unknown[]
    initContainer: {
      extraArgs: Record<string, unknown>
      extraEnvVars: unknown[]
      image: {
        defaultRegistry: string
        pullPolicy: unknown
        registry: unknown
        repository: string
        tag: unknown
      }
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
      securityContext: SecurityContext
    }
    labels: Record<string, unknown>
    livenessProbe: LivenessProbe
    metering: Metering
    metricsService: MetricsService
    networkPolicy: {
      enabled: boolean
      ingressFrom: unknown[]
    }
    nodeAffinity: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    podAffinity: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
      [k: string]: unknown
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    priorityLevelConfigurationSpec: {
      limited: {
        limitResponse: {
          queuing: {
            queueLengthLimit: number
          }
          type: string
        }
        nominalConcurrencyShares: number
      }
      type: string
    }
    profiling: Profiling
    rbac: Rbac
    readinessProbe: LivenessProbe
    replicas: unknown
    resyncPeriod: string
    revisionHistoryLimit: number
    service: Service
    serviceMonitor: ServiceMonitor
    sigstoreVolume: {
      emptyDir: Record<string, unknown>
    }
    startupProbe: StartupProbe
    tlsKeyAlgorithm: string
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    tracing: Tracing
    tufRootMountPath: string
    updateStrategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    webhookServer: {
      port: string | number
    }
  }
  apiCallToken: {
    audience: string
    expirationSeconds: number
  }
  apiVersionOverride: {
    podDisruptionBudget: unknown
  }
  backgroundController: {
    annotations: Record<string, unknown>
    antiAffinity: {
      enabled: boolean
      [k: string]: unknown
    }
    caCertificates: {
      data: unknown
      volume: Record<string, unknown>
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    extraArgs: Record<string, unknown>
    extraEnvVars: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    featuresOverride: Record<string, unknown>
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    labels: Record<string, unknown>
    lifecycle: Record<string, unknown>
    metering: Metering
    metricsService: MetricsService
    networkPolicy: {
      enabled: boolean
      ingressFrom: unknown[]
    }
    nodeAffinity: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    podAffinity: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
      [k: string]: unknown
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    profiling: Profiling
    rbac: {
      clusterRole: {
        extraResources: unknown[]
      }
      coreClusterRole: {
        extraResources: Record<string, unknown>[]
      }
      create: boolean
      createViewRoleBinding: boolean
      serviceAccount: ServiceAccount
      viewRoleName: string
    }
    replicas: unknown
    resources: {
      limits: {
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
    resyncPeriod: string
    revisionHistoryLimit: number
    securityContext: SecurityContext
    server: {
      port: string | number
    }
    serviceMonitor: ServiceMonitor
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    tracing: Tracing
    updateStrategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
  }
  cleanupController: {
    annotations: Record<string, unknown>
    antiAffinity: {
      enabled: boolean
      [k: string]: unknown
    }
    certManager: CertManager
    createSelfSignedCert: boolean
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    extraArgs: Record<string, unknown>
    extraEnvVars: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    featuresOverride: Record<string, unknown>
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    labels: Record<string, unknown>
    lifecycle: Record<string, unknown>
    livenessProbe: LivenessProbe
    metering: Metering
    metricsService: MetricsService
    networkPolicy: {
      enabled: boolean
      ingressFrom: unknown[]
    }
    nodeAffinity: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    podAffinity: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
      [k: string]: unknown
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    profiling: Profiling
    rbac: {
      clusterRole: {
        extraResources: unknown[]
      }
      coreClusterRole: {
        extraResources: unknown[]
      }
      create: boolean
      serviceAccount: ServiceAccount
    }
    readinessProbe: LivenessProbe
    replicas: unknown
    resources: {
      limits: {
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
    resyncPeriod: string
    revisionHistoryLimit: number
    securityContext: SecurityContext
    server: {
      port: string | number
    }
    service: Service
    serviceMonitor: ServiceMonitor
    startupProbe: StartupProbe
    tlsKeyAlgorithm: string
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    tracing: Tracing
    updateStrategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
  }
  config: {
    annotations: Record<string, unknown>
    create: boolean
    defaultRegistry: string
    enableDefaultRegistryMutation: boolean
    excludeClusterRoles: unknown[]
    excludeGroups: string[]
    excludeKyvernoNamespace: boolean
    excludeRoles: unknown[]
    excludeUsernames: unknown[]
    generateSuccessEvents: boolean
    matchConditions: unknown[]
    maxContextSize: unknown
    name: unknown
    preserve: boolean
    resourceFilters: string[]
    resourceFiltersExclude: unknown[]
    resourceFiltersExcludeNamespaces: unknown[]
    resourceFiltersInclude: unknown[]
    resourceFiltersIncludeNamespaces: unknown[]
    successEventActions: string | number | boolean
    updateRequestThreshold: number
    webhookAnnotations: {
      "admissions.enforcer/disabled": string | boolean
      [k: string]: unknown
    }
    webhookLabels: Record<string, unknown>
    webhooks: {
      namespaceSelector: {
        matchExpressions: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  crds: {
    annotations: Record<string, unknown>
    customLabels: Record<string, unknown>
    groups: {
      kyverno: {
        cleanuppolicies: boolean
        clustercleanuppolicies: boolean
        clusterpolicies: boolean
        globalcontextentries: boolean
        policies: boolean
        policyexceptions: boolean
        updaterequests: boolean
      }
      policies: {
        deletingpolicies: boolean
        generatingpolicies: boolean
        imagevalidatingpolicies: boolean
        mutatingpolicies: boolean
        namespaceddeletingpolicies: boolean
        namespacedimagevalidatingpolicies: boolean
        namespacedmutatingpolicies: boolean
        namespacedvalidatingpolicies: boolean
        policyexceptions: boolean
        validatingpolicies: boolean
      }
      reports: {
        clusterephemeralreports: boolean
        ephemeralreports: boolean
      }
      wgpolicyk8s: {
        clusterpolicyreports: boolean
        policyreports: boolean
      }
    }
    install: boolean
    migration: {
      enabled: boolean
      extraArgs: Record<string, unknown>
      image: Image
      imagePullSecrets: unknown[]
      nodeAffinity: Record<string, unknown>
      nodeSelector: Record<string, unknown>
      podAffinity: Record<string, unknown>
      podAnnotations: Record<string, unknown>
      podAntiAffinity: Record<string, unknown>
      podLabels: Record<string, unknown>
      podResources: {
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
      podSecurityContext: Record<string, unknown>
      resources: string[]
      securityContext: SecurityContext
      serviceAccount: {
        automountServiceAccountToken: boolean
        projectedServiceAccountToken: {
          audience: string | number | boolean
          expirationSeconds: number
        }
      }
      tolerations: unknown[]
    }
    reportsServer: {
      enabled: boolean
    }
    templating: Templating
  }
  customLabels: Record<string, unknown>
  existingImagePullSecrets: unknown[]
  features: {
    admissionReports: {
      enabled: boolean
    }
    aggregateReports: {
      enabled: boolean
    }
    autoUpdateWebhooks: {
      enabled: boolean
    }
    backgroundScan: {
      backgroundScanInterval: string
      backgroundScanWorkers: number
      enabled: boolean
      skipResourceFilters: boolean
    }
    configMapCaching: {
      enabled: boolean
    }
    controllerRuntimeMetrics: {
      bindAddress: string
    }
    deferredLoading: {
      enabled: boolean
    }
    dumpPatches: {
      enabled: boolean
    }
    dumpPayload: {
      enabled: boolean
    }
    excludeBootstrapResources: {
      enabled: boolean
      [k: string]: unknown
    }
    forceFailurePolicyIgnore: {
      enabled: boolean
    }
    generateMutatingAdmissionPolicy: {
      enabled: boolean
    }
    generateValidatingAdmissionPolicy: {
      enabled: boolean
    }
    globalContext: {
      apiCallTimeout: string
      maxApiCallResponseLength: number
      maxGlobalContextEntries: number
    }
    logging: {
      format: string
      verbosity: number
    }
    mutatingAdmissionPolicyReports: {
      enabled: boolean
    }
    omitEvents: {
      eventTypes: string[]
    }
    policyExceptions: {
      enabled: boolean
      namespace: string | number | boolean
    }
    policyReports: {
      enabled: boolean
    }
    protectManagedResources: {
      enabled: boolean
      [k: string]: unknown
    }
    registryClient: {
      allowInsecure: boolean
      credentialHelpers: string[]
    }
    reporting: {
      generate: boolean
      imageVerify: boolean
      mutate: boolean
      mutateExisting: boolean
      validate: boolean
    }
    ttlController: {
      reconciliationInterval: string
    }
    tuf: {
      enabled: boolean
      mirror: unknown
      root: unknown
      rootRaw: unknown
    }
    validatingAdmissionPolicyReports: {
      enabled: boolean
    }
  }
  fullnameOverride: unknown
  global: {
    caCertificates: {
      data: unknown
      volume: Record<string, unknown>
    }
    crdWatcher: boolean
    extraEnvVars: unknown[]
    image: {
      registry: unknown
    }
    imagePullSecrets: unknown[]
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    priorityClassName: string | number | boolean
    resyncPeriod: string
    templating: Templating
    tolerations: unknown[]
  }
  grafana: {
    annotations: Record<string, unknown>
    configMapName: string
    enabled: boolean
    grafanaDashboard: {
      allowCrossNamespaceImport: boolean
      create: boolean
      folder: string
      matchLabels: {
        dashboards: string
        [k: string]: unknown
      }
    }
    labels: {
      grafana_dashboard: string | number
      [k: string]: unknown
    }
    namespace: unknown
  }
  imagePullSecrets: Record<string, unknown>
  metricsConfig: {
    annotations: Record<string, unknown>
    bucketBoundaries: number[]
    create: boolean
    metricsExposure: {
      kyverno_admission_requests_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_admission_review_duration_seconds: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_cleanup_controller_deletedobjects_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_generating_policy_execution_duration_seconds: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_generating_policy_results_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_image_validating_policy_execution_duration_seconds: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_image_validating_policy_results_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_mutating_policy_execution_duration_seconds: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_mutating_policy_results_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_policy_execution_duration_seconds: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_policy_results_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_policy_rule_info_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_validating_policy_execution_duration_seconds: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      kyverno_validating_policy_results_total: {
        disabledLabelDimensions: string[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    metricsRefreshInterval: unknown
    name: unknown
    namespaces: {
      exclude: unknown[]
      include: unknown[]
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  nameOverride: unknown
  namespaceOverride: unknown
  openreports: {
    enabled: boolean
    installCrds: boolean
  }
  prometheusRule: {
    additionalAnnotations: Record<string, unknown>
    additionalLabels: Record<string, unknown>
    enabled: boolean
    namespace: unknown
    spec: unknown[]
  }
  rbac: {
    roles: {
      aggregate: {
        admin: boolean
        view: boolean
      }
    }
  }
  reportsController: {
    annotations: Record<string, unknown>
    antiAffinity: {
      enabled: boolean
      [k: string]: unknown
    }
    apiPriorityAndFairness: boolean
    caCertificates: {
      data: unknown
      volume: Record<string, unknown>
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    extraArgs: Record<string, unknown>
    extraEnvVars: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    featuresOverride: Record<string, unknown>
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    labels: Record<string, unknown>
    lifecycle: Record<string, unknown>
    metering: {
      collector: unknown
      config: string
      creds: unknown
      disabled: boolean
      port: string | number
      secure: boolean
      tlsKeyAlgorithm: string
    }
    metricsService: MetricsService
    networkPolicy: {
      enabled: boolean
      ingressFrom: unknown[]
    }
    nodeAffinity: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    podAffinity: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podAntiAffinity: {
      preferredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
      [k: string]: unknown
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    priorityLevelConfigurationSpec: {
      limited: {
        limitResponse: {
          queuing: {
            queueLengthLimit: number
          }
          type: string
        }
        nominalConcurrencyShares: number
      }
      type: string
    }
    profiling: Profiling
    rbac: Rbac
    replicas: unknown
    resources: {
      limits: {
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
    resyncPeriod: string
    revisionHistoryLimit: number
    sanityChecks: boolean
    securityContext: SecurityContext
    server: {
      port: string | number
    }
    serviceMonitor: ServiceMonitor
    sigstoreVolume: {
      emptyDir: Record<string, unknown>
    }
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    tracing: {
      address: unknown
      creds: unknown
      enabled: boolean
      port: unknown
    }
    tufRootMountPath: string
    updateStrategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
  }
  reportsServer: {
    enabled: boolean
    readinessTimeout: string
    waitForReady: boolean
  }
  test: {
    automountServiceAccountToken: boolean
    image: Image2
    imagePullSecrets: unknown[]
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    projectedServiceAccountToken: {
      audience: string | number | boolean
      expirationSeconds: number
    }
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
    securityContext: SecurityContext
    sleep: number
    tolerations: unknown[]
  }
  upgrade: {
    fromV2: boolean
  }
  webhooksCleanup: {
    enabled: boolean
    image: Image2
    imagePullSecrets: unknown[]
    nodeAffinity: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    podAffinity: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podAntiAffinity: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
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
    securityContext: SecurityContext
    serviceAccount: {
      automountServiceAccountToken: boolean
      projectedServiceAccountToken: {
        audience: string | number | boolean
        expirationSeconds: number
      }
    }
    tolerations: unknown[]
  }
}
interface CertManager {
  algorithm: string
  ca: {
    duration: string
    renewBefore: string
  }
  createSelfSignedIssuer: boolean
  enabled: boolean
  issuerRef: IssuerRef
  size: number
  tls: {
    duration: string
    renewBefore: string
  }
}
interface IssuerRef {
  group: string
  kind: string
  name: string | number | boolean
}
interface Image {
  defaultRegistry: string
  pullPolicy: string
  registry: unknown
  repository: string
  tag: unknown
}
interface SecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  privileged: boolean
  readOnlyRootFilesystem: boolean
  runAsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface LivenessProbe {
  failureThreshold: number
  httpGet: HttpGet
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface HttpGet {
  path: string
  port: string | number
  scheme: string
  [k: string]: unknown
}
interface Metering {
  collector: string | number | boolean
  config: string
  creds: string | number | boolean
  disabled: boolean
  port: string | number
  secure: boolean
  tlsKeyAlgorithm: string
}
interface MetricsService {
  annotations: Record<string, unknown>
  create: boolean
  nodePort: unknown
  port: string | number
  trafficDistribution: unknown
  type: string
}
interface PodDisruptionBudget {
  enabled: boolean
  maxUnavailable: unknown
  minAvailable: string | number
  unhealthyPodEvictionPolicy: unknown
  [k: string]: unknown
}
interface Profiling {
  enabled: boolean
  nodePort: unknown
  port: string | number
  serviceType: string
}
interface Rbac {
  clusterRole: {
    extraResources: unknown[]
  }
  coreClusterRole: {
    extraResources: unknown[]
  }
  create: boolean
  createViewRoleBinding: boolean
  serviceAccount: ServiceAccount
  viewRoleName: string
}
interface ServiceAccount {
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  name: unknown
  projectedServiceAccountToken: {
    audience: string | number | boolean
    expirationSeconds: number
  }
}
interface Service {
  annotations: Record<string, unknown>
  nodePort: unknown
  port: string | number
  trafficDistribution: unknown
  type: string
}
interface ServiceMonitor {
  additionalAnnotations: Record<string, unknown>
  additionalLabels: Record<string, unknown>
  enabled: boolean
  interval: string
  metricRelabelings: unknown[]
  namespace: unknown
  relabelings: unknown[]
  scrapeTimeout: string
  secure: boolean
  tlsConfig: Record<string, unknown>
}
interface StartupProbe {
  failureThreshold: number
  httpGet: HttpGet
  initialDelaySeconds: number
  periodSeconds: number
  [k: string]: unknown
}
interface Tracing {
  address: unknown
  creds: string | number | boolean
  enabled: boolean
  port: unknown
}
interface Templating {
  debug: boolean
  enabled: boolean
  version: unknown
}
interface Image2 {
  pullPolicy: unknown
  registry: string
  repository: string
  tag: unknown
}
