// Generated from the chart argo-cd by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const argoCd: Chart<ArgoCdValues>;
export type ArgoCdValues = Overrides<Values>;
export {};

interface Values {
  apiVersionOverrides: Record<string, unknown>
  applicationSet: {
    affinity: Record<string, unknown>
    allowAnyNamespace: boolean
    automountServiceAccountToken: boolean
    certificate: {
      additionalHosts: unknown[]
      annotations: Record<string, unknown>
      domain: string | number | boolean
      duration: string | number | boolean
      enabled: boolean
      issuer: Issuer
      privateKey: PrivateKey
      renewBefore: string | number | boolean
    }
    containerPorts: {
      metrics: number
      probe: number
      webhook: number
      [k: string]: unknown
    }
    containerSecurityContext: ContainerSecurityContext
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    emptyDir: {
      sizeLimit: string | number | boolean
      [k: string]: unknown
    }
    extraArgs: unknown[]
    extraContainers: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    httproute: Httproute
    image: Image
    imagePullSecrets: unknown[]
    ingress: Ingress
    initContainers: unknown[]
    listenerset: Listenerset
    livenessProbe: LivenessProbe
    metrics: Metrics
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe
    replicas: number
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    service: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
      port: string | number
      portName: string
      type: string
    }
    serviceAccount: ServiceAccount
    startupProbe: LivenessProbe
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    vpa: Vpa
  }
  commitServer: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    containerSecurityContext: ContainerSecurityContext
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    extraArgs: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: Image
    livenessProbe: LivenessProbe2
    metrics: {
      enabled: boolean
      service: Service
    }
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe2
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    service: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
      port: string | number
      portName: string
    }
    serviceAccount: ServiceAccount
    startupProbe: LivenessProbe2
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    vpa: Vpa
  }
  configs: {
    clusterCredentials: Record<string, unknown>
    cm: {
      "admin.enabled": boolean
      annotations: Record<string, unknown>
      "application.instanceLabelKey": string
      "application.sync.impersonation.enabled": boolean
      create: boolean
      "exec.enabled": boolean
      "resource.customizations.ignoreResourceUpdates.ConfigMap": string
      "resource.customizations.ignoreResourceUpdates.Endpoints": string
      "resource.customizations.ignoreResourceUpdates.all": string
      "resource.customizations.ignoreResourceUpdates.apps_ReplicaSet": string
      "resource.customizations.ignoreResourceUpdates.argoproj.io_Application": string
      "resource.customizations.ignoreResourceUpdates.argoproj.io_Rollout": string
      "resource.customizations.ignoreResourceUpdates.autoscaling_HorizontalPodAutoscaler": string
      "resource.customizations.ignoreResourceUpdates.discovery.k8s.io_EndpointSlice": string
      "resource.exclusions": string
      "statusbadge.enabled": boolean
      "timeout.hard.reconciliation": string
      "timeout.reconciliation": string
      "timeout.reconciliation.jitter": string
      [k: string]: unknown
    }
    cmp: {
      annotations: Record<string, unknown>
      create: boolean
      plugins: Record<string, unknown>
    }
    credentialTemplates: Record<string, unknown>
    credentialTemplatesAnnotations: Record<string, unknown>
    gpg: {
      annotations: Record<string, unknown>
      keys: Record<string, unknown>
    }
    params: {
      annotations: Record<string, unknown>
      create: boolean
      [k: string]: unknown
    }
    rbac: {
      annotations: Record<string, unknown>
      create: boolean
      "policy.csv": string | number | boolean
      "policy.default": string | number | boolean
      "policy.matchMode": string
      scopes: string
      [k: string]: unknown
    }
    repositories: Record<string, unknown>
    repositoriesAnnotations: Record<string, unknown>
    secret: {
      annotations: Record<string, unknown>
      argocdServerAdminPassword: string | number | boolean
      argocdServerAdminPasswordMtime: string | number | boolean
      azureDevops: {
        password: string | number | boolean
        username: string | number | boolean
      }
      bitbucketServerSecret: string | number | boolean
      bitbucketUUID: string | number | boolean
      createSecret: boolean
      extra: Record<string, unknown>
      githubSecret: string | number | boolean
      gitlabSecret: string | number | boolean
      gogsSecret: string | number | boolean
      labels: Record<string, unknown>
    }
    ssh: {
      annotations: Record<string, unknown>
      create: boolean
      extraHosts: string | number | boolean
      knownHosts: string
    }
    styles: string | number | boolean
    tls: {
      annotations: Record<string, unknown>
      certificates: Record<string, unknown>
      create: boolean
    }
  }
  controller: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    clusterRoleRules: {
      enabled: boolean
      rules: unknown[]
    }
    containerPorts: {
      metrics: number
      [k: string]: unknown
    }
    containerSecurityContext: ContainerSecurityContext
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    dynamicClusterDistribution: boolean
    emptyDir: {
      sizeLimit: string | number | boolean
      [k: string]: unknown
    }
    env: unknown[]
    envFrom: unknown[]
    extraArgs: unknown[]
    extraContainers: unknown[]
    heartbeatTime: number
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    metrics: {
      applicationLabels: {
        enabled: boolean
        labels: unknown[]
        [k: string]: unknown
      }
      enabled: boolean
      rules: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        namespace: string | number | boolean
        selector: Record<string, unknown>
        spec: unknown[]
        [k: string]: unknown
      }
      scrapeTimeout: string | number | boolean
      service: Service
      serviceMonitor: ServiceMonitor2
    }
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: {
      failureThreshold: number
      httpPath: string
      initialDelaySeconds: number
      periodSeconds: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    replicas: number
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    roleRules: unknown[]
    runtimeClassName: string | number | boolean
    serviceAccount: ServiceAccount
    startupProbe: StartupProbe
    statefulsetAnnotations: Record<string, unknown>
    statefulsetLabels: Record<string, unknown>
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
    vpa: Vpa
  }
  crds: {
    additionalLabels: Record<string, unknown>
    annotations: {
      "argocd.argoproj.io/sync-options": string
      [k: string]: unknown
    }
    install: boolean
    keep: boolean
  }
  createAggregateRoles: boolean
  createClusterRoles: boolean
  dex: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    certificateSecret: CertificateSecret
    containerPorts: {
      grpc: number
      http: number
      metrics: number
      [k: string]: unknown
    }
    containerSecurityContext: ContainerSecurityContext2
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    emptyDir: {
      sizeLimit: string | number | boolean
      [k: string]: unknown
    }
    enabled: boolean
    env: unknown[]
    envFrom: unknown[]
    extraArgs: unknown[]
    extraContainers: unknown[]
    image: Image2
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    initImage: {
      imagePullPolicy: string | number | boolean
      repository: string | number | boolean
      resources: Record<string, unknown>
      tag: string | number | boolean
    }
    livenessProbe: LivenessProbe3
    metrics: {
      enabled: boolean
      service: {
        annotations: Record<string, unknown>
        labels: Record<string, unknown>
        portName: string
      }
      serviceMonitor: ServiceMonitor2
    }
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe3
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    serviceAccount: {
      annotations: Record<string, unknown>
      automountServiceAccountToken: boolean
      create: boolean
      name: string
    }
    servicePortGrpc: number
    servicePortGrpcName: string
    servicePortHttp: number
    servicePortHttpName: string
    servicePortMetrics: number
    startupProbe: LivenessProbe3
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
    vpa: Vpa
  }
  externalRedis: {
    existingSecret: string | number | boolean
    host: string | number | boolean
    password: string | number | boolean
    port: string | number
    secretAnnotations: Record<string, unknown>
    username: string | number | boolean
  }
  extraObjects: unknown[]
  fullnameOverride: string | number | boolean
  global: {
    addPrometheusAnnotations: boolean
    additionalLabels: Record<string, unknown>
    affinity: {
      nodeAffinity: {
        matchExpressions: unknown[]
        type: string
        [k: string]: unknown
      }
      podAntiAffinity: string
      [k: string]: unknown
    }
    certificateAnnotations: Record<string, unknown>
    compatibility: {
      openshift: {
        adaptSecurityContext: string
      }
    }
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    domain: string
    dualStack: {
      ipFamilies: unknown[]
      ipFamilyPolicy: string | number | boolean
    }
    env: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    hostAliases: unknown[]
    image: {
      imagePullPolicy: string
      repository: string
      tag: string | number | boolean
    }
    imagePullSecrets: unknown[]
    logging: {
      format: string
      level: string
    }
    networkPolicy: {
      create: boolean
      defaultDenyIngress: boolean
    }
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    revisionHistoryLimit: number
    runtimeClassName: string | number | boolean
    securityContext: Record<string, unknown>
    statefulsetAnnotations: Record<string, unknown>
    statefulsetLabels: Record<string, unknown>
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
  }
  kubeVersionOverride: string | number | boolean
  nameOverride: string
  namespaceOverride: string | number | boolean
  notifications: {
    affinity: Record<string, unknown>
    argocdUrl: string | number | boolean
    automountServiceAccountToken: boolean
    clusterRoleRules: {
      rules: unknown[]
    }
    cm: {
      create: boolean
      [k: string]: unknown
    }
    containerPorts: {
      metrics: number
      [k: string]: unknown
    }
    containerSecurityContext: ContainerSecurityContext
    context: Record<string, unknown>
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: {
      type: string
      [k: string]: unknown
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    extraArgs: unknown[]
    extraContainers: unknown[]
    extraEnv: unknown[]
    extraEnvFrom: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    image: Image
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    livenessProbe: LivenessProbe
    metrics: {
      enabled: boolean
      port: string | number
      service: {
        annotations: Record<string, unknown>
        clusterIP: string | number | boolean
        labels: Record<string, unknown>
        portName: string
        type: string
      }
      serviceMonitor: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        honorLabels: boolean
        metricRelabelings: unknown[]
        relabelings: unknown[]
        scheme: string | number | boolean
        selector: Record<string, unknown>
        tlsConfig: Record<string, unknown>
      }
    }
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    notifiers: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    secret: {
      annotations: Record<string, unknown>
      create: boolean
      items: Record<string, unknown>
      labels: Record<string, unknown>
      name: string
    }
    serviceAccount: ServiceAccount
    startupProbe: LivenessProbe
    subscriptions: unknown[]
    templates: Record<string, unknown>
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    triggers: Record<string, unknown>
    vpa: Vpa
  }
  openshift: {
    enabled: boolean
  }
  redis: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    containerPorts: {
      metrics: number
      redis: number
      [k: string]: unknown
    }
    containerSecurityContext: {
      allowPrivilegeEscalation: boolean
      capabilities: {
        drop: string[]
        [k: string]: unknown
      }
      readOnlyRootFilesystem: boolean
      [k: string]: unknown
    }
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    enabled: boolean
    env: unknown[]
    envFrom: unknown[]
    exporter: {
      containerSecurityContext: ContainerSecurityContext
      enabled: boolean
      env: unknown[]
      image: Image2
      livenessProbe: LivenessProbe
      readinessProbe: LivenessProbe
      resources: Record<string, unknown>
    }
    extraArgs: unknown[]
    extraContainers: unknown[]
    image: Image2
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    livenessProbe: LivenessProbe
    metrics: {
      enabled: boolean
      service: {
        annotations: Record<string, unknown>
        clusterIP: string
        labels: Record<string, unknown>
        portName: string
        servicePort: string | number
        type: string
      }
      serviceMonitor: ServiceMonitor2
    }
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    securityContext: {
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
    }
    serviceAccount: ServiceAccount2
    servicePort: string | number
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
    vpa: Vpa
  }
  "redis-ha": {
    additionalAffinities: Record<string, unknown>
    affinity: string | number | boolean
    auth: boolean
    authKey: string
    authSecretAnnotations: Record<string, unknown>
    configmap: {
      labels: Record<string, unknown>
    }
    configmapTest: {
      image: {
        repository: string
        tag: string
      }
      resources: Record<string, unknown>
    }
    containerSecurityContext: ContainerSecurityContext2
    emptyDir: Record<string, unknown>
    enabled: boolean
    existingSecret: string
    exporter: {
      address: string
      enabled: boolean
      extraArgs: Record<string, unknown>
      image: string
      livenessProbe: {
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
      port: string | number
      portName: string
      pullPolicy: string
      readinessProbe: {
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
      resources: Record<string, unknown>
      scrapePath: string
      script: string | number | boolean
      serviceMonitor: {
        disableAPICheck: boolean
        enabled: boolean
        endpointAdditionalProperties: Record<string, unknown>
        interval: string | number | boolean
        labels: Record<string, unknown>
        metricRelabelings: unknown[]
        namespace: string | number | boolean
        relabelings: unknown[]
        telemetryPath: string | number | boolean
        timeout: string | number | boolean
      }
      tag: string
    }
    extraContainers: unknown[]
    extraInitContainers: unknown[]
    extraLabels: Record<string, unknown>
    extraVolumes: unknown[]
    fullnameOverride: string | number | boolean
    global: {
      compatibility: {
        openshift: {
          adaptSecurityContext: string
        }
      }
      priorityClassName: string | number | boolean
    }
    haproxy: {
      IPv6: {
        enabled: boolean
      }
      additionalAffinities: Record<string, unknown>
      additionalPorts: unknown[]
      affinity: string | number | boolean
      annotations: Record<string, unknown>
      checkFall: number
      checkInterval: string
      containerPort: string | number
      containerSecurityContext: ContainerSecurityContext
      customConfig: unknown
      deploymentAnnotations: Record<string, unknown>
      deploymentStrategy: {
        type: string
        [k: string]: unknown
      }
      emptyDir: Record<string, unknown>
      enabled: boolean
      extraConfig: unknown
      hardAntiAffinity: boolean
      image: Image3
      imagePullSecrets: unknown[]
      init: {
        resources: Record<string, unknown>
      }
      labels: {
        "app.kubernetes.io/name": string
        [k: string]: unknown
      }
      lifecycle: Record<string, unknown>
      metrics: {
        enabled: boolean
        port: string | number
        portName: string
        scrapePath: string
        serviceMonitor: {
          disableAPICheck: boolean
          enabled: boolean
          endpointAdditionalProperties: Record<string, unknown>
          interval: string | number | boolean
          labels: Record<string, unknown>
          namespace: string | number | boolean
          telemetryPath: string | number | boolean
          timeout: string | number | boolean
        }
      }
      networkPolicy: {
        annotations: Record<string, unknown>
        egressRules: unknown[]
        enabled: boolean
        ingressRules: unknown[]
        labels: Record<string, unknown>
      }
      podAnnotations: Record<string, unknown>
      podDisruptionBudget: Record<string, unknown>
      priorityClassName: string | number | boolean
      readOnly: {
        enabled: boolean
        port: string | number
      }
      replicas: number
      resources: Record<string, unknown>
      securityContext: SecurityContext
      service: {
        annotations: unknown
        clusterIP: string | number | boolean
        externalIPs: Record<string, unknown>
        externalTrafficPolicy: unknown
        ipFamilies: unknown[]
        ipFamilyPolicy: string | number | boolean
        labels: Record<string, unknown>
        loadBalancerIP: unknown
        loadBalancerSourceRanges: unknown[]
        nodePort: unknown
        type: string
      }
      serviceAccount: {
        automountToken: boolean
        create: boolean
      }
      serviceAccountName: string
      servicePort: string | number
      stickyBalancing: boolean
      tests: {
        resources: Record<string, unknown>
      }
      timeout: {
        check: string
        client: string
        connect: string
        server: string
        tunnel: string
      }
      tls: {
        certMountPath: string
        enabled: boolean
        keyName: unknown
        secretName: string | number | boolean
      }
      tolerations: unknown[]
    }
    hardAntiAffinity: boolean
    hostPath: {
      chown: boolean
      path: string | number | boolean
    }
    image: Image3
    imagePullSecrets: unknown[]
    init: {
      resources: Record<string, unknown>
    }
    labels: Record<string, unknown>
    nameOverride: string | number | boolean
    networkPolicy: {
      annotations: Record<string, unknown>
      egressRules: Record<string, unknown>[]
      enabled: boolean
      ingressRules: unknown[]
      labels: Record<string, unknown>
    }
    nodeSelector: Record<string, unknown>
    persistentVolume: {
      accessModes: string[]
      annotations: Record<string, unknown>
      enabled: boolean
      labels: Record<string, unknown>
      size: string
      storageClass: unknown
    }
    podDisruptionBudget: Record<string, unknown>
    podManagementPolicy: string
    priorityClassName: string | number | boolean
    prometheusRule: {
      additionalLabels: Record<string, unknown>
      enabled: boolean
      interval: string
      namespace: unknown
      rules: unknown[]
    }
    rbac: {
      create: boolean
    }
    redis: {
      annotations: Record<string, unknown>
      authClients: string | number | boolean
      config: {
        maxmemory: string | number
        "maxmemory-policy": string
        "min-replicas-max-lag": number
        "min-replicas-to-write": number
        rdbchecksum: string
        rdbcompression: string
        "repl-diskless-sync": string
        save: string
        [k: string]: unknown
      }
      customArgs: unknown[]
      customCommand: unknown[]
      customConfig: unknown
      disableCommands: string[]
      envFrom: unknown[]
      extraVolumeMounts: unknown[]
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
      masterGroupName: string
      minReadySeconds: number
      podAnnotations: Record<string, unknown>
      port: string | number
      readinessProbe: LivenessProbe
      resources: Record<string, unknown>
      startupProbe: LivenessProbe
      terminationGracePeriodSeconds: number
      tlsPort: unknown
      tlsReplication: unknown
      updateStrategy: {
        type: string
        [k: string]: unknown
      }
    }
    redisPassword: unknown
    replicas: number
    restore: {
      existingSecret: boolean
      redis: {
        source: string | number | boolean
      }
      s3: {
        access_key: string | number | boolean
        region: string | number | boolean
        secret_key: string | number | boolean
        source: string | number | boolean
      }
      ssh: {
        key: string | number | boolean
        source: string | number | boolean
      }
      timeout: number
    }
    ro_replicas: string | number | boolean
    schedulerName: string | number | boolean
    securityContext: SecurityContext
    sentinel: {
      announceHostnames: unknown
      auth: boolean
      authClients: string | number | boolean
      authKey: string
      bind: unknown
      config: {
        "down-after-milliseconds": number
        "failover-timeout": number
        maxclients: number
        "parallel-syncs": number
        [k: string]: unknown
      }
      customArgs: unknown[]
      customCommand: unknown[]
      customConfig: string | number | boolean
      existingSecret: string | number | boolean
      extraVolumeMounts: unknown[]
      lifecycle: Record<string, unknown>
      livenessProbe: LivenessProbe
      password: unknown
      port: string | number
      quorum: number
      readinessProbe: LivenessProbe
      resolveHostnames: unknown
      resources: Record<string, unknown>
      startupProbe: LivenessProbe
      tlsPort: unknown
      tlsReplication: unknown
    }
    serviceAccount: {
      annotations: Record<string, unknown>
      automountToken: boolean
      create: boolean
      name: string | number | boolean
    }
    serviceLabels: Record<string, unknown>
    splitBrainDetection: {
      interval: number
      livenessProbe: LivenessProbe4
      readinessProbe: LivenessProbe4
      resources: Record<string, unknown>
      retryInterval: number
    }
    sysctlImage: {
      command: unknown[]
      enabled: boolean
      mountHostSys: boolean
      pullPolicy: string
      registry: string
      repository: string
      resources: Record<string, unknown>
      tag: string
    }
    tls: {
      caCertFile: string
      certFile: string
      dhParamsFile: unknown
      keyFile: string
    }
    tolerations: unknown[]
    topologySpreadConstraints: {
      enabled: boolean
      maxSkew: string | number | boolean
      topologyKey: string | number | boolean
      whenUnsatisfiable: string | number | boolean
    }
  }
  redisSecretInit: {
    affinity: Record<string, unknown>
    containerSecurityContext: ContainerSecurityContext
    enabled: boolean
    extraArgs: unknown[]
    image: Image
    imagePullSecrets: unknown[]
    jobAnnotations: Record<string, unknown>
    name: string
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    securityContext: Record<string, unknown>
    serviceAccount: ServiceAccount2
    tolerations: unknown[]
  }
  repoServer: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    autoscaling: Autoscaling
    certificateSecret: CertificateSecret
    clusterRoleRules: {
      enabled: boolean
      rules: unknown[]
    }
    containerPorts: {
      metrics: number
      server: number
      [k: string]: unknown
    }
    containerSecurityContext: ContainerSecurityContext
    copyutil: {
      extraArgs: string
      resources: Record<string, unknown>
    }
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    emptyDir: {
      sizeLimit: string | number | boolean
      [k: string]: unknown
    }
    env: unknown[]
    envFrom: unknown[]
    existingVolumes: Record<string, unknown>
    extraArgs: unknown[]
    extraContainers: unknown[]
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    lifecycle: Record<string, unknown>
    livenessProbe: StartupProbe
    metrics: Metrics
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    rbac: unknown[]
    readinessProbe: StartupProbe
    replicas: number
    resources: Record<string, unknown>
    runtimeClassName: string | number | boolean
    service: {
      annotations: Record<string, unknown>
      labels: Record<string, unknown>
      port: string | number
      portName: string
      trafficDistribution: string | number | boolean
    }
    serviceAccount: {
      annotations: Record<string, unknown>
      automountServiceAccountToken: boolean
      create: boolean
      labels: Record<string, unknown>
      name: string | number | boolean
    }
    startupProbe: StartupProbe
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    useEphemeralHelmWorkingDir: boolean
    volumeMounts: unknown[]
    volumes: unknown[]
    vpa: Vpa
  }
  server: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: boolean
    autoscaling: Autoscaling
    backendTLSPolicy: {
      annotations: Record<string, unknown>
      enabled: boolean
      labels: Record<string, unknown>
      targetRefs: unknown[]
      validation: Record<string, unknown>
    }
    certificate: {
      additionalHosts: unknown[]
      annotations: Record<string, unknown>
      domain: string | number | boolean
      duration: string | number | boolean
      enabled: boolean
      issuer: Issuer
      privateKey: PrivateKey
      renewBefore: string | number | boolean
      secretTemplateAnnotations: Record<string, unknown>
      usages: unknown[]
    }
    certificateSecret: {
      annotations: Record<string, unknown>
      crt: string | number | boolean
      enabled: boolean
      key: string | number | boolean
      labels: Record<string, unknown>
    }
    clusterRoleRules: {
      enabled: boolean
      rules: unknown[]
    }
    containerPorts: {
      metrics: number
      server: number
      [k: string]: unknown
    }
    containerSecurityContext: ContainerSecurityContext
    deploymentAnnotations: Record<string, unknown>
    deploymentLabels: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    emptyDir: {
      sizeLimit: string | number | boolean
      [k: string]: unknown
    }
    env: unknown[]
    envFrom: unknown[]
    extensions: {
      containerSecurityContext: ContainerSecurityContext2
      enabled: boolean
      extensionList: unknown[]
      image: Image2
      resources: Record<string, unknown>
    }
    extraArgs: unknown[]
    extraContainers: unknown[]
    grpcroute: Httproute
    hostNetwork: boolean
    httproute: Httproute
    image: Image
    imagePullSecrets: unknown[]
    ingress: {
      annotations: Record<string, unknown>
      aws: {
        backendProtocolVersion: string
        serviceAnnotations: Record<string, unknown>
        serviceType: string
      }
      controller: string
      enabled: boolean
      extraHosts: unknown[]
      extraPaths: unknown[]
      extraRules: unknown[]
      extraTls: unknown[]
      gke: {
        backendConfig: Record<string, unknown>
        frontendConfig: Record<string, unknown>
        managedCertificate: {
          create: boolean
          extraDomains: unknown[]
        }
      }
      hostname: string | number | boolean
      ingressClassName: string | number | boolean
      labels: Record<string, unknown>
      path: string
      pathType: string
      tls: boolean
    }
    ingressGrpc: Ingress
    initContainers: unknown[]
    lifecycle: Record<string, unknown>
    listenerset: Listenerset
    livenessProbe: StartupProbe
    metrics: Metrics
    name: string
    networkPolicy: {
      create: boolean
    }
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: StartupProbe
    replicas: number
    resources: Record<string, unknown>
    route: {
      annotations: Record<string, unknown>
      enabled: boolean
      hostname: string | number | boolean
      termination_policy: string
      termination_type: string
    }
    runtimeClassName: string | number | boolean
    service: {
      annotations: Record<string, unknown>
      externalIPs: unknown[]
      externalTrafficPolicy: string
      labels: Record<string, unknown>
      loadBalancerClass: string | number | boolean
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePortHttp: number
      nodePortHttps: number
      servicePortHttp: number
      servicePortHttpName: string
      servicePortHttps: number
      servicePortHttpsAppProtocol: string | number | boolean
      servicePortHttpsName: string
      sessionAffinity: string
      type: string
    }
    serviceAccount: ServiceAccount
    startupProbe: StartupProbe
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
    vpa: Vpa
  }
}
interface Issuer {
  group: string | number | boolean
  kind: string | number | boolean
  name: string | number | boolean
}
interface PrivateKey {
  algorithm: string
  encoding: string
  rotationPolicy: string
  size: number
}
interface ContainerSecurityContext {
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
interface Httproute {
  annotations: Record<string, unknown>
  enabled: boolean
  hostnames: unknown[]
  labels: Record<string, unknown>
  parentRefs: unknown[]
  rules: Record<string, unknown>[]
}
interface Image {
  imagePullPolicy: string | number | boolean
  repository: string | number | boolean
  tag: string | number | boolean
}
interface Ingress {
  annotations: Record<string, unknown>
  enabled: boolean
  extraHosts: unknown[]
  extraPaths: unknown[]
  extraRules: unknown[]
  extraTls: unknown[]
  hostname: string | number | boolean
  ingressClassName: string | number | boolean
  labels: Record<string, unknown>
  path: string
  pathType: string
  tls: boolean
}
interface Listenerset {
  annotations: Record<string, unknown>
  enabled: boolean
  labels: Record<string, unknown>
  listeners: unknown[]
  parentRef: Record<string, unknown>
}
interface LivenessProbe {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Metrics {
  enabled: boolean
  service: Service
  serviceMonitor: ServiceMonitor
}
interface Service {
  annotations: Record<string, unknown>
  clusterIP: string | number | boolean
  labels: Record<string, unknown>
  portName: string
  servicePort: string | number
  type: string
}
interface ServiceMonitor {
  additionalLabels: Record<string, unknown>
  annotations: Record<string, unknown>
  enabled: boolean
  honorLabels: boolean
  interval: string
  metricRelabelings: unknown[]
  namespace: string | number | boolean
  relabelings: unknown[]
  scheme: string | number | boolean
  scrapeTimeout: string | number | boolean
  selector: Record<string, unknown>
  tlsConfig: Record<string, unknown>
}
interface Pdb {
  annotations: Record<string, unknown>
  enabled: boolean
  labels: Record<string, unknown>
  maxUnavailable: string | number | boolean
  minAvailable: string | number | boolean
  [k: string]: unknown
}
interface ServiceAccount {
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  create: boolean
  labels: Record<string, unknown>
  name: string
}
interface Vpa {
  annotations: Record<string, unknown>
  containerPolicy: Record<string, unknown>
  enabled: boolean
  labels: Record<string, unknown>
  updateMode: string
}
interface LivenessProbe2 {
  enabled: boolean
  failureThreshold: number
  httpPath: string
  initialDelaySeconds: number
  periodSeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface ServiceMonitor2 {
  additionalLabels: Record<string, unknown>
  annotations: Record<string, unknown>
  enabled: boolean
  honorLabels: boolean
  interval: string
  metricRelabelings: unknown[]
  namespace: string | number | boolean
  relabelings: unknown[]
  scheme: string | number | boolean
  selector: Record<string, unknown>
  tlsConfig: Record<string, unknown>
}
interface StartupProbe {
  enabled: boolean
  failureThreshold: number
  httpPath: string
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface CertificateSecret {
  annotations: Record<string, unknown>
  ca: string | number | boolean
  crt: string | number | boolean
  enabled: boolean
  key: string | number | boolean
  labels: Record<string, unknown>
}
interface ContainerSecurityContext2 {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  readOnlyRootFilesystem: boolean
  runAsNonRoot: boolean
  runAsUser: number
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface Image2 {
  imagePullPolicy: string | number | boolean
  repository: string
  tag: string
}
interface LivenessProbe3 {
  enabled: boolean
  failureThreshold: number
  httpPath: string
  httpPort: string | number
  httpScheme: string
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface ServiceAccount2 {
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  create: boolean
  name: string | number | boolean
}
interface Image3 {
  pullPolicy: string
  repository: string
  tag: string
}
interface SecurityContext {
  fsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  [k: string]: unknown
}
interface LivenessProbe4 {
  exec: {
    command: string[]
    [k: string]: unknown
  }
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Autoscaling {
  behavior: Record<string, unknown>
  enabled: boolean
  maxReplicas: number
  metrics: unknown[]
  minReplicas: number
  targetCPUUtilizationPercentage: number
  targetMemoryUtilizationPercentage: number
}
