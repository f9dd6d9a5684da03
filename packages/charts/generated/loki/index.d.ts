// Generated from the chart loki by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const loki: Chart<LokiValues>;
export type LokiValues = Overrides<Values>;
export {};

interface Values {
  backend: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    automountServiceAccountToken: boolean
    autoscaling: Autoscaling
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    fullnameOverride: string
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      dataVolumeParameters: {
        emptyDir: Record<string, unknown>
        [k: string]: unknown
      }
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      labels: {
        [k: string]: string
      }
      selector: Record<string, unknown>
      size: string
      storageClass: string
      volumeAttributesClassName: string
      volumeClaimsEnabled: boolean
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    selectorLabels: {
      [k: string]: string
    }
    service: Service
    serviceAccount: ServiceAccount
    sidecar: boolean
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
  bloomBuilder: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    autoscaling: Autoscaling2
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      enabled: boolean
      labels: {
        [k: string]: string
      }
      selector: Record<string, unknown>
      size: string
      storageClass: string
      type: string
      volumeAttributesClassName: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
  }
  bloomGateway: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    livenessProbe: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    persistence: {
      annotations: {
        [k: string]: string
      }
      claims: Claims[]
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      labels: {
        [k: string]: string
      }
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    readinessProbe: Record<string, unknown>
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    startupProbe: Record<string, unknown>
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
  }
  bloomPlanner: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    livenessProbe: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    persistence: {
      claims: Claims2[]
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    readinessProbe: Record<string, unknown>
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    startupProbe: Record<string, unknown>
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
  }
  chunksCache: {
    addresses: string
    affinity: Record<string, unknown>
    allocatedCPU: string
    allocatedMemory: number
    annotations: {
      [k: string]: string
    }
    batchSize: number
    connectionLimit: number
    defaultValidity: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: Record<string, unknown>
    extraContainers: unknown[]
    extraExtendedOptions: string
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostUsers: boolean
    initContainers: unknown[]
    l2: {
      addresses: string
      affinity: Record<string, unknown>
      allocatedCPU: string
      allocatedMemory: number
      annotations: {
        [k: string]: string
      }
      batchSize: number
      connectionLimit: number
      defaultValidity: string
      dnsConfig: Record<string, unknown>
      enabled: boolean
      extraArgs: Record<string, unknown>
      extraContainers: unknown[]
      extraExtendedOptions: string
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      hostUsers: boolean
      initContainers: unknown[]
      l2ChunkCacheHandoff: string
      maxItemMemory: number
      maxUnavailable: string | number
      nodeSelector: Record<string, unknown>
      parallelism: number
      persistence: Persistence
      podAnnotations: {
        [k: string]: string
      }
      podDisruptionBudget: {
        annotations: {
          [k: string]: string
        }
        enabled: boolean
        labels: {
          [k: string]: string
        }
        [k: string]: unknown
      }
      podLabels: {
        [k: string]: string
      }
      podManagementPolicy: string
      port: number
      priorityClassName: string
      replicas: number
      resizePolicy: unknown[]
      resources: Record<string, unknown>
      service: {
        annotations: {
          [k: string]: string
        }
        labels: {
          [k: string]: string
        }
      }
      statefulStrategy: {
        type: string
        [k: string]: unknown
      }
      suffix: string
      terminationGracePeriodSeconds: number
      timeout: string
      tolerations: unknown[]
      topologySpreadConstraints: Record<string, unknown>[]
      writebackBuffer: number
      writebackParallelism: number
      writebackSizeLimit: string
    }
    maxItemMemory: number
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    parallelism: number
    persistence: Persistence
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    port: number
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: {
      annotations: {
        [k: string]: string
      }
      labels: {
        [k: string]: string
      }
    }
    statefulStrategy: {
      type: string
      [k: string]: unknown
    }
    suffix: string
    terminationGracePeriodSeconds: number
    timeout: string
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    writebackBuffer: number
    writebackParallelism: number
    writebackSizeLimit: string
  }
  commonLabels: {
    [k: string]: string
  }
  compactor: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    livenessProbe: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      claims: Claims2[]
      dataVolumeParameters: {
        emptyDir: Record<string, unknown>
        [k: string]: unknown
      }
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      labels: {
        [k: string]: string
      }
      selector: Record<string, unknown>
      size: string
      storageClass: string
      type: string
      volumeAttributesClassName: string
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    readinessProbe: Record<string, unknown>
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: {
      annotations: {
        [k: string]: string
      }
      automountServiceAccountToken: boolean
      create: boolean
      imagePullSecrets: {
        name: string
      }[]
      name: string
    }
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    startupProbe: Record<string, unknown>
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
  }
  defaults: {
    annotations: {
      [k: string]: string
    }
    automountServiceAccountToken: boolean
    command: string
    containerSecurityContext: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    enableServiceLinks: boolean
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    goSettings: {
      goMemLimitFactor: number
      gogc: number
    }
    hostAliases: unknown[]
    hostUsers: boolean
    kedaAutoscaling: {
      authentication: {
        authModes: string
        enabled: boolean
        secretTargetRef: unknown[]
      }
      cooldownPeriod: number
      customHeaders: string
      ignoreNullValues: boolean
      pollingInterval: number
      prometheusAddress: string
      unsafeSsl: boolean
    }
    labels: {
      [k: string]: string
    }
    livenessProbe: Record<string, unknown>
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podLabels: {
      [k: string]: string
    }
    podSecurityContext: Record<string, unknown>
    priorityClassName: string
    readinessProbe: Record<string, unknown>
    service: {
      annotations: {
        [k: string]: string
      }
      ipFamilies: unknown[]
      ipFamilyPolicy: string
      labels: {
        [k: string]: string
      }
      publishNotReadyAddresses: boolean
      trafficDistribution: string
    }
    startupProbe: Record<string, unknown>
    statefulSetRecreateJob: {
      image: Image
      patchPVC: boolean
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
  }
  deploymentMode: string
  distributor: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    autoscaling: Autoscaling2
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    maxSurge: string | number
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    shutdownDelay: string
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    trafficDistribution: string
  }
  extraObjects: (string | unknown[] | {
    [k: string]: unknown
  })
  fullnameOverride: string
  gateway: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    automountServiceAccountToken: boolean
    autoscaling: Autoscaling
    basicAuth: {
      enabled: boolean
      existingSecret: string
      htpasswd: string
      password: string
      username: string
    }
    containerPort: number
    containerSecurityContext: ContainerSecurityContext
    deploymentStrategy: {
      type: string
      [k: string]: unknown
    }
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostUsers: boolean
    image: Image2
    ingress: {
      annotations: {
        [k: string]: string
      }
      enabled: boolean
      hosts: {
        host: string
        paths: {
          path: string
        }[]
        [k: string]: unknown
      }[]
      ingressClassName: string
      labels: {
        [k: string]: string
      }
      tls: {
        hosts: string[]
        secretName: string
        [k: string]: unknown
      }[]
    }
    kedaAutoscaling: KedaAutoscaling
    lifecycle: Record<string, unknown>
    livenessProbe: Record<string, unknown>
    metrics: {
      containerSecurityContext: {
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
      enabled: boolean
      extraArgs: unknown[]
      image: Image3
      livenessProbe: LivenessProbe
      readinessProbe: LivenessProbe
      resizePolicy: unknown[]
      resources: {
        limits: Record<string, unknown>
        requests: Record<string, unknown>
        [k: string]: unknown
      }
      service: {
        annotations: {
          [k: string]: string
        }
        labels: {
          [k: string]: string
        }
      }
      startupProbe: Record<string, unknown>
    }
    nginxConfig: {
      clientMaxBodySize: string
      customBackendUrl: string
      customReadUrl: string
      customWriteUrl: string
      enableIPv6: boolean
      file: string
      httpSnippet: string
      locationSnippet: string
      logFormat: string
      resolver: string
      schema: string
      serverSnippet: string
      ssl: boolean
      [k: string]: unknown
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podSecurityContext: PodSecurityContext
    priorityClassName: string
    readinessProbe: ReadinessProbe
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    route: {
      main: {
        additionalRules: unknown[]
        annotations: {
          [k: string]: string
        }
        apiVersion: string
        enabled: boolean
        filters: unknown[]
        hostnames: unknown[]
        kind: string
        labels: {
          [k: string]: string
        }
        matches: {
          path: {
            type: string
            value: string
          }
          [k: string]: unknown
        }[]
        parentRefs: unknown[]
        timeouts: Record<string, unknown>
      }
      [k: string]: unknown
    }
    service: {
      annotations: {
        [k: string]: string
      }
      clusterIP: string
      ipFamilies: unknown[]
      ipFamilyPolicy: string
      labels: {
        [k: string]: string
      }
      loadBalancerIP: string
      nodePort: number
      port: number
      sessionAffinity: string
      sessionAffinityConfig: Record<string, unknown>
      trafficDistribution: string
      type: string
    }
    serviceAccount: ServiceAccount
    startupProbe: Record<string, unknown>
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    verboseLogging: boolean
  }
  global: {
    clusterDomain: string
    commonLabels: Record<string, unknown>
    dnsNamespace: string
    dnsService: string
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: {
      registry: string
    }
    imageRegistry: string
    priorityClassName: string
  }
  ignoreMinioDeprecation: boolean
  imagePullSecrets: unknown[]
  indexGateway: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    joinMemberlist: boolean
    kind: string
    labels: {
      [k: string]: string
    }
    lifecycle: Record<string, unknown>
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      dataVolumeParameters: {
        emptyDir: Record<string, unknown>
        [k: string]: unknown
      }
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      labels: {
        [k: string]: string
      }
      size: string
      storageClass: string
      volumeAttributesClassName: string
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      type: string
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    trafficDistribution: string
  }
  ingester: {
    addIngesterNamePrefix: boolean
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    autoscaling: Autoscaling2
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    lifecycle: Record<string, unknown>
    livenessProbe: Record<string, unknown>
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      claims: Claims[]
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      inMemory: boolean
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    readinessProbe: Record<string, unknown>
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    rolloutGroupPrefix: string
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    startupProbe: Record<string, unknown>
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      type: string
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: TopologySpreadConstraints[]
    trafficDistribution: string
    updateStrategy: {
      type: string
      [k: string]: unknown
    }
    zoneAwareReplication: {
      enabled: boolean
      maxUnavailablePct: number
      migration: {
        enabled: boolean
        excludeDefaultZone: boolean
        readPath: boolean
        writePath: boolean
      }
      zoneA: ZoneA
      zoneB: ZoneA
      zoneC: ZoneA
    }
  }
  ingress: {
    annotations: {
      [k: string]: string
    }
    enabled: boolean
    hosts: string[]
    ingressClassName: string
    labels: {
      [k: string]: string
    }
    paths: Paths
    tls: unknown[]
  }
  kubeVersionOverride: string
  loki: {
    analytics: Record<string, unknown>
    annotations: {
      [k: string]: string
    }
    auth_enabled: boolean
    block_builder: Record<string, unknown>
    bloom_build: {
      builder: {
        planner_address: string
      }
      enabled: boolean
      [k: string]: unknown
    }
    bloom_gateway: {
      client: {
        addresses: string
      }
      enabled: boolean
      [k: string]: unknown
    }
    commonConfig: {
      compactor_grpc_address: string
      path_prefix: string
      replication_factor: number
      [k: string]: unknown
    }
    compactor: Record<string, unknown>
    compactor_grpc_client: Record<string, unknown>
    config: string
    configObjectName: string
    configStorageType: string
    containerSecurityContext: ContainerSecurityContext
    distributor: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    enableServiceLinks: boolean
    extraMemberlistConfig: {
      abort_if_cluster_join_fails: boolean
      advertise_port: string | number
      bind_port: string | number
      max_join_backoff: string
      max_join_retries: number
      min_join_backoff: string
      rejoin_interval: string
      [k: string]: unknown
    }
    frontend: {
      scheduler_address: string
      tail_proxy_url: string
      [k: string]: unknown
    }
    frontend_worker: {
      scheduler_address: string
      [k: string]: unknown
    }
    generatedConfigObjectName: string
    image: Image2
    index_gateway: {
      mode: string
      [k: string]: unknown
    }
    ingester: {
      wal: {
        flush_on_shutdown: boolean
      }
      [k: string]: unknown
    }
    ingester_client: Record<string, unknown>
    limits_config: {
      max_cache_freshness_per_query: string
      query_timeout: string
      reject_old_samples: boolean
      reject_old_samples_max_age: string
      split_queries_by_interval: string
      volume_enabled: boolean
      [k: string]: unknown
    }
    livenessProbe: {
      failureThreshold: number
      httpGet: {
        path: string
        port: string | number
        [k: string]: unknown
      }
      periodSeconds: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    memberlistConfig: Record<string, unknown>
    operational_config: Record<string, unknown>
    pattern_ingester: {
      enabled: boolean
      [k: string]: unknown
    }
    podAnnotations: {
      [k: string]: string
    }
    podLabels: {
      [k: string]: string
    }
    podSecurityContext: PodSecurityContext2
    querier: Record<string, unknown>
    query_range: Record<string, unknown>
    query_scheduler: Record<string, unknown>
    readinessProbe: {
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
    revisionHistoryLimit: number
    rulerConfig: {
      wal: {
        dir: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    runtimeConfig: Record<string, unknown>
    schemaConfig: Record<string, unknown>
    server: {
      graceful_shutdown_timeout: string
      grpc_listen_port: string | number
      grpc_server_max_concurrent_streams: number
      grpc_server_max_recv_msg_size: number
      grpc_server_max_send_msg_size: number
      grpc_server_min_time_between_pings: string
      grpc_server_ping_without_stream_allowed: boolean
      http_listen_port: string | number
      http_server_idle_timeout: string
      http_server_read_timeout: string
      http_server_write_timeout: string
      log_level: string
      [k: string]: unknown
    }
    service: {
      ipFamilies: unknown[]
      ipFamilyPolicy: string
      trafficDistribution: string
    }
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    startupProbe: Record<string, unknown>
    storage: {
      azure: {
        accountKey: unknown
        accountName: unknown
        chunkDelimiter: unknown
        connectionString: unknown
        endpointSuffix: unknown
        requestTimeout: unknown
        useFederatedToken: boolean
        useManagedIdentity: boolean
        userAssignedId: unknown
      }
      filesystem: {
        chunks_directory: string
        rules_directory: string
      }
      gcs: {
        chunkBufferSize: number
        enableHttp2: boolean
        requestTimeout: string
      }
      object_store: {
        azure: {
          account_key: unknown
          account_name: unknown
        }
        gcs: {
          bucket_name: unknown
          service_account: unknown
        }
        s3: {
          access_key_id: unknown
          endpoint: unknown
          http: Record<string, unknown>
          insecure: boolean
          region: unknown
          secret_access_key: unknown
          sse: Record<string, unknown>
        }
        storage_prefix: unknown
        type: string
      }
      s3: {
        accessKeyId: unknown
        backoff_config: Record<string, unknown>
        disable_dualstack: boolean
        endpoint: unknown
        http_config: Record<string, unknown>
        insecure: boolean
        region: unknown
        s3: unknown
        s3ForcePathStyle: boolean
        secretAccessKey: unknown
        signatureVersion: unknown
      }
      swift: {
        auth_url: unknown
        auth_version: unknown
        connect_timeout: unknown
        container_name: unknown
        domain_id: unknown
        domain_name: unknown
        internal: unknown
        max_retries: unknown
        password: unknown
        project_domain_id: unknown
        project_domain_name: unknown
        project_id: unknown
        project_name: unknown
        region_name: unknown
        request_timeout: unknown
        user_domain_id: unknown
        user_domain_name: unknown
        user_id: unknown
        username: unknown
      }
      type: string
      use_thanos_objstore: boolean
      [k: string]: unknown
    }
    storage_config: {
      bloom_shipper: {
        working_directory: string
        [k: string]: unknown
      }
      boltdb_shipper: {
        index_gateway_client: {
          server_address: string
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      hedging: {
        at: string
        max_per_second: number
        up_to: number
        [k: string]: unknown
      }
      tsdb_shipper: {
        index_gateway_client: {
          server_address: string
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    structuredConfig: Record<string, unknown>
    tenants: unknown[]
    testSchemaConfig: {
      configs: Record<string, unknown>[]
      [k: string]: unknown
    }
    tracing: {
      enabled: boolean
      [k: string]: unknown
    }
    ui: {
      enabled: boolean
      gateway: {
        enabled: boolean
      }
      [k: string]: unknown
    }
    useTestSchema: boolean
  }
  lokiCanary: {
    affinity: Record<string, unknown>
    annotations: {
      [k: string]: string
    }
    automountServiceAccountToken: boolean
    containerSecurityContext: ContainerSecurityContext
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostUsers: boolean
    image: Image2
    kind: string
    labelname: string
    labels: {
      [k: string]: string
    }
    livenessProbe: ReadinessProbe
    lokiurl: string
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podSecurityContext: PodSecurityContext2
    priorityClassName: string
    push: boolean
    readinessProbe: ReadinessProbe
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    service: {
      annotations: {
        [k: string]: string
      }
      labels: {
        [k: string]: string
      }
    }
    serviceAccount: ServiceAccount
    startupProbe: Record<string, unknown>
    tenant: {
      name: string
      password: string
    }
    tolerations: unknown[]
    updateStrategy: {
      rollingUpdate: {
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
  }
  memberlist: {
    service: {
      annotations: {
        [k: string]: string
      }
      publishNotReadyAddresses: boolean
    }
  }
  memcached: {
    containerSecurityContext: ContainerSecurityContext2
    enabled: boolean
    image: Image3
    livenessProbe: LivenessProbe2
    podSecurityContext: PodSecurityContext
    priorityClassName: string
    readinessProbe: LivenessProbe2
    serviceAccount: ServiceAccount
    startupProbe: Record<string, unknown>
  }
  memcachedExporter: {
    containerSecurityContext: ContainerSecurityContext2
    enabled: boolean
    extraArgs: Record<string, unknown>
    image: Image3
    livenessProbe: LivenessProbe
    readinessProbe: LivenessProbe
    resizePolicy: unknown[]
    resources: {
      limits: Record<string, unknown>
      requests: Record<string, unknown>
      [k: string]: unknown
    }
    startupProbe: Record<string, unknown>
  }
  migrate: {
    fromDistributed: {
      enabled: boolean
      memberlistService: string
    }
  }
  minio: {
    additionalAnnotations: Record<string, unknown>
    additionalLabels: Record<string, unknown>
    address: unknown
    affinity: Record<string, unknown>
    bucketRoot: string | number | boolean
    buckets: Record<string, unknown>[]
    certsPath: string
    clusterDomain: string
    configPathmc: string
    consoleIngress: ConsoleIngress
    consoleService: ConsoleService
    containerSecurityContext: {
      readOnlyRootFilesystem: boolean
      [k: string]: unknown
    }
    customCommandJob: {
      exitCommand: string | number | boolean
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      resources: {
        requests: {
          memory: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      securityContext: SecurityContext
    }
    customCommands: unknown
    deploymentUpdate: {
      maxSurge: string | number
      maxUnavailable: string | number
      type: string
    }
    drivesPerNode: number
    enabled: boolean
    environment: unknown
    etcd: {
      clientCert: string | number | boolean
      clientCertKey: string | number | boolean
      corednsPathPrefix: string | number | boolean
      endpoints: unknown[]
      pathPrefix: string | number | boolean
    }
    existingSecret: string | number | boolean
    extraArgs: unknown[]
    extraContainers: unknown[]
    extraSecret: unknown
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    fullnameOverride: string | number | boolean
    ignoreChartChecksums: boolean
    image: Image4
    imagePullSecrets: unknown[]
    ingress: ConsoleIngress
    makeBucketJob: MakeBucketJob
    makePolicyJob: MakeBucketJob
    makeServiceAccountJob: MakeBucketJob
    makeUserJob: MakeBucketJob
    mcImage: Image4
    metrics: {
      serviceMonitor: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        includeNode: boolean
        interval: unknown
        namespace: unknown
        public: boolean
        relabelConfigs: Record<string, unknown>
        relabelConfigsCluster: Record<string, unknown>
        scrapeTimeout: unknown
      }
    }
    minioAPIPort: string | number
    minioConsolePort: string | number
    mode: string
    mountPath: string
    nameOverride: string | number | boolean
    networkPolicy: {
      allowExternal: boolean
      egressEntities: string[]
      enabled: boolean
      flavor: string
    }
    nodeSelector: Record<string, unknown>
    oidc: {
      claimName: string
      claimPrefix: string | number | boolean
      clientId: string
      clientSecret: string | number | boolean
      comment: string | number | boolean
      configUrl: string
      displayName: string | number | boolean
      enabled: boolean
      existingClientIdKey: string | number | boolean
      existingClientSecretKey: string | number | boolean
      existingClientSecretName: string | number | boolean
      redirectUri: string
      scopes: string
    }
    persistence: {
      accessMode: string
      annotations: Record<string, unknown>
      enabled: boolean
      existingClaim: string | number | boolean
      size: string
      storageClass: string | number | boolean
      subPath: string | number | boolean
      volumeName: string | number | boolean
    }
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: {
      enabled: boolean
      maxUnavailable: string | number
      [k: string]: unknown
    }
    podLabels: Record<string, unknown>
    policies: unknown[]
    pools: number
    postJob: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      nodeSelector: Record<string, unknown>
      podAnnotations: Record<string, unknown>
      securityContext: {
        enabled: boolean
        fsGroup: number
        runAsGroup: number
        runAsUser: number
        [k: string]: unknown
      }
      tolerations: unknown[]
    }
    priorityClassName: string | number | boolean
    replicas: number
    resources: {
      requests: {
        cpu: string | number
        memory: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    rootPassword: string
    rootUser: string
    runtimeClassName: string | number | boolean
    securityContext: {
      enabled: boolean
      fsGroup: number
      fsGroupChangePolicy: string
      runAsGroup: number
      runAsUser: number
      [k: string]: unknown
    }
    service: ConsoleService
    serviceAccount: {
      create: boolean
      name: string
    }
    statefulSetUpdate: {
      updateStrategy: string
    }
    svcaccts: unknown[]
    tls: {
      certSecret: string | number | boolean
      enabled: boolean
      privateKey: string
      publicCrt: string
    }
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    trustedCertsSecret: string | number | boolean
    users: Record<string, unknown>[]
    [k: string]: unknown
  }
  monitoring: {
    additionalPrometheusRules: Record<string, unknown>
    alerts: {
      additionalAggregationLabels: unknown[]
      additionalRuleAnnotations: Record<string, unknown>
      additionalRuleLabels: Record<string, unknown>
      annotations: Record<string, unknown>
      disabled: Record<string, unknown>
      enabled: boolean
      keepFiringFor: string
      labels: Record<string, unknown>
      overrides: Record<string, unknown>
    }
    appInstanceLabelName: string
    appInstanceLabelValue: string
    dashboards: {
      annotations: {
        [k: string]: string
      }
      defaultDashboardsEditable: boolean
      defaultDashboardsInterval: string
      defaultDashboardsTimezone: string
      enabled: boolean
      grafanaOperator: {
        annotations: {
          [k: string]: string
        }
        enabled: boolean
        folder: string
        folderRef: string
        folderUID: string
        instanceSelector: {
          matchExpressions: {
            key: string
            operator: string
            values: string[]
            [k: string]: unknown
          }[]
          matchLabels: {
            [k: string]: string
          }
          [k: string]: unknown
        }
        labels: {
          [k: string]: string
        }
        resyncPeriod: string
      }
      labels: {
        grafana_dashboard: string
        [k: string]: string
      }
    }
    multiCluster: {
      clusterName: string
      enabled: boolean
    }
    namespace: string
    rules: {
      additionalAggregationLabels: unknown[]
      additionalRuleAnnotations: Record<string, unknown>
      additionalRuleLabels: Record<string, unknown>
      annotations: {
        [k: string]: string
      }
      enabled: boolean
      labels: {
        [k: string]: string
      }
      [k: string]: unknown
    }
    serviceMonitor: {
      annotations: {
        [k: string]: string
      }
      enabled: boolean
      interval: string
      jobPrefix: string
      labels: {
        [k: string]: string
      }
      metricRelabelings: unknown[]
      namespaceSelector: Record<string, unknown>
      relabelings: unknown[]
      scheme: string
      scrapeTimeout: string
      tlsConfig: Record<string, unknown>
    }
  }
  nameOverride: string
  namespaceOverride: string
  networkPolicy: {
    alertmanager: Alertmanager
    discovery: Alertmanager
    enabled: boolean
    externalStorage: {
      cidrs: unknown[]
      ports: unknown[]
    }
    ingress: {
      namespaceSelector: Record<string, unknown>
      podSelector: Record<string, unknown>
    }
    metrics: {
      cidrs: unknown[]
      namespaceSelector: Record<string, unknown>
      podSelector: Record<string, unknown>
    }
  }
  overridesExporter: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
  patternIngester: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
    }
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    livenessProbe: Record<string, unknown>
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      claims: Claims2[]
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      size: string
      storageClass: string
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    readinessProbe: Record<string, unknown>
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    serviceAccount: ServiceAccount
    startupProbe: Record<string, unknown>
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
  podDisruptionBudget: {
    enabled: boolean
    [k: string]: unknown
  }
  querier: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    autoscaling: Autoscaling2
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: {
      behavior: Record<string, unknown>
      cooldownPeriod: number
      enabled: boolean
      fallback: Record<string, unknown>
      maxReplicas: number
      minReplicas: number
      pollingInterval: number
      triggers: {
        metadata: {
          authModes: string
          customHeaders: string
          ignoreNullValues: string
          query: string
          serverAddress: string
          threshold: string
          unsafeSsl: string
        }
        name: string
        type: string
        [k: string]: unknown
      }[]
    }
    kind: string
    labels: {
      [k: string]: string
    }
    maxSurge: string | number
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: TopologySpreadConstraints[]
    trafficDistribution: string
  }
  queryFrontend: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    autoscaling: Autoscaling2
    command: string
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    loadBalancer: {
      enabled: boolean
    }
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    trafficDistribution: string
  }
  queryScheduler: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    serviceType: string
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    trafficDistribution: string
  }
  rbac: {
    namespaced: boolean
    sccAllowHostDirVolumePlugin: boolean
    sccEnabled: boolean
  }
  read: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    autoscaling: Autoscaling
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    fullnameOverride: string
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    lifecycle: Record<string, unknown>
    livenessProbe: Record<string, unknown>
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    selectorLabels: {
      [k: string]: string
    }
    service: Service
    serviceAccount: ServiceAccount
    startupProbe: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
  resultsCache: {
    addresses: string
    affinity: Record<string, unknown>
    allocatedCPU: string
    allocatedMemory: number
    annotations: {
      [k: string]: string
    }
    connectionLimit: number
    defaultValidity: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: Record<string, unknown>
    extraContainers: unknown[]
    extraExtendedOptions: string
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostUsers: boolean
    initContainers: unknown[]
    maxItemMemory: number
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: Persistence
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    port: number
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: {
      annotations: {
        [k: string]: string
      }
      labels: {
        [k: string]: string
      }
    }
    statefulStrategy: {
      type: string
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    timeout: string
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
    writebackBuffer: number
    writebackParallelism: number
    writebackSizeLimit: string
  }
  rollout_operator: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    crds: {
      enabled: boolean
    }
    enabled: boolean
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    fullnameOverride: string | number | boolean
    global: {
      commonLabels: Record<string, unknown>
    }
    hostAliases: unknown[]
    hostNetwork: boolean
    image: {
      pullPolicy: string
      registry: string
      repository: string
      tag: string | number | boolean
    }
    imagePullSecrets: unknown[]
    minReadySeconds: number
    nameOverride: string | number | boolean
    namespaceSelector: {
      matchExpressions: unknown[]
      [k: string]: unknown
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: PodSecurityContext
    priorityClassName: string | number | boolean
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
    revisionHistoryLimit: number
    securityContext: ContainerSecurityContext2
    serviceAccount: {
      annotations: Record<string, unknown>
      create: boolean
      name: string | number | boolean
    }
    serviceMonitor: {
      annotations: Record<string, unknown>
      enabled: boolean
      interval: unknown
      labels: Record<string, unknown>
      namespace: unknown
      namespaceSelector: Record<string, unknown>
      relabelings: unknown[]
      scrapeTimeout: unknown
    }
    tolerations: unknown[]
    webhooks: {
      enabled: boolean
      failurePolicy: string
      objectSelector: Record<string, unknown>
      selfSignedCertSecretName: string
      timeoutSeconds: number
    }
    [k: string]: unknown
  }
  route: {
    main: {
      additionalRules: unknown[]
      annotations: {
        [k: string]: string
      }
      apiVersion: string
      backendPort: number
      enabled: boolean
      hostnames: unknown[]
      kind: string
      labels: {
        [k: string]: string
      }
      parentRefs: unknown[]
      paths: Paths
    }
    [k: string]: unknown
  }
  ruler: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    appProtocol: {
      grpc: string
      [k: string]: unknown
    }
    command: string
    directories: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kind: string
    labels: {
      [k: string]: string
    }
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      enabled: boolean
      labels: {
        [k: string]: string
      }
      size: string
      storageClass: string
      volumeAttributesClassName: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    service: Service
    serviceAccount: ServiceAccount
    serviceAnnotations: {
      [k: string]: string
    }
    serviceLabels: {
      [k: string]: string
    }
    sidecar: boolean
    statefulSetRecreateJob: {
      enabled: boolean
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
  serviceAccount: ServiceAccount
  sidecar: {
    disableX509StrictVerification: boolean
    enableUniqueFilenames: boolean
    image: {
      pullPolicy: string
      registry: string
      repository: string
      sha: string
      tag: string
    }
    livenessProbe: LivenessProbe3
    readinessProbe: LivenessProbe3
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    rules: {
      enabled: boolean
      folder: string
      folderAnnotation: string
      healthPort: number
      label: string
      labelValue: string
      logLevel: string
      resource: string
      script: string
      searchNamespace: string
      watchClientTimeout: number
      watchMethod: string
      watchServerTimeout: number
      [k: string]: unknown
    }
    securityContext: ContainerSecurityContext
    skipTlsVerify: boolean
    startupProbe: {
      enabled: boolean
      [k: string]: unknown
    }
  }
  singleBinary: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    autoscaling: Autoscaling2
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      dataVolumeParameters: Record<string, unknown>
      enableStatefulSetAutoDeletePVC: boolean
      enabled: boolean
      labels: {
        [k: string]: string
      }
      selector: Record<string, unknown>
      size: string
      storageClass: string
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    selectorLabels: {
      [k: string]: string
    }
    service: Service
    sidecar: boolean
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    targetModule: string
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
  tableManager: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    command: string
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostUsers: boolean
    image: Image
    nodeSelector: Record<string, unknown>
    podAnnotations: {
      [k: string]: string
    }
    podLabels: {
      [k: string]: string
    }
    priorityClassName: string
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    retention_deletes_enabled: boolean
    retention_period: string | number
    service: Service
    serviceAccount: ServiceAccount
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
  }
  test: {
    annotations: {
      [k: string]: string
    }
    canaryServiceAddress: string
    enabled: boolean
    hostUsers: boolean
    image: Image2
    labels: {
      [k: string]: string
    }
    prometheusAddress: string
    timeout: string
  }
  write: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: {
      [k: string]: string
    }
    autoscaling: {
      behavior: {
        scaleDown: {
          policies: Record<string, unknown>[]
          stabilizationWindowSeconds: number
          [k: string]: unknown
        }
        scaleUp: {
          policies: Record<string, unknown>[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      enabled: boolean
      maxReplicas: number
      minReplicas: number
      targetCPUUtilizationPercentage: number
      targetMemoryUtilizationPercentage: number
    }
    dnsConfig: Record<string, unknown>
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: string | unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeClaimTemplates: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    fullnameOverride: string
    hostUsers: boolean
    image: Image
    initContainers: string | unknown[]
    kedaAutoscaling: KedaAutoscaling
    kind: string
    labels: {
      [k: string]: string
    }
    lifecycle: Record<string, unknown>
    maxUnavailable: string | number
    nodeSelector: Record<string, unknown>
    persistence: {
      accessModes: string[]
      annotations: {
        [k: string]: string
      }
      dataVolumeParameters: {
        emptyDir: Record<string, unknown>
        [k: string]: unknown
      }
      enableStatefulSetAutoDeletePVC: boolean
      labels: {
        [k: string]: string
      }
      selector: Record<string, unknown>
      size: string
      storageClass: string
      volumeAttributesClassName: string
      volumeClaimsEnabled: boolean
      whenDeleted: string
      whenScaled: string
    }
    podAnnotations: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podLabels: {
      [k: string]: string
    }
    podManagementPolicy: string
    priorityClassName: string
    replicas: number
    resizePolicy: unknown[]
    resources: Record<string, unknown>
    selectorLabels: {
      [k: string]: string
    }
    service: Service
    serviceAccount: ServiceAccount
    statefulSetRecreateJob: {
      enabled: boolean
    }
    strategy: {
      rollingUpdate: {
        partition: number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: Record<string, unknown>[]
  }
}
interface Autoscaling {
  behavior: Record<string, unknown>
  enabled: boolean
  maxReplicas: number
  minReplicas: number
  targetCPUUtilizationPercentage: number
  targetMemoryUtilizationPercentage: number
}
interface Image {
  registry: string
  repository: string
  tag: string
}
interface KedaAutoscaling {
  behavior: Record<string, unknown>
  cooldownPeriod: number
  enabled: boolean
  fallback: Record<string, unknown>
  maxReplicas: number
  minReplicas: number
  pollingInterval: number
  triggers: unknown[]
}
interface PodDisruptionBudget {
  annotations: {
    [k: string]: string
  }
  enabled: boolean
  labels: {
    [k: string]: string
  }
  maxUnavailable: string | number
  minAvailable: string | number
  unhealthyPodEvictionPolicy: string
  [k: string]: unknown
}
interface Service {
  annotations: {
    [k: string]: string
  }
  appProtocol: {
    grpc: string
  }
  ipFamilies: unknown[]
  ipFamilyPolicy: string
  labels: {
    [k: string]: string
  }
  sessionAffinity: string
  sessionAffinityConfig: Record<string, unknown>
  trafficDistribution: string
  type: string
}
interface ServiceAccount {
  annotations: {
    [k: string]: string
  }
  automountServiceAccountToken: boolean
  create: boolean
  imagePullSecrets: {
    name: string
  }[]
  labels: {
    [k: string]: string
  }
  name: string
}
interface Autoscaling2 {
  behavior: Behavior
  customMetrics: unknown[]
  enabled: boolean
  maxReplicas: number
  minReplicas: number
  targetCPUUtilizationPercentage: number
  targetMemoryUtilizationPercentage: number
}
interface Behavior {
  enabled: boolean
  scaleDown: Record<string, unknown>
  scaleUp: Record<string, unknown>
  [k: string]: unknown
}
interface Claims {
  accessModes: string[]
  name: string
  size: string
  storageClass: string
  volumeAttributesClassName: string
  [k: string]: unknown
}
interface Claims2 {
  accessModes: string[]
  annotations: {
    [k: string]: string
  }
  labels: {
    [k: string]: string
  }
  name: string
  size: string
  storageClass: string
  volumeAttributesClassName: string
  [k: string]: unknown
}
interface Persistence {
  enabled: boolean
  labels: {
    [k: string]: string
  }
  mountPath: string
  storageClass: string
  storageSize: string
  volumeAttributesClassName: string
}
interface ContainerSecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  readOnlyRootFilesystem: boolean
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface Image2 {
  digest: string
  pullPolicy: string
  registry: string
  repository: string
  tag: string
}
interface Image3 {
  pullPolicy: string
  registry: string
  repository: string
  tag: string
}
interface LivenessProbe {
  failureThreshold: number
  httpGet: {
    path: string
    port: string | number
    [k: string]: unknown
  }
  initialDelaySeconds: number
  periodSeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface PodSecurityContext {
  fsGroup: number
  runAsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface ReadinessProbe {
  httpGet: {
    path: string
    port: string | number
    [k: string]: unknown
  }
  initialDelaySeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface TopologySpreadConstraints {
  labelSelector: {
    matchLabels: MatchLabels
    [k: string]: unknown
  }
  maxSkew: number
  topologyKey: string
  whenUnsatisfiable: string
  [k: string]: unknown
}
interface MatchLabels {
  "app.kubernetes.io/component": string
  "app.kubernetes.io/instance": string
  "app.kubernetes.io/name": string
  [k: string]: unknown
}
interface ZoneA {
  annotations: {
    [k: string]: string
  }
  extraAffinity: Record<string, unknown>
  nodeSelector: Record<string, unknown>
  persistence: {
    storageClass: string
  }
  podAnnotations: {
    [k: string]: string
  }
}
interface Paths {
  compactor: string[]
  distributor: string[]
  queryFrontend: string[]
  ruler: string[]
}
interface PodSecurityContext2 {
  fsGroup: number
  fsGroupChangePolicy: string
  runAsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface ContainerSecurityContext2 {
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
interface LivenessProbe2 {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  tcpSocket: {
    port: string | number
    [k: string]: unknown
  }
  timeoutSeconds: number
  [k: string]: unknown
}
interface ConsoleIngress {
  annotations: Record<string, unknown>
  enabled: boolean
  hosts: string[]
  ingressClassName: unknown
  labels: Record<string, unknown>
  path: string
  tls: unknown[]
}
interface ConsoleService {
  annotations: Record<string, unknown>
  clusterIP: unknown
  externalIPs: unknown[]
  externalTrafficPolicy: string
  loadBalancerIP: unknown
  loadBalancerSourceRanges: unknown[]
  nodePort: string | number
  port: string | number
  type: string
}
interface SecurityContext {
  enabled: boolean
  runAsGroup: number
  runAsUser: number
  [k: string]: unknown
}
interface Image4 {
  pullPolicy: string
  repository: string
  tag: string
}
interface MakeBucketJob {
  exitCommand: string | number | boolean
  resources: {
    requests: {
      memory: string | number
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  securityContext: SecurityContext
}
interface Alertmanager {
  namespaceSelector: Record<string, unknown>
  podSelector: Record<string, unknown>
  port: string | number
}
interface LivenessProbe3 {
  enabled: boolean
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
