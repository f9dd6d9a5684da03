// Generated from the chart traefik by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const traefik: Chart<TraefikValues>;
export type TraefikValues = Overrides<Values>;
export {};

interface Values {
  accessLog: {
    addInternals: boolean
    bufferingSize: number
    dualOutput: boolean
    enabled: boolean
    fields: {
      defaultMode: "keep" | "drop" | "redact"
      headers: {
        defaultMode: "keep" | "drop" | "redact"
        names: Record<string, unknown>
        [k: string]: unknown
      }
      names: Record<string, unknown>
      queryParameters: {
        defaultMode: "keep" | "drop"
      }
    }
    filters: {
      minDuration: string
      retryAttempts: boolean
      statusCodes: string
    }
    format: "common" | "genericCLF" | "json"
    otlp: Otlp
    timezone: string
  }
  additionalArguments: unknown[]
  additionalVolumeMounts: unknown[]
  affinity: Record<string, unknown>
  api: {
    basePath: string
    dashboard: boolean
    dashboardName: string
    debug: boolean
    disableDashboardAd: boolean
    insecure: boolean
  }
  autoscaling: {
    behavior: Record<string, unknown>
    enabled: boolean
    maxReplicas: number
    metrics: unknown[]
    minReplicas: number
    scaleTargetRef: {
      apiVersion: string
      kind: string
      name: string
    }
  }
  certificatesResolvers: Record<string, unknown>
  commonLabels: Record<string, unknown>
  core: {
    defaultRuleSyntax: string
    strictTLSOptions: boolean
  }
  deployment: {
    additionalContainers: unknown[]
    additionalVolumes: unknown[]
    annotations: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    goMemLimitPercentage: number
    healthchecksHost: string
    healthchecksPort: string | number
    healthchecksScheme: "HTTP" | "HTTPS"
    hostAliases: unknown[]
    hostUsers: boolean
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    kind: string
    labels: Record<string, unknown>
    lifecycle: Record<string, unknown>
    livenessPath: string
    minReadySeconds: number
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    readinessPath: string
    replicas: number
    revisionHistoryLimit: number
    runtimeClassName: string
    shareProcessNamespace: boolean
    terminationGracePeriodSeconds: number
    tmpVolume: {
      emptyDir: Record<string, unknown>
    }
  }
  enabled: boolean
  env: unknown[]
  envFrom: unknown[]
  experimental: {
    abortOnPluginFailure: boolean
    fastProxy: {
      debug: boolean
      enabled: boolean
    }
    knative: boolean
    kubernetesGateway: {
      enabled: boolean
    }
    localPlugins: Record<string, unknown>
    otlpLogs: boolean
    plugins: Record<string, unknown>
  }
  extraObjects: unknown[]
  fullnameOverride: string
  gateway: {
    annotations: Record<string, unknown>
    defaultScope: "All" | "None"
    enabled: boolean
    infrastructure: Record<string, unknown>
    listeners: {
      web: {
        hostname: string
        namespacePolicy: Record<string, unknown>
        port: number
        protocol: string
      }
    }
    name: string
    namespace: string
  }
  gatewayClass: {
    enabled: boolean
    labels: Record<string, unknown>
    name: string
  }
  global: {
    azure: {
      enabled: boolean
      images: {
        hub: Hub
        proxy: Hub
      }
    }
    checkNewVersion: boolean
    notAppendXForwardedFor: boolean
    sendAnonymousUsage: boolean
  }
  hostNetwork: boolean
  hub: {
    aigateway: {
      enabled: boolean
      maxRequestBodySize: number
    }
    apimanagement: {
      admission: {
        annotations: Record<string, unknown>
        customWebhookCertificate: Record<string, unknown>
        listenAddr: string
        restartOnCertificateChange: boolean
        secretName: string
        selfManagedCertificate: boolean
      }
      enabled: boolean
      openApi: {
        validateRequestMethodAndPath: boolean
      }
    }
    enabled: boolean
    hardened: boolean
    mcpgateway: {
      enabled: boolean
      maxRequestBodySize: number
    }
    namespaces: unknown[]
    offline: boolean
    pluginRegistry: {
      sources: Record<string, unknown>
    }
    providers: {
      consulCatalogEnterprise: {
        cache: boolean
        connectAware: boolean
        connectByDefault: boolean
        constraints: string
        defaultRule: string
        enabled: boolean
        endpoint: {
          address: string
          datacenter: string
          endpointWaitTime: number
          httpauth: {
            password: string
            username: string
          }
          scheme: string
          tls: Tls
          token: string
        }
        exposedByDefault: boolean
        namespaces: string
        partition: string
        prefix: string
        refreshInterval: number
        requireConsistent: boolean
        serviceName: string
        stale: boolean
        strictChecks: string
        watch: boolean
      }
      ec2: {
        accessKeyID: string
        constraints: string
        defaultRule: string
        enabled: boolean
        exposedByDefault: boolean
        filters: Record<string, unknown>[]
        ipMode: "" | "private" | "public" | "ipv6"
        refreshSeconds: number
        region: string
        secretAccessKey: string
        securityGroupPortDiscovery: {
          enabled: boolean
          excludedPorts: unknown[]
        }
      }
      microcks: {
        auth: {
          clientId: string
          clientSecret: string
          endpoint: string
          token: string
        }
        enabled: boolean
        endpoint: string
        pollInterval: number
        pollTimeout: number
        tls: Tls
      }
      multicluster: {
        children: {
          [k: string]: {
            address: string
            serversTransport: {
              certificates: unknown[]
              cipherSuites: unknown[]
              disableHTTP2: boolean
              forwardingTimeouts: {
                dialTimeout: string | number
                idleConnTimeout: string | number
                pingTimeout: string | number
                readIdleTimeout: string | number
                readTimeout: string | number
                responseHeaderTimeout: string | number
                writeTimeout: string | number
              }
              insecureSkipVerify: boolean
              maxIdleConnsPerHost: number
              maxVersion: string
              minVersion: string
              peerCertURI: string
              rootCAs: unknown[]
              serverName: string
              spiffe: {
                ids: unknown[]
                trustDomain: string | number
              }
            }
          }
        }
        enabled: boolean
        pollInterval: number
        pollTimeout: number
      }
      nutanixPrismCentral: {
        allowedVpcs: unknown[]
        apiKey: string
        enabled: boolean
        endpoint: string
        filename: string
        password: string
        pollInterval: number
        pollTimeout: number
        serviceNameCategoryKey: string
        tls: Tls
        username: string
      }
    }
    redis: {
      cluster: boolean
      database: number
      endpoints: string
      password: string
      sentinel: {
        masterset: string
        password: string
        username: string
      }
      timeout: string
      tls: Tls
      username: string
    }
    sendlogs: boolean
    token: string
    tokenMountPath: string
    tracing: {
      additionalTraceHeaders: {
        enabled: boolean
        traceContext: {
          parentId: string
          traceId: string
          traceParent: string
          traceState: string
        }
      }
    }
  }
  image: {
    digest: string
    pullPolicy: string
    registry: string
    repository: string
    tag: string
  }
  ingressClass: {
    enabled: boolean
    isDefaultClass: boolean
    name: string
  }
  ingressRoute: {
    dashboard: Dashboard
    healthcheck: Dashboard
  }
  instanceLabelOverride: string
  livenessProbe: LivenessProbe
  log: {
    filePath: string
    format: "common" | "json"
    level: "TRACE" | "DEBUG" | "INFO" | "WARN" | "ERROR" | "FATAL" | "PANIC"
    noColor: boolean
    otlp: Otlp
  }
  metrics: {
    addInternals: boolean
    otlp: {
      addEntryPointsLabels: boolean
      addRoutersLabels: boolean
      addServicesLabels: boolean
      enabled: boolean
      explicitBoundaries: unknown[]
      grpc: Grpc
      http: Http
      pushInterval: string
      resourceAttributes: Record<string, unknown>
      serviceName: string
    }
    prometheus: {
      addEntryPointsLabels: boolean
      addRoutersLabels: boolean
      addServicesLabels: boolean
      buckets: string
      disableAPICheck: boolean
      entryPoint: string
      headerLabels: Record<string, unknown>
      manualRouting: boolean
      prometheusRule: {
        additionalLabels: Record<string, unknown>
        apiVersion: string
        enabled: boolean
        namespace: string
      }
      service: {
        annotations: Record<string, unknown>
        enabled: boolean
        labels: Record<string, unknown>
      }
      serviceMonitor: {
        additionalLabels: Record<string, unknown>
        apiVersion: string
        enableHttp2: boolean
        enabled: boolean
        followRedirects: boolean
        honorLabels: boolean
        honorTimestamps: boolean
        interval: string
        jobLabel: string
        metricRelabelings: unknown[]
        namespace: string
        namespaceSelector: Record<string, unknown>
        relabelings: unknown[]
        scrapeTimeout: string
      }
    }
  }
  nameOverride: string
  namespaceOverride: string
  nodeSelector: Record<string, unknown>
  oci_meta: {
    enabled: boolean
    images: {
      hub: {
        image: string
        tag: string
      }
      proxy: {
        image: string
        tag: string
      }
    }
    repo: string
  }
  ocsp: {
    enabled: boolean
    responderOverrides: Record<string, unknown>
  }
  offering_version: string
  persistence: {
    accessMode: string
    annotations: Record<string, unknown>
    emptyDir: Record<string, unknown>
    enabled: boolean
    existingClaim: string
    name: string
    path: string
    size: string
    storageClass: string
    subPath: string
    volumeName: string
  }
  podDisruptionBudget: {
    enabled: boolean
    maxUnavailable: string | number
    minAvailable: string | number
  }
  podSecurityContext: {
    runAsGroup: number
    runAsNonRoot: boolean
    runAsUser: number
    seccompProfile: {
      type: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  ports: {
    [k: string]: {
      allowACMEByPass: boolean
      appProtocol: string
      asDefault: boolean
      containerPort: number
      expose: {
        default: boolean
        [k: string]: unknown
      }
      exposedPort: number
      forwardedHeaders: {
        insecure: boolean
        notAppendXForwardedFor: boolean
        trustedIPs: unknown[]
        [k: string]: unknown
      }
      hostIP: string
      hostPort: number
      http: {
        encodedCharacters: {
          allowEncodedBackSlash: boolean
          allowEncodedHash: boolean
          allowEncodedNullCharacter: boolean
          allowEncodedPercent: boolean
          allowEncodedQuestionMark: boolean
          allowEncodedSemicolon: boolean
          allowEncodedSlash: boolean
        }
        maxHeaderBytes: number
        middlewares: unknown[]
        redirections: {
          entryPoint: Record<string, unknown>
          [k: string]: unknown
        }
        sanitizePath: boolean
        tls: {
          certResolver: string
          domains: unknown[]
          enabled: boolean
          options: string
          [k: string]: unknown
        }
        underscoreHeadersStrategy: "keep" | "delete" | "reject"
        [k: string]: unknown
      }
      http3: {
        advertisedPort: number
        enabled: boolean
        [k: string]: unknown
      }
      nodePort: number
      observability: {
        accessLogs: boolean
        metrics: boolean
        traceVerbosity: "minimal" | "detailed"
        tracing: boolean
      }
      port: number
      protocol: string
      proxyProtocol: {
        insecure: boolean
        trustedIPs: unknown[]
        [k: string]: unknown
      }
      targetPort: string | number
      transport: {
        keepAliveMaxRequests: number
        keepAliveMaxTime: string | number
        lifeCycle: {
          graceTimeOut: string | number
          requestAcceptGraceTimeout: string | number
          [k: string]: unknown
        }
        respondingTimeouts: {
          idleTimeout: string | number
          readTimeout: string | number
          writeTimeout: string | number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      uplink: boolean
    }
  }
  priorityClassName: string
  providers: {
    file: {
      content: Record<string, unknown>
      enabled: boolean
      watch: boolean
    }
    knative: {
      enabled: boolean
      labelSelector: string
      namespaces: unknown[]
    }
    kubernetesCRD: {
      allowCrossNamespace: boolean
      allowEmptyServices: boolean
      allowExternalNameServices: boolean
      crossProviderNamespaces: unknown[]
      defaultTLSResourcesNamespace: string
      enabled: boolean
      ingressClass: string
      labelSelector: string
      namespaces: unknown[]
      nativeLBByDefault: boolean
      safeNaming: boolean
    }
    kubernetesGateway: {
      burst: number
      crossProviderNamespaces: unknown[]
      enabled: boolean
      experimentalChannel: boolean
      labelSelector: string
      namespaces: unknown[]
      nativeLBByDefault: boolean
      qps: number
      statusAddress: {
        hostname: string
        ip: string
        service: {
          enabled: boolean
          name: string
          namespace: string
        }
      }
    }
    kubernetesIngress: {
      allowEmptyServices: boolean
      allowExternalNameServices: boolean
      crossProviderNamespaces: unknown[]
      disableIngressClassLookup: boolean
      enabled: boolean
      ingressClass: string
      ingressEndpoint: {
        hostname: string
        ip: string
      }
      labelSelector: string
      namespaces: unknown[]
      nativeLBByDefault: boolean
      publishedService: {
        enabled: boolean
        pathOverride: string
      }
      strictPrefixMatching: boolean
    }
    kubernetesIngressNGINX: {
      allowCrossNamespaceResources: boolean
      allowSnippetAnnotations: boolean
      certAuthFilePath: string
      clientBodyBufferSize: number
      controllerClass: string
      customHTTPErrors: unknown[]
      defaultBackendService: string
      disableSvcExternalName: boolean
      enabled: boolean
      endpoint: string
      globalAllowedResponseHeaders: unknown[]
      globalAuthUrl: string
      httpEntryPoint: string
      httpsEntryPoint: string
      ingressClass: string
      ingressClassByName: boolean
      ipAllowListStrategy: {
        depth: number
        excludedIPS: unknown[]
        ipv6Subnet: number
        [k: string]: unknown
      }
      modsec: {
        enabled: boolean
        owaspCoreRules: boolean
        snippet: string
      }
      proxyBodySize: number
      proxyBufferSize: number
      proxyBuffering: boolean
      proxyBuffersNumber: number
      proxyConnectTimeout: number
      proxyNextUpstream: string
      proxyNextUpstreamTimeout: number
      proxyNextUpstreamTries: number
      proxyReadTimeout: number
      proxyRequestBuffering: boolean
      proxySendTimeout: number
      publishService: {
        enabled: boolean
        pathOverride: string
      }
      publishStatusAddress: string
      strictValidatePathType: boolean
      throttleDuration: string
      token: string
      upstreamKeepaliveTimeout: number
      watchIngressWithoutClass: boolean
      watchNamespace: string
      watchNamespaceSelector: string
    }
    precedence: unknown[]
  }
  rbac: {
    aggregateTo: unknown[]
    enabled: boolean
    namespaced: boolean
  }
  readinessProbe: LivenessProbe
  resources: Record<string, unknown>
  securityContext: {
    allowPrivilegeEscalation: boolean
    capabilities: {
      drop: string[]
      [k: string]: unknown
    }
    readOnlyRootFilesystem: boolean
    [k: string]: unknown
  }
  service: {
    additionalServices: Record<string, unknown>
    annotations: Record<string, unknown>
    annotationsTCP: Record<string, unknown>
    annotationsUDP: Record<string, unknown>
    enabled: boolean
    labels: Record<string, unknown>
    nameOverride: string
    single: boolean
    spec: {
      type: string
      [k: string]: unknown
    }
  }
  serviceAccount: {
    name: string
  }
  serviceAccountAnnotations: Record<string, unknown>
  startupProbe: Record<string, unknown>
  tlsOptions: Record<string, unknown>
  tlsStore: Record<string, unknown>
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  tracing: {
    addInternals: boolean
    capturedRequestHeaders: unknown[]
    capturedResponseHeaders: unknown[]
    otlp: {
      enabled: boolean
      grpc: Grpc
      http: Http
    }
    resourceAttributes: Record<string, unknown>
    safeQueryParams: unknown[]
    sampleRate: number
    serviceName: string
  }
  updateStrategy: {
    rollingUpdate: {
      maxSurge: string | number
      maxUnavailable: string | number
      [k: string]: unknown
    }
    type: string
  }
  versionOverride: string
  volumes: unknown[]
}
interface Otlp {
  enabled: boolean
  grpc: Grpc
  http: Http
  resourceAttributes: Record<string, unknown>
  serviceName: string
}
interface Grpc {
  enabled: boolean
  endpoint: string
  insecure: boolean
  tls: Tls
}
interface Tls {
  ca: string
  cert: string
  insecureSkipVerify: boolean
  key: string
}
interface Http {
  enabled: boolean
  endpoint: string
  headers: Record<string, unknown>
  tls: Tls
}
interface Hub {
  image: string
  registry: string
  tag: string
}
interface Dashboard {
  annotations: Record<string, unknown>
  enabled: boolean
  entryPoints: string[]
  labels: Record<string, unknown>
  matchRule: string
  middlewares: unknown[]
  services: {
    kind: string
    name: string
    [k: string]: unknown
  }[]
  tls: Record<string, unknown>
}
interface LivenessProbe {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
}
