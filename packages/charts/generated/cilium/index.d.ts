// Generated from the chart cilium by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const cilium: Chart<CiliumValues>;
export type CiliumValues = Overrides<Values>;
export {};

interface Values {
  MTU: number
  affinity: {
    podAntiAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        labelSelector: {
          matchLabels: {
            "k8s-app": string
            [k: string]: unknown
          }
          [k: string]: unknown
        }
        topologyKey: string
        [k: string]: unknown
      }[]
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  agent: boolean
  agentNotReadyTaintKey: string
  aksbyocni: {
    enabled: boolean
  }
  alibabacloud: {
    enabled: boolean
    nodeSpec: {
      securityGroupTags: unknown[]
      securityGroups: unknown[]
      vSwitchTags: unknown[]
      vSwitches: unknown[]
    }
  }
  annotateK8sNode: boolean
  annotations: Record<string, unknown>
  apiRateLimit: string
  authentication: {
    enabled: boolean
    gcInterval: string
    mutual: {
      connectTimeout: string
      port: number
      spire: {
        adminSocketPath: string
        agentSocketPath: string
        annotations: Record<string, unknown>
        connectionTimeout: string
        enabled: boolean
        install: {
          agent: {
            affinity: Record<string, unknown>
            annotations: Record<string, unknown>
            image: Image
            labels: Record<string, unknown>
            nodeSelector: Record<string, unknown>
            podSecurityContext: Record<string, unknown>
            priorityClassName: string
            resources: Record<string, unknown>
            securityContext: Record<string, unknown>
            serviceAccount: {
              create: boolean
              name: string
            }
            skipKubeletVerification: boolean
            tolerations: {
              effect: string
              key: string
              operator: string
              value: string
              [k: string]: unknown
            }[]
          }
          enabled: boolean
          existingNamespace: boolean
          initImage: Image
          namespace: string
          server: {
            affinity: Record<string, unknown>
            annotations: Record<string, unknown>
            ca: {
              keyType: string
              subject: {
                commonName: string
                country: string
                organization: string
              }
            }
            dataStorage: {
              accessMode: string
              enabled: boolean
              size: string
              storageClass: string
            }
            image: Image
            initContainers: unknown[]
            labels: Record<string, unknown>
            nodeSelector: Record<string, unknown>
            podSecurityContext: Record<string, unknown>
            priorityClassName: string
            resources: Record<string, unknown>
            securityContext: Record<string, unknown>
            service: {
              annotations: Record<string, unknown>
              labels: Record<string, unknown>
              type: string
            }
            serviceAccount: {
              create: boolean
              name: string
            }
            tolerations: unknown[]
          }
        }
        serverAddress: string
        trustDomain: string
      }
    }
    queueSize: number
    rotatedIdentitiesQueueSize: number
  }
  autoDirectNodeRoutes: string | boolean
  azure: {
    enabled: boolean
    nodeSpec: {
      azureInterfaceName: string
    }
  }
  bandwidthManager: {
    bbr: boolean
    bbrHostNamespaceOnly: boolean
    enabled: boolean
  }
  bgpControlPlane: {
    enabled: boolean
    legacyOriginAttribute: {
      enabled: boolean
    }
    routerIDAllocation: {
      ipPool: string
      mode: string
    }
    secretsNamespace: {
      create: boolean
      name: string
    }
    statusReport: {
      enabled: boolean
    }
  }
  bpf: {
    authMapMax: number
    autoMount: {
      enabled: boolean
    }
    ctAccounting: boolean
    ctAnyMax: number
    ctTcpMax: number
    datapathMode: string
    disableExternalIPMitigation: boolean
    distributedLRU: {
      enabled: boolean
    }
    enableTCX: boolean
    events: {
      default: {
        burstLimit: number
        rateLimit: number
      }
      drop: {
        enabled: boolean
      }
      policyVerdict: {
        enabled: boolean
      }
      trace: {
        enabled: boolean
      }
    }
    hostLegacyRouting: boolean
    lbAlgorithmAnnotation: boolean
    lbExternalClusterIP: boolean
    lbMapMax: number
    lbModeAnnotation: boolean
    lbSourceRangeAllTypes: boolean
    mapDynamicSizeRatio: string | number
    masquerade: boolean
    monitorAggregation: string
    monitorFlags: string
    monitorInterval: string
    monitorTraceIPOption: number
    natMax: number
    neighMax: number
    nodeMapMax: number
    policyMapMax: number
    policyMapPressureMetricsThreshold: number
    policyStatsMapMax: number
    preallocateMaps: boolean
    root: string
    tproxy: boolean
    vlanBypass: unknown[]
  }
  bpfClockProbe: boolean
  certgen: {
    affinity: Record<string, unknown>
    annotations: {
      cronJob: Record<string, unknown>
      job: Record<string, unknown>
      [k: string]: unknown
    }
    cronJob: {
      failedJobsHistoryLimit: number
      successfulJobsHistoryLimit: number
    }
    enforceCAValidityThroughoutLeavesDuration: boolean
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    generateCA: boolean
    image: Image
    nodeSelector: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    resources: Record<string, unknown>
    tolerations: unknown[]
    ttlSecondsAfterFinished: number
  }
  cgroup: {
    autoMount: {
      enabled: boolean
      resources: Record<string, unknown>
    }
    hostRoot: string
  }
  ciliumEndpointSlice: {
    enabled: boolean
    rateLimits: {
      burst: number
      limit: number
      nodes: number
      [k: string]: unknown
    }[]
  }
  cleanBpfState: boolean
  cleanState: boolean
  cluster: {
    id: number
    name: string
  }
  clustermesh: {
    annotations: Record<string, unknown>
    apiserver: {
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: {
            podAffinityTerm: {
              labelSelector: {
                matchLabels: {
                  "k8s-app": string
                  [k: string]: unknown
                }
                [k: string]: unknown
              }
              topologyKey: string
              [k: string]: unknown
            }
            weight: number
            [k: string]: unknown
          }[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      etcd: {
        init: {
          extraArgs: unknown[]
          extraEnv: unknown[]
          resources: Record<string, unknown>
        }
        lifecycle: Record<string, unknown>
        resources: Record<string, unknown>
        securityContext: {
          allowPrivilegeEscalation: boolean
          capabilities: {
            drop: string[]
            [k: string]: unknown
          }
          [k: string]: unknown
        }
        storageMedium: "Disk" | "Memory"
      }
      etcdQPS: number
      extraArgs: unknown[]
      extraEnv: unknown[]
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      healthPort: number
      image: Image
      kvstoremesh: {
        enabled: boolean
        etcdQPS: number
        extraArgs: unknown[]
        extraEnv: unknown[]
        extraVolumeMounts: unknown[]
        healthPort: number
        kvstoreMode: string
        lifecycle: Record<string, unknown>
        readinessProbe: Record<string, unknown>
        resources: Record<string, unknown>
        securityContext: {
          allowPrivilegeEscalation: boolean
          capabilities: {
            drop: string[]
            [k: string]: unknown
          }
          [k: string]: unknown
        }
      }
      lifecycle: Record<string, unknown>
      metrics: {
        enabled: boolean
        etcd: {
          enabled: boolean
          mode: string
          port: number
        }
        kvstoremesh: {
          enabled: boolean
          port: number
        }
        port: number
        serviceMonitor: {
          annotations: Record<string, unknown>
          enabled: boolean
          etcd: Etcd
          interval: string
          kvstoremesh: Etcd
          labels: Record<string, unknown>
          metricRelabelings: unknown[]
          relabelings: unknown[]
          scrapeTimeout: string
        }
      }
      nodeSelector: {
        "kubernetes.io/os": string
        [k: string]: unknown
      }
      podAnnotations: Record<string, unknown>
      podDisruptionBudget: PodDisruptionBudget
      podLabels: Record<string, unknown>
      podSecurityContext: {
        fsGroup: number
        runAsGroup: number
        runAsNonRoot: boolean
        runAsUser: number
        [k: string]: unknown
      }
      priorityClassName: string
      readinessProbe: Record<string, unknown>
      replicas: number
      resources: Record<string, unknown>
      securityContext: {
        allowPrivilegeEscalation: boolean
        capabilities: {
          drop: string[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      service: {
        annotations: Record<string, unknown>
        enableSessionAffinity: "HAOnly" | "Always" | "Never"
        externalTrafficPolicy: "Local" | "Cluster"
        externallyCreated: boolean
        internalTrafficPolicy: "Local" | "Cluster"
        labels: Record<string, unknown>
        loadBalancerClass: string
        loadBalancerIP: string
        loadBalancerSourceRanges: unknown[]
        nodePort: number
        type: string
      }
      terminationGracePeriodSeconds: number
      tls: {
        authMode: string
        auto: {
          certManagerIssuerRef: Record<string, unknown>
          certValidityDuration: number
          enabled: boolean
          method: string
          privateKey: Record<string, unknown>
          schedule: string
          server: {
            extraDnsNames: unknown[]
            extraIpAddresses: unknown[]
          }
          subject: Record<string, unknown>
        }
      }
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
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
    cacheTTL: string
    config: {
      clusters: (unknown[] | {
        [k: string]: unknown
      })
      domain: string
      enabled: boolean
      [k: string]: unknown
    }
    defaultGlobalNamespace: boolean
    enableEndpointSliceSynchronization: boolean
    maxConnectedClusters: number
    mcsapi: {
      corednsAutoConfigure: {
        affinity: Record<string, unknown>
        annotations: Record<string, unknown>
        coredns: {
          clusterDomain: string
          clustersetDomain: string
          configMapName: string
          deploymentName: string
          namespace: string
          serviceAccountName: string
        }
        enabled: boolean
        extraArgs: unknown[]
        extraVolumeMounts: unknown[]
        extraVolumes: unknown[]
        nodeSelector: Record<string, unknown>
        podLabels: Record<string, unknown>
        priorityClassName: string
        resources: Record<string, unknown>
        tolerations: unknown[]
        ttlSecondsAfterFinished: number
      }
      enabled: boolean
      installCRDs: boolean
    }
    policyDefaultLocalCluster: boolean
    useAPIServer: boolean
  }
  cni: {
    binPath: string
    chainingMode: string
    chainingTarget: string
    confFileMountPath: string
    confPath: string
    configMap: string
    configMapKey: string
    customConf: boolean
    enableRouteMTUForCNIChaining: boolean
    exclusive: boolean
    hostConfDirMountPath: string
    install: boolean
    iptablesRemoveAWSRules: boolean
    logFile: string
    resources: {
      limits: {
        cpu: string | number
        memory: string
        [k: string]: unknown
      }
      requests: {
        cpu: string | number
        memory: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    uninstall: boolean
  }
  commonLabels: Record<string, unknown>
  configDriftDetection: {
    driftChecker: boolean
    enabled: boolean
    ignoredKeys: unknown[]
  }
  connectivityProbeFrequencyRatio: number
  conntrackGCInterval: string
  conntrackGCMaxInterval: string
  crdWaitTimeout: string
  daemon: {
    allowedConfigOverrides: string
    blockedConfigOverrides: string
    configSources: string
    enableSourceIPVerification: boolean
    runPath: string
  }
  dashboards: Dashboards
  datapathPlugins: {
    enabled: boolean
    stateDir: string
  }
  debug: {
    enabled: boolean
    metricsSamplingInterval: string
    verbose: string
  }
  defaultLBServiceIPAM: string
  devices: string | unknown[]
  directRoutingSkipUnreachable: boolean
  disableEndpointCRD: boolean
  dnsPolicy: string
  dnsProxy: {
    dnsRejectResponseCode: string
    enableDnsCompression: boolean
    endpointMaxIpPerHostname: number
    idleConnectionGracePeriod: string
    maxDeferredConnectionDeletes: number
    minTtl: number
    preAllocateIdentities: boolean
    preCache: string
    proxyPort: number
    proxyResponseMaxDelay: string
    socketLingerTimeout: number
  }
  egressGateway: {
    enabled: boolean
    reconciliationTriggerInterval: string
  }
  enableCriticalPriorityClass: boolean
  enableIPv4BIGTCP: boolean
  enableIPv4Masquerade: boolean
  enableIPv6BIGTCP: boolean
  enableIPv6Masquerade: boolean
  enableInternalTrafficPolicy: boolean
  enableLBIPAM: boolean
  enableMasqueradeRouteSource: boolean
  enableNoServiceEndpointsRoutable: boolean
  enableNonDefaultDenyPolicies: boolean
  enableXTSocketFallback: boolean
  encryption: {
    enabled: boolean
    ipsec: {
      interface: string
      keyFile: string
      keyRotationDuration: string
      keyWatcher: boolean
      mountPath: string
      secretName: string
    }
    nodeEncryption: boolean
    strictMode: {
      egress: {
        allowRemoteNodeIdentities: boolean
        cidr: string
        enabled: boolean
      }
      ingress: {
        enabled: boolean
      }
    }
    type: string
    wireguard: {
      persistentKeepalive: string
    }
    ztunnel: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      ca: {
        type: "spire" | "internal"
      }
      caAddress: string
      extraEnv: unknown[]
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      healthPort: number
      image: Image
      minReadySeconds: number
      nodeSelector: {
        "kubernetes.io/os": string
        [k: string]: unknown
      }
      podAnnotations: Record<string, unknown>
      podLabels: Record<string, unknown>
      priorityClassName: string
      readinessProbe: {
        failureThreshold: number
        initialDelaySeconds: number
        periodSeconds: number
        [k: string]: unknown
      }
      resources: {
        requests: {
          cpu: string
          memory: string
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      secrets: {
        bootstrapRootCert: string
      }
      terminationGracePeriodSeconds: number
      tolerations: {
        effect: string
        key: string
        operator: string
        [k: string]: unknown
      }[]
      updateStrategy: {
        rollingUpdate: {
          maxSurge: number
          maxUnavailable: number
          [k: string]: unknown
        }
        type: string
        [k: string]: unknown
      }
    }
  }
  endpointHealthChecking: {
    enabled: boolean
  }
  endpointLockdownOnMapOverflow: boolean
  endpointPolicyUpdateTimeoutDuration: unknown
  endpointRoutes: {
    enabled: string | boolean
  }
  eni: {
    awsEnablePrefixDelegation: boolean
    awsReleaseExcessIPs: boolean
    ec2APIEndpoint: string
    enabled: boolean
    eniTags: Record<string, unknown>
    gcInterval: string
    gcTags: Record<string, unknown>
    iamRole: string
    instanceTagsFilter: unknown[]
    nodeSpec: {
      deleteOnTermination: boolean
      disablePrefixDelegation: boolean
      excludeInterfaceTags: unknown[]
      firstInterfaceIndex: number
      securityGroupTags: unknown[]
      securityGroups: unknown[]
      subnetIDs: unknown[]
      subnetTags: unknown[]
      usePrimaryAddress: boolean
    }
    subnetIDsFilter: unknown[]
    subnetTagsFilter: unknown[]
  }
  envoy: {
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
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          labelSelector: {
            matchLabels: {
              "k8s-app": string
              [k: string]: unknown
            }
            [k: string]: unknown
          }
          topologyKey: string
          [k: string]: unknown
        }[]
        [k: string]: unknown
      }
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          labelSelector: {
            matchLabels: {
              "k8s-app": string
              [k: string]: unknown
            }
            [k: string]: unknown
          }
          topologyKey: string
          [k: string]: unknown
        }[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: Record<string, unknown>
    baseID: number
    bootstrapConfigMap: string
    clusterMaxConnections: number
    clusterMaxPendingRequests: number
    clusterMaxRequests: number
    connectTimeoutSeconds: number
    debug: {
      admin: {
        enabled: boolean
        port: number
      }
    }
    dnsPolicy: string
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: unknown[]
    extraEnv: unknown[]
    extraHostPathMounts: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    healthPort: number
    httpRetryCount: number
    httpUpstreamLingerTimeout: unknown
    idleTimeoutDurationSeconds: number
    image: Image
    initContainers: unknown[]
    initialFetchTimeoutSeconds: number
    livenessProbe: LivenessProbe
    log: {
      accessLogBufferSize: number
      accessLogEnabled: boolean
      defaultLevel: unknown
      format: string
      format_json: Record<string, unknown>
      path: string
    }
    maxConcurrentRetries: number
    maxConnectionDurationSeconds: number
    maxGlobalDownstreamConnections: number
    maxRequestsPerConnection: number
    minReadySeconds: number
    nodeLocality: {
      enabled: boolean
    }
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: {
      appArmorProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    policyRestoreTimeoutDuration: string
    priorityClassName: string
    prometheus: {
      enabled: boolean
      port: string
      serviceMonitor: {
        annotations: Record<string, unknown>
        enabled: boolean
        interval: string
        labels: Record<string, unknown>
        metricRelabelings: unknown[]
        relabelings: Relabelings[]
        scrapeTimeout: string
      }
    }
    readinessProbe: {
      failureThreshold: number
      initialDelaySeconds: number
      periodSeconds: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    resources: Record<string, unknown>
    rollOutPods: boolean
    securityContext: {
      capabilities: {
        envoy: string[]
        keepCapNetBindService: boolean
        [k: string]: unknown
      }
      privileged: boolean
      seLinuxOptions: {
        level: string
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    startupProbe: LivenessProbe
    streamIdleTimeoutDurationSeconds: number
    terminationGracePeriodSeconds: number
    tolerations: {
      operator: string
      [k: string]: unknown
    }[]
    updateStrategy: {
      rollingUpdate: {
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    useOriginalSourceAddress: boolean
    xdsMode: unknown
    xffNumTrustedHopsL7PolicyEgress: number
    xffNumTrustedHopsL7PolicyIngress: number
  }
  envoyConfig: {
    enabled: boolean
    retryInterval: string
    secretsNamespace: {
      create: boolean
      name: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  etcd: {
    enabled: boolean
    endpoints: string[]
    ssl: boolean
  }
  extraArgs: unknown[]
  extraConfig: Record<string, unknown>
  extraContainers: unknown[]
  extraEnv: unknown[]
  extraHostPathMounts: unknown[]
  extraInitContainers: unknown[]
  extraVolumeMounts: unknown[]
  extraVolumes: unknown[]
  forceDeviceDetection: boolean
  gatewayAPI: {
    enableAlpn: boolean
    enableAppProtocol: boolean
    enableProxyProtocol: boolean
    enabled: boolean
    externalTrafficPolicy: string
    gatewayClass: {
      create: string | boolean
    }
    hostNetwork: {
      enabled: boolean
      nodes: {
        matchLabels: Record<string, unknown>
      }
    }
    secretsNamespace: SecretsNamespace
    useRemoteAddress: boolean
    xffNumTrustedHops: number
  }
  gke: {
    enabled: boolean
  }
  global: Record<string, unknown>
  healthCheckICMPFailureThreshold: number
  healthChecking: boolean
  healthPort: number
  hostFirewall: {
    enabled: boolean
  }
  hubble: {
    annotations: Record<string, unknown>
    dropEventEmitter: {
      enabled: boolean
      interval: string
      reasons: string[]
    }
    enabled: boolean
    export: {
      dynamic: {
        config: {
          configMapName: string
          content: {
            aggregationInterval: string
            excludeFilters: unknown[]
            fieldAggregate: unknown[]
            fieldMask: unknown[]
            fileCompress: boolean
            fileMaxBackups: number
            fileMaxSizeMb: number
            filePath: string
            includeFilters: unknown[]
            name: string
            [k: string]: unknown
          }[]
          createConfigMap: boolean
          [k: string]: unknown
        }
        enabled: boolean
      }
      static: {
        aggregationInterval: string
        allowList: unknown[]
        denyList: unknown[]
        enabled: boolean
        fieldAggregate: unknown[]
        fieldMask: unknown[]
        fileCompress: boolean
        fileMaxBackups: number
        fileMaxSizeMb: number
        filePath: string
      }
    }
    hostUsers: boolean
    listenAddress: string
    metrics: {
      dashboards: Dashboards
      dynamic: {
        config: {
          configMapName: string
          content: unknown[]
          createConfigMap: boolean
          [k: string]: unknown
        }
        enabled: boolean
      }
      enableOpenMetrics: boolean
      enabled: unknown[]
      port: number
      serviceAnnotations: Record<string, unknown>
      serviceMonitor: {
        annotations: Record<string, unknown>
        enabled: boolean
        interval: string
        jobLabel: string
        labels: Record<string, unknown>
        metricRelabelings: unknown[]
        relabelings: Relabelings[]
        scrapeTimeout: string
        tlsConfig: Record<string, unknown>
      }
      tls: {
        enabled: boolean
        server: {
          cert: string
          existingSecret: string
          extraDnsNames: unknown[]
          extraIpAddresses: unknown[]
          key: string
          mtls: {
            enabled: boolean
            key: string
            name: unknown
            useSecret: boolean
          }
        }
      }
    }
    networkPolicyCorrelation: {
      enabled: boolean
    }
    peerService: {
      clusterDomain: string
      targetPort: number
    }
    preferIpv6: boolean
    redact: {
      enabled: boolean
      http: {
        headers: {
          allow: unknown[]
          deny: unknown[]
          [k: string]: unknown
        }
        urlQuery: boolean
        userInfo: boolean
      }
    }
    relay: {
      affinity: {
        podAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: {
            labelSelector: {
              matchLabels: {
                "k8s-app": string
                [k: string]: unknown
              }
              [k: string]: unknown
            }
            topologyKey: string
            [k: string]: unknown
          }[]
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      annotations: Record<string, unknown>
      enabled: boolean
      extraEnv: unknown[]
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      gops: {
        enabled: boolean
        port: number
      }
      image: Image
      listenHost: string
      listenPort: string
      logOptions: {
        format: string
        level: string
      }
      nodeSelector: {
        "kubernetes.io/os": string
        [k: string]: unknown
      }
      podAnnotations: Record<string, unknown>
      podDisruptionBudget: PodDisruptionBudget
      podLabels: Record<string, unknown>
      podSecurityContext: {
        fsGroup: number
        seccompProfile: {
          type: string
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      pprof: Pprof
      priorityClassName: string
      prometheus: {
        enabled: boolean
        port: number
        serviceMonitor: {
          annotations: Record<string, unknown>
          enabled: boolean
          interval: string
          labels: Record<string, unknown>
          metricRelabelings: unknown[]
          relabelings: unknown[]
          scrapeTimeout: string
        }
      }
      replicas: number
      resources: Record<string, unknown>
      retryTimeout: string
      rollOutPods: boolean
      securityContext: {
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
      service: {
        nodePort: number
        type: string
      }
      sortBufferDrainTimeout: string
      sortBufferLenMax: number
      terminationGracePeriodSeconds: number
      tls: {
        client: Client
        server: {
          cert: string
          enabled: boolean
          existingSecret: string
          extraDnsNames: unknown[]
          extraIpAddresses: unknown[]
          key: string
          mtls: boolean
          relayName: string
        }
      }
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
      updateStrategy: {
        rollingUpdate: {
          maxUnavailable: string | number
          [k: string]: unknown
        }
        type: string
        [k: string]: unknown
      }
    }
    skipUnknownCGroupIDs: boolean
    socketPath: string
    tls: {
      auto: {
        certManagerIssuerRef: Record<string, unknown>
        certValidityDuration: number
        enabled: boolean
        method: string
        privateKey: Record<string, unknown>
        schedule: string
        subject: Record<string, unknown>
      }
      enabled: boolean
      server: {
        cert: string
        existingSecret: string
        extraDnsNames: unknown[]
        extraIpAddresses: unknown[]
        key: string
      }
    }
    ui: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      backend: {
        extraEnv: unknown[]
        extraVolumeMounts: unknown[]
        extraVolumes: unknown[]
        image: Image
        resources: Record<string, unknown>
        securityContext: {
          allowPrivilegeEscalation: boolean
          capabilities: {
            drop: string[]
            [k: string]: unknown
          }
          [k: string]: unknown
        }
      }
      baseUrl: string
      enabled: boolean
      frontend: {
        extraEnv: unknown[]
        extraVolumeMounts: unknown[]
        extraVolumes: unknown[]
        image: Image
        resources: Record<string, unknown>
        securityContext: {
          allowPrivilegeEscalation: boolean
          capabilities: {
            drop: string[]
            [k: string]: unknown
          }
          [k: string]: unknown
        }
        server: {
          ipv6: {
            enabled: boolean
          }
        }
      }
      ingress: {
        annotations: Record<string, unknown>
        className: string
        enabled: boolean
        hosts: string[]
        labels: Record<string, unknown>
        tls: unknown[]
      }
      labels: Record<string, unknown>
      nodeSelector: {
        "kubernetes.io/os": string
        [k: string]: unknown
      }
      podAnnotations: Record<string, unknown>
      podDisruptionBudget: PodDisruptionBudget
      podLabels: Record<string, unknown>
      priorityClassName: string
      replicas: number
      rollOutPods: boolean
      securityContext: {
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
      service: {
        annotations: Record<string, unknown>
        labels: Record<string, unknown>
        nodePort: number
        type: string
      }
      standalone: {
        enabled: boolean
        tls: {
          certsVolume: Record<string, unknown>
        }
      }
      tls: {
        client: Client
      }
      tmpVolume: Record<string, unknown>
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
      updateStrategy: {
        rollingUpdate: {
          maxUnavailable: string | number
          [k: string]: unknown
        }
        type: string
        [k: string]: unknown
      }
    }
  }
  identityAllocationMode: string
  identityChangeGracePeriod: string
  identityManagementMode: "agent" | "operator" | "both"
  image: Image
  imagePullSecrets: unknown[]
  ingressController: {
    default: boolean
    defaultSecretName: string
    defaultSecretNamespace: string
    enableProxyProtocol: boolean
    enabled: boolean
    enforceHttps: boolean
    hostNetwork: {
      enabled: boolean
      httpPort: number
      httpsPort: number
      nodes: {
        matchLabels: Record<string, unknown>
      }
      sharedListenerPort: number
      tlsPassthroughPort: number
    }
    ingressLBAnnotationPrefixes: string[]
    loadbalancerMode: string
    secretsNamespace: SecretsNamespace
    service: {
      allocateLoadBalancerNodePorts: boolean
      annotations: Record<string, unknown>
      externalTrafficPolicy: string
      insecureNodePort: number
      labels: Record<string, unknown>
      loadBalancerClass: string
      loadBalancerIP: string
      name: string
      secureNodePort: number
      type: string
    }
    useRemoteAddress: boolean
    xffNumTrustedHops: number
  }
  initResources: Record<string, unknown>
  installNoConntrackIptablesRules: boolean
  ipMasqAgent: {
    enabled: boolean
  }
  ipam: {
    ciliumNodeUpdateRate: string
    installUplinkRoutesForDelegatedIPAM: boolean
    mode: string
    multiPoolPreAllocation: string
    nodeSpec: {
      ipamMaxAllocate: number
      ipamMinAllocate: number
      ipamPreAllocate: number
      ipamStaticIPTags: unknown[]
    }
    operator: {
      autoCreateCiliumPodIPPools: Record<string, unknown>
      clusterPoolIPv4MaskSize: number
      clusterPoolIPv4PodCIDRList: string | string[]
      clusterPoolIPv6MaskSize: number
      clusterPoolIPv6PodCIDRList: string | string[]
      externalAPILimitBurstSize: number
      externalAPILimitQPS: number
    }
  }
  iptablesRandomFully: boolean
  ipv4: {
    enabled: boolean
  }
  ipv4NativeRoutingCIDR: string
  ipv6: {
    enabled: boolean
  }
  ipv6NativeRoutingCIDR: string
  k8s: {
    apiServerURLs: string
    requireIPv4PodCIDR: boolean
    requireIPv6PodCIDR: boolean
  }
  k8sClientExponentialBackoff: {
    backoffBaseSeconds: number
    backoffMaxDurationSeconds: number
    enabled: boolean
  }
  k8sClientRateLimit: {
    burst: number
    operator: {
      burst: number
      qps: number
    }
    qps: number
  }
  k8sClusterNetworkPolicy: {
    enabled: boolean
  }
  k8sNetworkPolicy: {
    enabled: boolean
  }
  k8sServiceHost: string
  k8sServiceHostRef: {
    key: string
    name: string
  }
  k8sServiceLookupConfigMapName: string
  k8sServiceLookupNamespace: string
  k8sServicePort: string | number
  keepDeprecatedLabels: boolean
  keepDeprecatedProbes: boolean
  kubeConfigPath: string
  kubeProxyReplacement: string | boolean
  kubeProxyReplacementHealthzBindAddr: string
  l2NeighDiscovery: {
    enabled: boolean
  }
  l2announcements: {
    enabled: boolean
  }
  l2podAnnouncements: {
    enabled: boolean
    interfacePattern: string
  }
  l7Proxy: boolean
  livenessProbe: {
    failureThreshold: number
    periodSeconds: number
    requireK8sConnectivity: boolean
    [k: string]: unknown
  }
  loadBalancer: {
    acceleration: string
    l7: {
      algorithm: string
      backend: string
      ports: unknown[]
    }
    serviceTopology: boolean
  }
  localRedirectPolicies: {
    addressMatcherCIDRs: unknown[]
    enabled: boolean
  }
  localRedirectPolicy: boolean
  logSystemLoad: boolean
  maglev: Record<string, unknown>
  minReadySeconds: number
  monitor: {
    enabled: boolean
  }
  name: string
  namespaceOverride: string
  nat: {
    mapStatsEntries: number
    mapStatsInterval: string
  }
  nat46x64Gateway: {
    enabled: boolean
  }
  nativeRoutingCIDRFromClusterPool: boolean
  nodeIPAM: {
    enabled: boolean
  }
  nodePort: {
    addresses: string | unknown[]
    autoProtectPortRange: boolean
    bindProtection: boolean
    enableDynamicSourceLookup: boolean
    enableHealthCheck: boolean
    enableHealthCheckLoadBalancerIP: boolean
  }
  nodeSelector: {
    "kubernetes.io/os": string
    [k: string]: unknown
  }
  nodeSelectorLabels: boolean
  nodeinit: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    bootstrapFile: string
    enabled: boolean
    extraEnv: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: Image
    minReadySeconds: number
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: {
      appArmorProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    prestop: {
      postScript: string
      preScript: string
    }
    priorityClassName: string
    resources: {
      requests: {
        cpu: string | number
        memory: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    securityContext: {
      allowPrivilegeEscalation: boolean
      capabilities: {
        add: string[]
        [k: string]: unknown
      }
      privileged: boolean
      seLinuxOptions: {
        level: string
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    startup: {
      postScript: string
      preScript: string
    }
    tolerations: {
      operator: string
      [k: string]: unknown
    }[]
    updateStrategy: {
      type: string
      [k: string]: unknown
    }
    waitForCloudInit: boolean
  }
  operator: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          labelSelector: {
            matchLabels: {
              "io.cilium/app": string
              [k: string]: unknown
            }
            [k: string]: unknown
          }
          topologyKey: string
          [k: string]: unknown
        }[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: Record<string, unknown>
    dashboards: Dashboards
    dnsPolicy: string
    enabled: boolean
    endpointGCInterval: string
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraHostPathMounts: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostNetwork: boolean
    hostUsers: boolean
    identityGCInterval: string
    identityHeartbeatTimeout: string
    image: {
      alibabacloudDigest: string
      awsDigest: string
      azureDigest: string
      genericDigest: string
      override: string
      pullPolicy: string
      repository: string
      suffix: string
      tag: string
      useDigest: boolean
    }
    nodeGCInterval: string
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: {
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    pprof: Pprof
    priorityClassName: string
    prometheus: {
      enabled: boolean
      metricsService: boolean
      port: number
      serviceMonitor: {
        annotations: Record<string, unknown>
        enabled: boolean
        interval: string
        jobLabel: string
        labels: Record<string, unknown>
        metricRelabelings: unknown[]
        relabelings: unknown[]
        scrapeTimeout: string
      }
      tls: {
        enabled: boolean
        server: {
          existingSecret: string
          mtls: {
            enabled: boolean
          }
        }
      }
    }
    removeNodeTaints: boolean
    replicas: number
    resources: Record<string, unknown>
    rollOutPods: boolean
    securityContext: {
      allowPrivilegeEscalation: boolean
      capabilities: {
        drop: string[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    setNodeNetworkStatus: boolean
    setNodeTaints: boolean
    skipCRDCreation: boolean
    tolerations: {
      key: string
      operator: string
      [k: string]: unknown
    }[]
    topologySpreadConstraints: unknown[]
    unmanagedPodWatcher: {
      intervalSeconds: number
      restart: boolean
      selector: string
    }
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
  pmtuDiscovery: {
    enabled: boolean
    packetizationLayerPMTUDMode: string
  }
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  podSecurityContext: {
    appArmorProfile: {
      type: string
      [k: string]: unknown
    }
    seccompProfile: {
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  policyCIDRMatchMode: string | unknown[]
  policyDenyResponse: string
  policyEnforcementMode: string
  pprof: Pprof
  preferIpv6: boolean
  preflight: {
    affinity: {
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          labelSelector: {
            matchLabels: {
              "k8s-app": string
              [k: string]: unknown
            }
            [k: string]: unknown
          }
          topologyKey: string
          [k: string]: unknown
        }[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    annotations: Record<string, unknown>
    enabled: boolean
    envoy: {
      image: Image
    }
    extraEnv: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: Image
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string
    readinessProbe: {
      initialDelaySeconds: number
      periodSeconds: number
      [k: string]: unknown
    }
    resources: Record<string, unknown>
    securityContext: {
      allowPrivilegeEscalation: boolean
      [k: string]: unknown
    }
    terminationGracePeriodSeconds: number
    tolerations: {
      operator: string
      [k: string]: unknown
    }[]
    updateStrategy: {
      type: string
      [k: string]: unknown
    }
    validateCNPs: boolean
  }
  priorityClassName: string
  prometheus: {
    controllerGroupMetrics: string[]
    enabled: boolean
    metrics: unknown[]
    metricsService: boolean
    port: number
    serviceMonitor: {
      annotations: Record<string, unknown>
      enabled: boolean
      interval: string
      jobLabel: string
      labels: Record<string, unknown>
      metricRelabelings: unknown[]
      relabelings: Relabelings[]
      scrapeTimeout: string
      trustCRDsExist: boolean
    }
  }
  rbac: {
    create: boolean
  }
  readinessProbe: {
    failureThreshold: number
    periodSeconds: number
    [k: string]: unknown
  }
  resourceQuotas: {
    cilium: {
      hard: {
        pods: string
      }
    }
    enabled: boolean
    operator: {
      hard: {
        pods: string
      }
    }
  }
  resources: Record<string, unknown>
  rollOutCiliumPods: boolean
  routingMode: string
  scheduling: {
    mode: "anti-affinity" | "kube-scheduler"
  }
  sctp: {
    enabled: boolean
  }
  secretsNamespaceAnnotations: Record<string, unknown>
  secretsNamespaceLabels: Record<string, unknown>
  securityContext: {
    allowPrivilegeEscalation: boolean
    capabilities: {
      applySysctlOverwrites: string[]
      ciliumAgent: string[]
      cleanCiliumState: string[]
      mountCgroup: string[]
      [k: string]: unknown
    }
    privileged: boolean
    seLinuxOptions: {
      level: string
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  serviceAccounts: {
    cilium: Cilium
    clustermeshApiserver: Cilium
    clustermeshcertgen: Cilium
    corednsMCSAPI: Cilium
    envoy: Cilium
    hubblecertgen: Cilium
    nodeinit: {
      annotations: Record<string, unknown>
      automount: boolean
      create: boolean
      enabled: boolean
      name: string
    }
    operator: Cilium
    preflight: Cilium
    relay: Cilium
    ui: Cilium
    ztunnel: Cilium
  }
  serviceNoBackendResponse: string
  sleepAfterInit: boolean
  socketLB: {
    enabled: boolean
  }
  standaloneDnsProxy: {
    annotations: Record<string, unknown>
    automountServiceAccountToken: boolean
    debug: boolean
    enabled: boolean
    image: Image
    minReadySeconds: number
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    rollOutPods: boolean
    serverPort: number
    tolerations: unknown[]
    updateStrategy: {
      rollingUpdate: {
        maxSurge: number
        maxUnavailable: number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
  }
  startupProbe: {
    failureThreshold: number
    periodSeconds: number
    [k: string]: unknown
  }
  synchronizeK8sNodes: boolean
  sysctlfix: {
    enabled: boolean
  }
  terminationGracePeriodSeconds: number
  tls: {
    ca: {
      cert: string
      certValidityDuration: number
      key: string
    }
    caBundle: {
      enabled: boolean
      key: string
      name: string
      useSecret: boolean
    }
    readSecretsOnlyFromSecretsNamespace: boolean
    secretSync: {
      enabled: boolean
    }
    secretsBackend: string
    secretsNamespace: {
      create: boolean
      name: string
    }
  }
  tmpVolume: Record<string, unknown>
  tolerations: {
    operator: string
    [k: string]: unknown
  }[]
  tunnelPort: number
  tunnelProtocol: string
  tunnelSourcePortRange: string
  underlayProtocol: string
  updateStrategy: {
    rollingUpdate: {
      maxUnavailable: string | number
      [k: string]: unknown
    }
    type: string
    [k: string]: unknown
  }
  upgradeCompatibility: string
  vtep: {
    cidr: string
    enabled: boolean
    endpoint: string
    mac: string
    mask: string
  }
  waitForKubeProxy: boolean
  wellKnownIdentities: {
    enabled: boolean
  }
}
interface Image {
  digest: string
  override: string
  pullPolicy: string
  repository: string
  tag: string
  useDigest: boolean
}
interface Etcd {
  interval: string
  metricRelabelings: unknown[]
  relabelings: unknown[]
  scrapeTimeout: string
}
interface PodDisruptionBudget {
  enabled: boolean
  maxUnavailable: string | number
  minAvailable: string | number
  unhealthyPodEvictionPolicy: string
  [k: string]: unknown
}
interface Dashboards {
  annotations: Record<string, unknown>
  enabled: boolean
  label: string
  labelValue: string
  namespace: string
}
interface LivenessProbe {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Relabelings {
  action: string
  replacement: string
  sourceLabels: string[]
  targetLabel: string
  [k: string]: unknown
}
interface SecretsNamespace {
  create: boolean
  name: string
  sync: boolean
}
interface Pprof {
  address: string
  blockProfileRate: number
  enabled: boolean
  mutexProfileFraction: number
  port: number
}
interface Client {
  cert: string
  existingSecret: string
  key: string
}
interface Cilium {
  annotations: Record<string, unknown>
  automount: boolean
  create: boolean
  name: string
}
