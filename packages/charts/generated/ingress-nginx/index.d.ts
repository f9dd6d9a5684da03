// Generated from the chart ingress-nginx by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const ingressNginx: Chart<IngressNginxValues>;
export type IngressNginxValues = Overrides<Values>;
export {};

interface Values {
  commonLabels: Record<string, unknown>
  controller: {
    addHeaders: Record<string, unknown>
    admissionWebhooks: {
      annotations: Record<string, unknown>
      certManager: {
        admissionCert: {
          duration: string | number | boolean
          revisionHistoryLimit: number
        }
        enabled: boolean
        rootCert: {
          duration: string | number | boolean
          revisionHistoryLimit: number
        }
      }
      certificate: string
      createSecretJob: CreateSecretJob
      enabled: boolean
      extraEnvs: unknown[]
      failurePolicy: string
      key: string
      labels: Record<string, unknown>
      name: string
      namespaceSelector: Record<string, unknown>
      objectSelector: Record<string, unknown>
      patch: {
        enabled: boolean
        image: {
          digest: string
          image: string
          pullPolicy: string
          tag: string
        }
        labels: Record<string, unknown>
        networkPolicy: {
          enabled: boolean
        }
        nodeSelector: {
          "kubernetes.io/os": string
          [k: string]: unknown
        }
        podAnnotations: Record<string, unknown>
        priorityClassName: string | number | boolean
        rbac: {
          create: boolean
        }
        runtimeClassName: string | number | boolean
        securityContext: Record<string, unknown>
        serviceAccount: ServiceAccount
        tolerations: unknown[]
      }
      patchWebhookJob: CreateSecretJob
      port: string | number
      service: {
        annotations: Record<string, unknown>
        externalIPs: unknown[]
        loadBalancerSourceRanges: unknown[]
        servicePort: string | number
        type: string
      }
    }
    affinity: Record<string, unknown>
    allowSnippetAnnotations: boolean
    annotations: Record<string, unknown>
    autoscaling: {
      annotations: Record<string, unknown>
      behavior: Record<string, unknown>
      enabled: boolean
      maxReplicas: number
      minReplicas: number
      targetCPUUtilizationPercentage: number
      targetMemoryUtilizationPercentage: number
    }
    autoscalingTemplate: unknown[]
    config: Record<string, unknown>
    configAnnotations: Record<string, unknown>
    configMapNamespace: string | number | boolean
    containerName: string
    containerPort: {
      http: number
      https: number
    }
    containerSecurityContext: Record<string, unknown>
    customTemplate: {
      configMapKey: string | number | boolean
      configMapName: string | number | boolean
    }
    disableLeaderElection: boolean
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    electionID: string | number | boolean
    electionTTL: string | number | boolean
    enableAnnotationValidations: boolean
    enableMimalloc: boolean
    enableTopologyAwareRouting: boolean
    extraArgs: Record<string, unknown>
    extraContainers: unknown[]
    extraEnvs: unknown[]
    extraInitContainers: unknown[]
    extraModules: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    healthCheckHost: string | number | boolean
    healthCheckPath: string
    hostAliases: unknown[]
    hostNetwork: boolean
    hostPort: {
      enabled: boolean
      ports: {
        http: number
        https: number
        [k: string]: unknown
      }
    }
    hostname: Record<string, unknown>
    image: {
      allowPrivilegeEscalation: boolean
      chroot: boolean
      digest: string
      digestChroot: string
      image: string
      pullPolicy: string
      readOnlyRootFilesystem: boolean
      runAsGroup: number
      runAsNonRoot: boolean
      runAsUser: number
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      tag: string
    }
    ingressClass: string
    ingressClassByName: boolean
    ingressClassResource: {
      aliases: unknown[]
      annotations: Record<string, unknown>
      controllerValue: string
      default: boolean
      enabled: boolean
      name: string
      parameters: Record<string, unknown>
    }
    keda: {
      apiVersion: string
      behavior: Record<string, unknown>
      cooldownPeriod: number
      enabled: boolean
      maxReplicas: number
      minReplicas: number
      pollingInterval: number
      restoreToOriginalReplicaCount: boolean
      scaledObject: {
        annotations: Record<string, unknown>
      }
      triggers: unknown[]
    }
    kind: string
    labels: Record<string, unknown>
    lifecycle: {
      preStop: {
        exec: {
          command: string[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    livenessProbe: LivenessProbe
    maxmindLicenseKey: string | number | boolean
    metrics: {
      enabled: boolean
      port: string | number
      portName: string
      prometheusRule: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        rules: unknown[]
      }
      service: {
        annotations: Record<string, unknown>
        enabled: boolean
        externalIPs: unknown[]
        labels: Record<string, unknown>
        loadBalancerSourceRanges: unknown[]
        servicePort: string | number
        type: string
      }
      serviceMonitor: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metricRelabelings: unknown[]
        namespace: string | number | boolean
        namespaceSelector: Record<string, unknown>
        relabelings: unknown[]
        sampleLimit: number
        scrapeInterval: string
        scrapeTimeout: string | number | boolean
        targetLabels: unknown[]
        targetLimit: number
      }
    }
    minAvailable: string | number
    minReadySeconds: number
    name: string
    networkPolicy: {
      enabled: boolean
    }
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    progressDeadlineSeconds: number
    proxySetHeaders: Record<string, unknown>
    publishService: {
      enabled: boolean
      pathOverride: string | number | boolean
    }
    readinessProbe: LivenessProbe
    replicaCount: number
    reportNodeInternalIp: boolean
    resizePolicy: unknown[]
    resources: {
      requests: {
        cpu: string | number
        memory: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    runtimeClassName: string | number | boolean
    scope: {
      enabled: boolean
      namespace: string | number | boolean
      namespaceSelector: string | number | boolean
    }
    service: {
      annotations: Record<string, unknown>
      appProtocol: boolean
      clusterIP: string | number | boolean
      clusterIPs: unknown[]
      enableHttp: boolean
      enableHttps: boolean
      enabled: boolean
      external: {
        enabled: boolean
        labels: Record<string, unknown>
      }
      externalIPs: unknown[]
      externalTrafficPolicy: string | number | boolean
      internal: {
        annotations: Record<string, unknown>
        appProtocol: boolean
        clusterIP: string | number | boolean
        clusterIPs: unknown[]
        enabled: boolean
        externalIPs: unknown[]
        externalTrafficPolicy: string | number | boolean
        ipFamilies: string[]
        ipFamilyPolicy: string
        labels: Record<string, unknown>
        loadBalancerClass: string | number | boolean
        loadBalancerIP: string | number | boolean
        loadBalancerSourceRanges: unknown[]
        nodePorts: NodePorts
        ports: Record<string, unknown>
        sessionAffinity: string | number | boolean
        targetPorts: Record<string, unknown>
        trafficDistribution: string | number | boolean
        type: string | number | boolean
      }
      ipFamilies: string[]
      ipFamilyPolicy: string
      labels: Record<string, unknown>
      loadBalancerClass: string | number | boolean
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePorts: NodePorts
      ports: {
        http: number
        https: number
        [k: string]: unknown
      }
      sessionAffinity: string | number | boolean
      targetPorts: {
        http: string
        https: string
      }
      trafficDistribution: string | number | boolean
      type: string
    }
    shareProcessNamespace: boolean
    sysctls: Record<string, unknown>
    tcp: {
      annotations: Record<string, unknown>
      configMapNamespace: string | number | boolean
    }
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    udp: {
      annotations: Record<string, unknown>
      configMapNamespace: string | number | boolean
    }
    unhealthyPodEvictionPolicy: string | number | boolean
    updateStrategy: Record<string, unknown>
    watchIngressWithoutClass: boolean
  }
  defaultBackend: {
    affinity: Record<string, unknown>
    autoscaling: {
      annotations: Record<string, unknown>
      enabled: boolean
      maxReplicas: number
      minReplicas: number
      targetCPUUtilizationPercentage: number
      targetMemoryUtilizationPercentage: number
    }
    containerSecurityContext: Record<string, unknown>
    enabled: boolean
    extraArgs: Record<string, unknown>
    extraConfigMaps: unknown[]
    extraEnvs: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: {
      allowPrivilegeEscalation: boolean
      image: string
      pullPolicy: string
      readOnlyRootFilesystem: boolean
      runAsGroup: number
      runAsNonRoot: boolean
      runAsUser: number
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      tag: string | number
    }
    labels: Record<string, unknown>
    livenessProbe: LivenessProbe2
    minAvailable: string | number
    minReadySeconds: number
    name: string
    networkPolicy: {
      enabled: boolean
    }
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    port: string | number
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe2
    replicaCount: number
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    service: {
      annotations: Record<string, unknown>
      clusterIPs: unknown[]
      externalIPs: unknown[]
      loadBalancerSourceRanges: unknown[]
      servicePort: string | number
      type: string
    }
    serviceAccount: ServiceAccount
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    unhealthyPodEvictionPolicy: string | number | boolean
    updateStrategy: Record<string, unknown>
  }
  dhParam: string | number | boolean
  global: {
    image: {
      registry: string
    }
  }
  imagePullSecrets: unknown[]
  namespaceOverride: string | number | boolean
  portNamePrefix: string | number | boolean
  rbac: {
    create: boolean
    scope: boolean
  }
  revisionHistoryLimit: number
  serviceAccount: {
    annotations: Record<string, unknown>
    automountServiceAccountToken: boolean
    create: boolean
    name: string | number | boolean
  }
  tcp: Record<string, unknown>
  udp: Record<string, unknown>
}
interface CreateSecretJob {
  activeDeadlineSeconds: number
  name: string
  resources: Record<string, unknown>
  securityContext: SecurityContext
  volumeMounts: unknown[]
  volumes: unknown[]
}
interface SecurityContext {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
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
interface ServiceAccount {
  automountServiceAccountToken: boolean
  create: boolean
  name: string | number | boolean
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
interface NodePorts {
  http: string | number | boolean
  https: string | number | boolean
  tcp: Record<string, unknown>
  udp: Record<string, unknown>
  [k: string]: unknown
}
interface LivenessProbe2 {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
