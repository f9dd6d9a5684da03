// Generated from the chart vault by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const vault: Chart<VaultValues>;
export type VaultValues = Overrides<Values>;
export {};

interface Values {
  csi: {
    agent: {
      enabled: boolean
      extraArgs: unknown[]
      image: Image
      logFormat: string
      logLevel: string
      resources: Record<string, unknown>
      securityContext: {
        container: (string | {
          allowPrivilegeEscalation: boolean
          capabilities: {
            drop: string[]
            [k: string]: unknown
          }
          readOnlyRootFilesystem: boolean
          runAsGroup: number
          runAsNonRoot: boolean
          runAsUser: number
          [k: string]: unknown
        })
        [k: string]: unknown
      }
    }
    daemonSet: {
      annotations: (string | {
        [k: string]: unknown
      })
      extraLabels: Record<string, unknown>
      kubeletRootDir: string
      providersDir: string
      securityContext: {
        container: (string | {
          [k: string]: unknown
        })
        pod: (string | {
          [k: string]: unknown
        })
        [k: string]: unknown
      }
      updateStrategy: {
        maxUnavailable: string
        type: string
        [k: string]: unknown
      }
    }
    debug: boolean
    enabled: string | boolean
    extraArgs: unknown[]
    hmacSecretName: string
    hostNetwork: boolean
    image: Image
    livenessProbe: LivenessProbe
    logLevel: string
    pod: {
      affinity: (string | {
        [k: string]: unknown
      })
      annotations: (string | {
        [k: string]: unknown
      })
      extraLabels: Record<string, unknown>
      nodeSelector: (string | {
        [k: string]: unknown
      })
      tolerations: string | unknown[]
    }
    priorityClassName: string
    readinessProbe: LivenessProbe
    resources: Record<string, unknown>
    serviceAccount: {
      annotations: (string | {
        [k: string]: unknown
      })
      extraLabels: Record<string, unknown>
    }
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  global: {
    enabled: boolean
    externalVaultAddr: string
    imagePullSecrets: unknown[]
    namespace: string
    openshift: boolean
    psp: {
      annotations: (string | {
        [k: string]: unknown
      })
      enable: boolean
    }
    serverTelemetry: {
      prometheusOperator: boolean
    }
    tlsDisable: boolean
  }
  injector: {
    affinity: (string | {
      [k: string]: unknown
    })
    agentDefaults: {
      cpuLimit: string
      cpuRequest: string
      ephemeralLimit: string
      ephemeralRequest: string
      memLimit: string
      memRequest: string
      template: string
      templateConfig: {
        exitOnRetryFailure: boolean
        staticSecretRenderInterval: string
        [k: string]: unknown
      }
    }
    agentImage: {
      repository: string
      tag: string
    }
    annotations: (string | {
      [k: string]: unknown
    })
    authPath: string
    certs: {
      caBundle: string
      certName: string
      keyName: string
      secretName: string
    }
    enabled: string | boolean
    externalVaultAddr: string
    extraEnvironmentVars: Record<string, unknown>
    extraLabels: Record<string, unknown>
    failurePolicy: string
    hostNetwork: boolean
    image: Image
    leaderElector: {
      enabled: boolean
    }
    livenessProbe: LivenessProbe
    logFormat: string
    logLevel: string
    metrics: {
      enabled: boolean
    }
    namespaceSelector: Record<string, unknown>
    nodeSelector: (string | {
      [k: string]: unknown
    })
    objectSelector: (string | {
      [k: string]: unknown
    })
    podDisruptionBudget: Record<string, unknown>
    port: number
    priorityClassName: string
    readinessProbe: LivenessProbe
    replicas: number
    resources: Record<string, unknown>
    revokeOnShutdown: boolean
    securityContext: {
      container: (string | {
        [k: string]: unknown
      })
      pod: (string | {
        [k: string]: unknown
      })
      [k: string]: unknown
    }
    service: {
      annotations: (string | {
        [k: string]: unknown
      })
    }
    serviceAccount: {
      annotations: (string | {
        [k: string]: unknown
      })
    }
    startupProbe: LivenessProbe
    strategy: (string | {
      [k: string]: unknown
    })
    tolerations: string | unknown[]
    topologySpreadConstraints: string | unknown[]
    webhook: {
      annotations: (string | {
        [k: string]: unknown
      })
      failurePolicy: string
      matchPolicy: string
      namespaceSelector: Record<string, unknown>
      objectSelector: (string | {
        [k: string]: unknown
      })
      timeoutSeconds: number
    }
    webhookAnnotations: (string | {
      [k: string]: unknown
    })
  }
  server: {
    affinity: (string | {
      [k: string]: unknown
    })
    annotations: (string | {
      [k: string]: unknown
    })
    auditStorage: AuditStorage
    authDelegator: {
      enabled: boolean
    }
    dataStorage: AuditStorage
    dev: {
      devRootToken: string
      enabled: boolean
    }
    enabled: string | boolean
    enterpriseLicense: {
      secretKey: string
      secretName: string
    }
    extraArgs: string
    extraContainers: unknown[]
    extraEnvironmentVars: Record<string, unknown>
    extraInitContainers: unknown[]
    extraLabels: Record<string, unknown>
    extraPorts: unknown[]
    extraSecretEnvironmentVars: unknown[]
    extraVolumes: unknown[]
    ha: {
      apiAddr: string
      clusterAddr: string
      config: (string | {
        [k: string]: unknown
      })
      disruptionBudget: {
        enabled: boolean
        maxUnavailable: number
      }
      enabled: boolean
      raft: {
        config: (string | {
          [k: string]: unknown
        })
        enabled: boolean
        redundancyZones: {
          enabled: boolean
        }
        setNodeId: boolean
      }
      replicas: number
    }
    hostAliases: unknown[]
    hostNetwork: boolean
    httproute: {
      activeService: boolean
      additionalRules: unknown[]
      annotations: (string | {
        [k: string]: unknown
      })
      enabled: boolean
      filters: unknown[]
      hostnames: unknown[]
      labels: Record<string, unknown>
      matches: Record<string, unknown>[]
      parentRefs: unknown[]
    }
    image: Image
    includeConfigAnnotation: boolean
    ingress: {
      activeService: boolean
      annotations: (string | {
        [k: string]: unknown
      })
      enabled: boolean
      extraPaths: unknown[]
      hosts: {
        host: string
        paths: unknown[]
        [k: string]: unknown
      }[]
      ingressClassName: string
      labels: Record<string, unknown>
      pathType: string
      tls: unknown[]
    }
    livenessProbe: {
      enabled: boolean
      execCommand: unknown[]
      failureThreshold: number
      initialDelaySeconds: number
      path: string
      periodSeconds: number
      port: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    logFormat: string
    logLevel: string
    networkPolicy: {
      egress: unknown[]
      enabled: boolean
      ingress: Record<string, unknown>[]
    }
    nodeSelector: (string | {
      [k: string]: unknown
    })
    persistentVolumeClaimRetentionPolicy: {
      whenDeleted: string
      whenScaled: string
    }
    postStart: unknown[]
    preStop: unknown[]
    preStopSleepSeconds: number
    priorityClassName: string
    readinessProbe: {
      enabled: boolean
      failureThreshold: number
      initialDelaySeconds: number
      periodSeconds: number
      port: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    resources: Record<string, unknown>
    route: {
      activeService: boolean
      annotations: (string | {
        [k: string]: unknown
      })
      enabled: boolean
      host: string
      labels: Record<string, unknown>
      tls: {
        termination: string
      }
    }
    service: {
      active: {
        annotations: (string | {
          [k: string]: unknown
        })
        enabled: boolean
      }
      activeNodePort: number
      annotations: (string | {
        [k: string]: unknown
      })
      enabled: boolean
      externalTrafficPolicy: string
      instanceSelector: {
        enabled: boolean
        [k: string]: unknown
      }
      ipFamilies: unknown[]
      ipFamilyPolicy: string
      nodePort: number
      port: number
      publishNotReadyAddresses: boolean
      standby: {
        annotations: (string | {
          [k: string]: unknown
        })
        enabled: boolean
      }
      standbyNodePort: number
      targetPort: number
    }
    serviceAccount: {
      annotations: (string | {
        [k: string]: unknown
      })
      create: boolean
      createSecret: boolean
      extraLabels: Record<string, unknown>
      name: string
      serviceDiscovery: {
        enabled: boolean
      }
    }
    serviceCA: {
      configMapName: string
      enabled: boolean
      secretName: string
    }
    shareProcessNamespace: boolean
    standalone: {
      config: (string | {
        [k: string]: unknown
      })
      enabled: string | boolean
    }
    statefulSet: {
      annotations: (string | {
        [k: string]: unknown
      })
      securityContext: {
        container: (string | {
          [k: string]: unknown
        })
        pod: (string | {
          [k: string]: unknown
        })
        [k: string]: unknown
      }
    }
    terminationGracePeriodSeconds: number
    tolerations: string | unknown[]
    topologySpreadConstraints: string | unknown[]
    updateStrategyType: string
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  serverTelemetry: {
    prometheusRules: {
      enabled: boolean
      rules: unknown[]
      selectors: Record<string, unknown>
    }
    serviceMonitor: {
      authorization: Record<string, unknown>
      enabled: boolean
      interval: string
      matchLabels: Record<string, unknown>
      metricRelabelings: unknown[]
      scrapeTimeout: string
      selectors: Record<string, unknown>
      tlsConfig: Record<string, unknown>
    }
  }
  ui: {
    activeVaultPodOnly: boolean
    annotations: (string | {
      [k: string]: unknown
    })
    enabled: string | boolean
    externalPort: number
    externalTrafficPolicy: string
    publishNotReadyAddresses: boolean
    serviceIPFamilies: unknown[]
    serviceIPFamilyPolicy: string
    serviceNodePort: number
    serviceType: string
    targetPort: number
  }
}
interface Image {
  pullPolicy: string
  repository: string
  tag: string
}
interface LivenessProbe {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface AuditStorage {
  accessMode: string
  annotations: (string | {
    [k: string]: unknown
  })
  enabled: string | boolean
  labels: (string | {
    [k: string]: unknown
  })
  mountPath: string
  size: string
  storageClass: string
}
