// Generated from the chart kube-prometheus-stack by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const kubePrometheusStack: Chart<KubePrometheusStackValues>;
export type KubePrometheusStackValues = Overrides<Values>;
export {};

interface Values {
  additionalPrometheusRulesMap: Record<string, unknown>
  alertmanager: {
    additionalLabels: Record<string, unknown>
    alertmanagerSpec: {
      additionalArgs: unknown[]
      additionalConfig: Record<string, unknown>
      additionalConfigString: string | number | boolean
      additionalPeers: unknown[]
      affinity: Record<string, unknown>
      alertmanagerConfigMatcherStrategy: Record<string, unknown>
      alertmanagerConfigNamespaceSelector: Record<string, unknown>
      alertmanagerConfigSelector: Record<string, unknown>
      alertmanagerConfiguration: Record<string, unknown>
      automountServiceAccountToken: boolean
      clusterAdvertiseAddress: boolean
      clusterGossipInterval: string | number | boolean
      clusterLabel: string | number | boolean
      clusterPeerTimeout: string | number | boolean
      clusterPushpullInterval: string | number | boolean
      clusterTLS: Record<string, unknown>
      configMaps: unknown[]
      containers: unknown[]
      dnsConfig: Record<string, unknown>
      dnsPolicy: string | number | boolean
      enableServiceLinks: unknown
      externalUrl: unknown
      forceEnableClusterMode: boolean
      hostAliases: unknown[]
      hostNetwork: boolean
      hostUsers: unknown
      image: Image
      initContainers: unknown[]
      limits: Record<string, unknown>
      listenLocal: boolean
      logFormat: string
      logLevel: string
      minReadySeconds: number
      nodeSelector: Record<string, unknown>
      paused: boolean
      persistentVolumeClaimRetentionPolicy: Record<string, unknown>
      podAntiAffinity: string
      podAntiAffinityTopologyKey: string
      podManagementPolicy: string | number | boolean
      podMetadata: Record<string, unknown>
      portName: string
      priorityClassName: string | number | boolean
      replicas: number
      resources: Record<string, unknown>
      retention: string
      routePrefix: string
      schedulerName: string | number | boolean
      scheme: string | number | boolean
      secrets: unknown[]
      securityContext: SecurityContext
      serviceName: unknown
      storage: Record<string, unknown>
      terminationGracePeriodSeconds: unknown
      tlsConfig: Record<string, unknown>
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
      updateStrategy: Record<string, unknown>
      useExistingSecret: boolean
      volumeMounts: unknown[]
      volumes: unknown[]
      web: Record<string, unknown>
    }
    annotations: Record<string, unknown>
    apiVersion: string
    config: {
      global: {
        resolve_timeout: string
        [k: string]: unknown
      }
      inhibit_rules: Record<string, unknown>[]
      receivers: Record<string, unknown>[]
      route: {
        group_by: string[]
        group_interval: string
        group_wait: string
        receiver: string
        repeat_interval: string
        routes: Record<string, unknown>[]
        [k: string]: unknown
      }
      templates: string[]
      [k: string]: unknown
    }
    enableFeatures: unknown[]
    enabled: boolean
    extraSecret: {
      annotations: Record<string, unknown>
      data: Record<string, unknown>
    }
    forceDeployDashboards: boolean
    ingress: Ingress
    ingressPerReplica: IngressPerReplica
    namespaceOverride: string | number | boolean
    networkPolicy: {
      additionalIngress: unknown[]
      egress: {
        enabled: boolean
        rules: unknown[]
      }
      enableClusterRules: boolean
      enabled: boolean
      gateway: {
        namespace: string | number | boolean
        podLabels: Record<string, unknown>
      }
      monitoringRules: {
        configReloader: boolean
        prometheus: boolean
      }
      policyTypes: string[]
    }
    podDisruptionBudget: PodDisruptionBudget
    route: {
      main: Main
      [k: string]: unknown
    }
    routePerReplica: {
      main: Main2
      [k: string]: unknown
    }
    secret: {
      annotations: Record<string, unknown>
    }
    service: {
      additionalPorts: unknown[]
      annotations: Record<string, unknown>
      clusterIP: string | number | boolean
      enabled: boolean
      externalIPs: unknown[]
      externalTrafficPolicy: string
      ipDualStack: IpDualStack
      labels: Record<string, unknown>
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      sessionAffinity: string
      sessionAffinityConfig: {
        clientIP: {
          timeoutSeconds: number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      targetPort: string | number
      type: string
    }
    serviceAccount: ServiceAccount
    serviceMonitor: {
      additionalEndpoints: unknown[]
      additionalLabels: Record<string, unknown>
      bearerTokenFile: unknown
      enableHttp2: boolean
      interval: string | number | boolean
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      scheme: string | number | boolean
      selfMonitor: boolean
      targetLimit: number
      tlsConfig: Record<string, unknown>
    }
    servicePerReplica: {
      annotations: Record<string, unknown>
      enabled: boolean
      externalTrafficPolicy: string
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      targetPort: string | number
      type: string
    }
    stringConfig: string | number | boolean
    templateFiles: Record<string, unknown>
    tplConfig: boolean
    verticalPodAutoscaler: VerticalPodAutoscaler
  }
  cleanPrometheusOperatorObjectNames: boolean
  commonLabels: Record<string, unknown>
  coreDns: {
    enabled: boolean
    service: Service
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      bearerTokenFile: string
      enabled: boolean
      interval: string | number | boolean
      jobLabel: string
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      port: string | number
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      selector: Record<string, unknown>
      targetLabels: unknown[]
      targetLimit: number
    }
  }
  crds: {
    enabled: boolean
    upgradeJob: {
      affinity: Record<string, unknown>
      annotations: Record<string, unknown>
      automountServiceAccountToken: boolean
      containerSecurityContext: ContainerSecurityContext
      enabled: boolean
      env: Record<string, unknown>
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      forceConflicts: boolean
      image: {
        busybox: Image
        kubectl: Kubectl
      }
      labels: Record<string, unknown>
      nodeSelector: Record<string, unknown>
      podAnnotations: Record<string, unknown>
      podLabels: Record<string, unknown>
      podSecurityContext: SecurityContext
      resources: Record<string, unknown>
      serviceAccount: {
        annotations: Record<string, unknown>
        automountServiceAccountToken: boolean
        create: boolean
        labels: Record<string, unknown>
        name: string | number | boolean
      }
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
    }
  }
  customRules: Record<string, unknown>
  defaultRules: {
    additionalAggregationLabels: unknown[]
    additionalRuleAnnotations: Record<string, unknown>
    additionalRuleGroupAnnotations: AdditionalRuleGroupAnnotations
    additionalRuleGroupLabels: AdditionalRuleGroupAnnotations
    additionalRuleLabels: Record<string, unknown>
    annotations: Record<string, unknown>
    appNamespacesOperator: string
    appNamespacesTarget: string
    create: boolean
    disabled: Record<string, unknown>
    keepFiringFor: string | number | boolean
    kubeletClientCertificateExpiration: {
      critical: number
      warning: number
    }
    kubeletServerCertificateExpiration: {
      critical: number
      warning: number
    }
    labels: Record<string, unknown>
    node: {
      fsSelector: string
    }
    rules: {
      alertmanager: boolean
      configReloaders: boolean
      etcd: boolean
      general: boolean
      k8sContainerCpuUsageSecondsTotal: boolean
      k8sContainerMemoryCache: boolean
      k8sContainerMemoryRss: boolean
      k8sContainerMemorySwap: boolean
      k8sContainerMemoryWorkingSetBytes: boolean
      k8sContainerResource: boolean
      k8sPodOwner: boolean
      kubeApiserverAvailability: boolean
      kubeApiserverBurnrate: boolean
      kubeApiserverHistogram: boolean
      kubeApiserverSlos: boolean
      kubeControllerManager: boolean
      kubePrometheusGeneral: boolean
      kubePrometheusNodeRecording: boolean
      kubeProxy: boolean
      kubeSchedulerAlerting: boolean
      kubeSchedulerRecording: boolean
      kubeStateMetrics: boolean
      kubelet: boolean
      kubernetesApps: boolean
      kubernetesResources: boolean
      kubernetesStorage: boolean
      kubernetesSystem: boolean
      network: boolean
      node: boolean
      nodeExporterAlerting: boolean
      nodeExporterRecording: boolean
      prometheus: boolean
      prometheusOperator: boolean
      windows: boolean
      [k: string]: unknown
    }
    runbookUrl: string
  }
  extraManifests: unknown
  fullnameOverride: string | number | boolean
  global: {
    imagePullSecrets: unknown[]
    imageRegistry: string | number | boolean
    rbac: {
      create: boolean
      createAggregateClusterRoles: boolean
    }
  }
  grafana: {
    additionalDataSources: unknown[]
    additionalDataSourcesString: string | number | boolean
    admin: Admin
    adminUser: string
    affinity: Record<string, unknown>
    alerting: Record<string, unknown>
    assertNoLeakedSecrets: boolean
    automountServiceAccountToken: boolean
    autoscaling: Autoscaling
    containerSecurityContext: {
      allowPrivilegeEscalation: boolean
      capabilities: {
        drop: string[]
        [k: string]: unknown
      }
      privileged: boolean
      seccompProfile: {
        type: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    createConfigmap: boolean
    dashboardProviders: Record<string, unknown>
    dashboards: Record<string, unknown>
    dashboardsConfigMaps: Record<string, unknown>
    datasources: Record<string, unknown>
    defaultCurlOptions: string
    defaultDashboardsEditable: boolean
    defaultDashboardsEnabled: boolean
    defaultDashboardsInterval: string
    defaultDashboardsTimezone: string
    deleteDatasources: unknown[]
    deploymentStrategy: {
      type: string
      [k: string]: unknown
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: unknown
    downloadDashboards: {
      env: Record<string, unknown>
      envFromSecret: string | number | boolean
      envValueFrom: Record<string, unknown>
      resources: Record<string, unknown>
      securityContext: SecurityContext2
    }
    downloadDashboardsImage: Image
    enableKubeBackwardCompatibility: boolean
    enableServiceLinks: boolean
    enabled: boolean
    env: Record<string, unknown>
    envFromConfigMaps: unknown[]
    envFromSecret: string | number | boolean
    envFromSecrets: unknown[]
    envRenderSecret: Record<string, unknown>
    envValueFrom: Record<string, unknown>
    extraConfigmapMounts: unknown[]
    extraContainerVolumes: unknown[]
    extraContainers: string | number | boolean
    extraEmptyDirMounts: unknown[]
    extraExposePorts: unknown[]
    extraInitContainers: unknown[]
    extraLabels: Record<string, unknown>
    extraObjects: unknown[]
    extraSecretMounts: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    forceDeployDashboards: boolean
    forceDeployDatasources: boolean
    global: {
      imagePullSecrets: unknown[]
      imageRegistry: unknown
    }
    gossipPortName: string
    "grafana.ini": {
      analytics: {
        check_for_updates: boolean
        [k: string]: unknown
      }
      log: {
        mode: string
        [k: string]: unknown
      }
      paths: {
        data: string
        logs: string
        plugins: string
        provisioning: string
        [k: string]: unknown
      }
      server: {
        domain: string
        [k: string]: unknown
      }
      unified_storage: {
        index_path: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    headlessService: boolean
    hostAliases: unknown[]
    hostUsers: unknown
    image: {
      pullPolicy: string
      pullSecrets: unknown[]
      registry: string
      repository: string
      sha: string | number | boolean
      tag: string | number | boolean
    }
    imageRenderer: {
      affinity: Record<string, unknown>
      automountServiceAccountToken: boolean
      autoscaling: Autoscaling
      containerSecurityContext: {
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
      deploymentStrategy: Record<string, unknown>
      dnsConfig: Record<string, unknown>
      dnsPolicy: unknown
      enabled: boolean
      env: {
        HTTP_HOST: string
        XDG_CACHE_HOME: string
        XDG_CONFIG_HOME: string
        [k: string]: unknown
      }
      envValueFrom: Record<string, unknown>
      existingSecret: string | number | boolean
      extraConfigmapMounts: unknown[]
      extraSecretMounts: unknown[]
      extraVolumeMounts: unknown[]
      extraVolumes: unknown[]
      grafanaProtocol: string
      grafanaSubPath: string | number | boolean
      healthcheckPath: string
      hostAliases: unknown[]
      hostUsers: unknown
      image: {
        pullPolicy: string
        pullSecrets: unknown[]
        registry: string
        repository: string
        sha: string | number | boolean
        tag: string
      }
      networkPolicy: {
        extraIngressSelectors: unknown[]
        limitEgress: boolean
        limitIngress: boolean
      }
      nodeSelector: Record<string, unknown>
      podAnnotations: Record<string, unknown>
      podPortName: string
      priorityClassName: string | number | boolean
      progressDeadlineSeconds: unknown
      renderingCallbackURL: string | number | boolean
      replicas: number
      resources: Record<string, unknown>
      revisionHistoryLimit: number
      securityContext: Record<string, unknown>
      serverURL: string | number | boolean
      service: {
        appProtocol: string | number | boolean
        enabled: boolean
        port: string | number
        portName: string
        targetPort: string | number
      }
      serviceAccountName: string | number | boolean
      serviceMonitor: {
        enabled: boolean
        labels: Record<string, unknown>
        path: string
        relabelings: unknown[]
        scheme: string
        targetLabels: unknown[]
        tlsConfig: Record<string, unknown>
      }
      token: string | number | boolean
      tolerations: unknown[]
    }
    ingress: {
      annotations: Record<string, unknown>
      enabled: boolean
      extraPaths: unknown[]
      hosts: string[]
      labels: Record<string, unknown>
      path: string
      pathType: string
      tls: unknown[]
    }
    initChownData: {
      enabled: boolean
      image: Image
      resources: Record<string, unknown>
      securityContext: {
        capabilities: {
          add: string[]
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
    }
    ldap: {
      config: string | number | boolean
      enabled: boolean
      existingSecret: string | number | boolean
    }
    lifecycleHooks: Record<string, unknown>
    listenerSet: {
      main: {
        annotations: Record<string, unknown>
        apiVersion: string
        enabled: boolean
        labels: Record<string, unknown>
        listeners: unknown[]
        parentRef: Record<string, unknown>
      }
      [k: string]: unknown
    }
    livenessProbe: {
      failureThreshold: number
      httpGet: {
        path: string
        port: string | number
        [k: string]: unknown
      }
      initialDelaySeconds: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    namespaceOverride: string | number | boolean
    networkPolicy: {
      allowExternal: boolean
      egress: {
        blockDNSResolution: boolean
        enabled: boolean
        ports: unknown[]
        to: unknown[]
      }
      enabled: boolean
      explicitIpBlocks: unknown[]
      explicitNamespacesSelector: Record<string, unknown>
      ingress: boolean
    }
    nodeSelector: Record<string, unknown>
    notifiers: Record<string, unknown>
    operator: {
      annotations: Record<string, unknown>
      dashboardsConfigMapRefEnabled: boolean
      folder: string
      folderRef: unknown
      folderUID: unknown
      matchLabels: Record<string, unknown>
      resyncPeriod: string
    }
    persistence: {
      accessModes: string[]
      disableWarning: boolean
      enabled: boolean
      extraPvcLabels: Record<string, unknown>
      finalizers: string[]
      inMemory: {
        enabled: boolean
      }
      lookupVolumeName: boolean
      persistentVolumeClaimRetentionPolicy: Record<string, unknown>
      size: string
      type: string
      volumeName: string | number | boolean
    }
    plugins: unknown[]
    podDisruptionBudget: Record<string, unknown>
    podPortName: string
    progressDeadlineSeconds: unknown
    prune: boolean
    rbac: {
      create: boolean
      extraClusterRoleRules: unknown[]
      extraRoleRules: unknown[]
      namespaced: boolean
      namespaces: unknown[]
      pspEnabled: boolean
      pspUseAppArmor: boolean
    }
    readinessProbe: {
      httpGet: {
        path: string
        port: string | number
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    replicas: number
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    route: {
      main: {
        additionalRules: unknown[]
        annotations: Record<string, unknown>
        apiVersion: string
        enabled: boolean
        filters: unknown[]
        hostnames: unknown[]
        httpsRedirect: boolean
        kind: string
        labels: Record<string, unknown>
        matches: Record<string, unknown>[]
        parentRefs: unknown[]
        sessionPersistence: Record<string, unknown>
        timeouts: Record<string, unknown>
      }
      [k: string]: unknown
    }
    securityContext: SecurityContext3
    service: {
      annotations: Record<string, unknown>
      appProtocol: string | number | boolean
      enabled: boolean
      ipFamilies: unknown[]
      ipFamilyPolicy: string | number | boolean
      labels: Record<string, unknown>
      loadBalancerClass: string | number | boolean
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      port: string | number
      portName: string
      sessionAffinity: string | number | boolean
      targetPort: string | number
      trafficDistribution: string | number | boolean
      type: string
    }
    serviceAccount: {
      autoMount: boolean
      automountServiceAccountToken: boolean
      create: boolean
      labels: Record<string, unknown>
      name: string | number | boolean
      nameTest: string | number | boolean
    }
    serviceMonitor: {
      basicAuth: Record<string, unknown>
      enabled: boolean
      labels: Record<string, unknown>
      metricRelabelings: unknown[]
      path: string
      relabelings: unknown[]
      scheme: string
      targetLabels: unknown[]
      tlsConfig: Record<string, unknown>
    }
    shadowBundledPlugins: boolean
    shareProcessNamespace: boolean
    sidecar: {
      alerts: {
        enabled: boolean
        env: Record<string, unknown>
        envValueFrom: Record<string, unknown>
        extraMounts: unknown[]
        initAlerts: boolean
        label: string
        labelValue: string | number | boolean
        reloadURL: string
        resource: string
        resourceName: string | number | boolean
        script: unknown
        searchNamespace: unknown
        sizeLimit: string | number | boolean
        skipReload: boolean
        watchMethod: string
      }
      dashboards: {
        SCProvider: boolean
        annotations: Record<string, unknown>
        defaultFolderName: unknown
        enableNewTablePanelSyntax: boolean
        enabled: boolean
        env: Record<string, unknown>
        envValueFrom: Record<string, unknown>
        extraMounts: unknown[]
        folder: string
        folderAnnotation: unknown
        initDashboards: boolean
        label: string
        labelValue: string | number
        multicluster: {
          etcd: {
            enabled: boolean
          }
          global: {
            enabled: boolean
          }
        }
        provider: {
          allowUiUpdates: boolean
          disableDelete: boolean
          folder: string | number | boolean
          folderUid: string | number | boolean
          foldersFromFilesStructure: boolean
          name: string
          orgid: number
          type: string
        }
        reloadURL: string
        resource: string
        resourceName: string | number | boolean
        script: unknown
        searchNamespace: string
        sizeLimit: string | number | boolean
        skipReload: boolean
        watchMethod: string
      }
      datasources: {
        alertmanager: {
          enabled: boolean
          handleGrafanaManagedAlerts: boolean
          implementation: string
          name: string
          uid: string
        }
        annotations: Record<string, unknown>
        createPrometheusReplicasDatasources: boolean
        defaultDatasourceEnabled: boolean
        enabled: boolean
        env: Record<string, unknown>
        envValueFrom: Record<string, unknown>
        exemplarTraceIdDestinations: Record<string, unknown>
        extraMounts: unknown[]
        httpMethod: string
        initDatasources: boolean
        isDefaultDatasource: boolean
        label: string
        labelValue: string | number
        name: string
        prometheusServiceName: string
        reloadURL: string
        resource: string
        resourceName: string | number | boolean
        script: unknown
        searchNamespace: unknown
        sizeLimit: string | number | boolean
        skipReload: boolean
        uid: string
        watchMethod: string
      }
      enableUniqueFilenames: boolean
      image: Image2
      imagePullPolicy: string
      livenessProbe: Record<string, unknown>
      notifiers: {
        enabled: boolean
        env: Record<string, unknown>
        extraMounts: unknown[]
        initNotifiers: boolean
        label: string
        labelValue: string | number | boolean
        reloadURL: string
        resource: string
        resourceName: string | number | boolean
        script: unknown
        searchNamespace: unknown
        sizeLimit: string | number | boolean
        skipReload: boolean
        watchMethod: string
      }
      plugins: {
        enabled: boolean
        env: Record<string, unknown>
        extraMounts: unknown[]
        initPlugins: boolean
        label: string
        labelValue: string | number | boolean
        reloadURL: string
        resource: string
        resourceName: string | number | boolean
        script: unknown
        searchNamespace: unknown
        sizeLimit: string | number | boolean
        skipReload: boolean
        watchMethod: string
      }
      readinessProbe: Record<string, unknown>
      resources: Record<string, unknown>
      securityContext: SecurityContext2
    }
    smtp: Admin
    startupProbe: Record<string, unknown>
    testFramework: {
      containerSecurityContext: Record<string, unknown>
      enabled: boolean
      image: {
        registry: string
        repository: string
        tag: string
      }
      imagePullPolicy: string
      resources: Record<string, unknown>
      securityContext: Record<string, unknown>
    }
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    useStatefulSet: boolean
    verticalPodAutoscaler: {
      controlledResources: {
        cpu: boolean
        memory: boolean
        [k: string]: unknown
      }
      enabled: boolean
      maxAllowed: {
        cpu: string | number
        memory: string | number
        [k: string]: unknown
      }
      minAllowed: {
        cpu: string | number
        memory: string | number
        [k: string]: unknown
      }
      updateMode: string
    }
  }
  "kube-state-metrics": {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    authFilter: {
      enabled: boolean
    }
    automountServiceAccountToken: boolean
    autosharding: {
      enabled: boolean
    }
    collectors: string[]
    collectorsExclude: unknown[]
    collectorsExtra: unknown[]
    containerSecurityContext: ContainerSecurityContext
    containers: unknown[]
    customLabels: Record<string, unknown>
    customResourceState: {
      config: Record<string, unknown>
      create: boolean
      enabled: boolean
      key: string
      name: string | number | boolean
    }
    dnsConfig: Record<string, unknown>
    dnsPolicy: string
    env: unknown[]
    extraArgs: unknown[]
    extraManifests: unknown[]
    fullnameOverride: string | number | boolean
    global: {
      imagePullSecrets: unknown[]
      imageRegistry: string | number | boolean
    }
    hostNetwork: boolean
    hostUsers: unknown
    image: Kubectl
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    kubeRBACProxy: {
      containerSecurityContext: ContainerSecurityContext
      enabled: boolean
      extraArgs: unknown[]
      ignoreProbePaths: boolean
      image: Image
      port: string | number
      proxyEndpointsPort: string | number
      resources: Record<string, unknown>
      volumeMounts: unknown[]
    }
    kubeconfig: {
      enabled: boolean
      secret: unknown
      [k: string]: unknown
    }
    labels: Record<string, unknown>
    livenessProbe: LivenessProbe
    metricAllowlist: unknown[]
    metricAnnotationsAllowList: unknown[]
    metricDenylist: unknown[]
    metricLabelsAllowlist: unknown[]
    nameOverride: string | number | boolean
    namespaceOverride: string | number | boolean
    namespaces: string | number | boolean
    namespacesDenylist: string | number | boolean
    networkPolicy: {
      enabled: boolean
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    prometheus: {
      monitor: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        http: Http
        jobLabel: string | number | boolean
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metrics: Http
        namespace: string | number | boolean
        namespaceSelector: unknown[]
        podTargetLabels: unknown[]
        sampleLimit: number
        selectorOverride: Record<string, unknown>
        targetLabels: unknown[]
        targetLimit: number
      }
      scrapeconfig: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enableHttp2: boolean
        enabled: boolean
        honorLabels: boolean
        jobName: string
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metricRelabelings: unknown[]
        proxyUrl: string | number | boolean
        relabelings: unknown[]
        sampleLimit: number
        scheme: string | number | boolean
        scrapeInterval: string | number | boolean
        scrapeTimeout: string | number | boolean
        staticConfigLabels: Record<string, unknown>
        targetLimit: number
        tlsConfig: Record<string, unknown>
        [k: string]: unknown
      }
    }
    prometheusScrape: boolean
    rbac: {
      clusterRoleSelectors: unknown[]
      create: boolean
      customResourceState: {
        createClusterRoleRules: boolean
      }
      extraRules: unknown[]
      useClusterRole: boolean
    }
    readinessProbe: LivenessProbe
    releaseLabel: boolean
    releaseNamespace: boolean
    replicas: number
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    securityContext: {
      enabled: boolean
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
    selectorOverride: Record<string, unknown>
    selfMonitor: {
      enabled: boolean
    }
    service: {
      annotations: Record<string, unknown>
      clusterIP: string | number | boolean
      ipDualStack: IpDualStack
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      type: string
    }
    serviceAccount: ServiceAccount2
    startupProbe: {
      enabled: boolean
      failureThreshold: number
      httpGet: {
        httpHeaders: unknown[]
        scheme: string
        [k: string]: unknown
      }
      initialDelaySeconds: number
      periodSeconds: number
      successThreshold: number
      timeoutSeconds: number
      [k: string]: unknown
    }
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    verticalPodAutoscaler: VerticalPodAutoscaler2
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  kubeApiServer: {
    enabled: boolean
    jobNameOverride: string | number | boolean
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      enabled: boolean
      interval: string | number | boolean
      jobLabel: string
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: Record<string, unknown>[]
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      selector: {
        matchLabels: {
          component: string
          provider: string
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      targetLabels: unknown[]
      targetLimit: number
    }
    tlsConfig: {
      insecureSkipVerify: boolean
      serverName: string
      [k: string]: unknown
    }
  }
  kubeControllerManager: {
    enabled: boolean
    endpoints: unknown[]
    jobNameOverride: string | number | boolean
    service: Service2
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      enabled: boolean
      https: unknown
      insecureSkipVerify: unknown
      interval: string | number | boolean
      jobLabel: string
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      port: string | number
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      selector: Record<string, unknown>
      serverName: unknown
      targetLabels: unknown[]
      targetLimit: number
    }
  }
  kubeDns: {
    enabled: boolean
    service: {
      dnsmasq: {
        port: string | number
        targetPort: string | number
      }
      ipDualStack: IpDualStack
      skydns: {
        port: string | number
        targetPort: string | number
      }
    }
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      bearerTokenFile: string
      dnsmasqMetricRelabelings: unknown[]
      dnsmasqRelabelings: unknown[]
      interval: string | number | boolean
      jobLabel: string
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      selector: Record<string, unknown>
      targetLabels: unknown[]
      targetLimit: number
    }
  }
  kubeEtcd: {
    enabled: boolean
    endpoints: unknown[]
    service: Service
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      bearerTokenFile: string
      caFile: string | number | boolean
      certFile: string | number | boolean
      enabled: boolean
      insecureSkipVerify: boolean
      interval: string | number | boolean
      jobLabel: string
      keyFile: string | number | boolean
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      port: string | number
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      scheme: string
      selector: Record<string, unknown>
      serverName: string | number | boolean
      targetLabels: unknown[]
      targetLimit: number
    }
  }
  kubeProxy: {
    enabled: boolean
    endpoints: unknown[]
    jobNameOverride: string | number | boolean
    service: Service
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      bearerTokenFile: string
      enabled: boolean
      https: boolean
      interval: string | number | boolean
      jobLabel: string
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      port: string | number
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      selector: Record<string, unknown>
      targetLabels: unknown[]
      targetLimit: number
    }
  }
  kubeScheduler: {
    enabled: boolean
    endpoints: unknown[]
    jobNameOverride: string | number | boolean
    service: Service2
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      enabled: boolean
      https: unknown
      insecureSkipVerify: unknown
      interval: string | number | boolean
      jobLabel: string
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      port: string | number
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      resource: {
        enabled: boolean
        interval: string | number | boolean
        metricRelabelings: unknown[]
        relabelings: unknown[]
      }
      sampleLimit: number
      selector: Record<string, unknown>
      serverName: unknown
      targetLabels: unknown[]
      targetLimit: number
    }
  }
  kubeStateMetrics: {
    enabled: boolean
  }
  kubeTargetVersionOverride: string | number | boolean
  kubeVersionOverride: string | number | boolean
  kubelet: {
    enabled: boolean
    jobNameOverride: string | number | boolean
    namespace: string
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      attachMetadata: {
        node: boolean
      }
      cAdvisor: boolean
      cAdvisorInterval: string
      cAdvisorMetricRelabelings: Record<string, unknown>[]
      cAdvisorRelabelings: Record<string, unknown>[]
      enabled: boolean
      honorLabels: boolean
      honorTimestamps: boolean
      https: boolean
      insecureSkipVerify: boolean
      interval: string | number | boolean
      kubelet: boolean
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: Record<string, unknown>[]
      probes: boolean
      probesMetricRelabelings: unknown[]
      probesRelabelings: Record<string, unknown>[]
      proxyUrl: string | number | boolean
      relabelings: Record<string, unknown>[]
      resource: boolean
      resourceInterval: string
      resourcePath: string
      resourceRelabelings: Record<string, unknown>[]
      sampleLimit: number
      targetLabels: unknown[]
      targetLimit: number
      trackTimestampsStaleness: boolean
    }
  }
  kubernetesServiceMonitors: {
    enabled: boolean
  }
  nameOverride: string | number | boolean
  namespaceOverride: string | number | boolean
  nodeExporter: {
    enabled: boolean
    forceDeployDashboards: boolean
    operatingSystems: {
      aix: {
        enabled: boolean
      }
      darwin: {
        enabled: boolean
      }
      linux: {
        enabled: boolean
      }
    }
  }
  prometheus: {
    additionalLabels: Record<string, unknown>
    additionalPodMonitors: unknown[]
    additionalRulesForClusterRole: unknown[]
    additionalServiceMonitors: unknown[]
    agentMode: boolean
    annotations: Record<string, unknown>
    enabled: boolean
    extraSecret: {
      annotations: Record<string, unknown>
      data: Record<string, unknown>
    }
    ingress: Ingress
    ingressPerReplica: IngressPerReplica
    networkPolicy: {
      enabled: boolean
      flavor: string
      namespace: unknown
    }
    podDisruptionBudget: PodDisruptionBudget
    prometheusSpec: {
      additionalAlertManagerConfigs: unknown[]
      additionalAlertManagerConfigsSecret: Record<string, unknown>
      additionalAlertRelabelConfigs: unknown[]
      additionalAlertRelabelConfigsSecret: Record<string, unknown>
      additionalArgs: unknown[]
      additionalConfig: Record<string, unknown>
      additionalConfigString: string | number | boolean
      additionalPrometheusSecretsAnnotations: Record<string, unknown>
      additionalRemoteRead: unknown[]
      additionalRemoteWrite: unknown[]
      additionalScrapeConfigs: unknown[]
      additionalScrapeConfigsSecret: Record<string, unknown>
      affinity: Record<string, unknown>
      alertingEndpoints: unknown[]
      allowOverlappingBlocks: boolean
      apiserverConfig: Record<string, unknown>
      arbitraryFSAccessThroughSMs: boolean
      automountServiceAccountToken: boolean
      bodySizeLimit: string | number | boolean
      configMaps: unknown[]
      containers: unknown[]
      convertClassicHistogramsToNHCB: boolean
      disableAlerting: boolean
      disableCompaction: boolean
      dnsConfig: Record<string, unknown>
      dnsPolicy: string | number | boolean
      enableAdminAPI: boolean
      enableFeatures: unknown[]
      enableOTLPReceiver: boolean
      enableRemoteWriteReceiver: boolean
      enableServiceLinks: unknown
      enforcedBodySizeLimit: string | number | boolean
      enforcedKeepDroppedTargets: number
      enforcedLabelLimit: boolean
      enforcedLabelNameLengthLimit: boolean
      enforcedLabelValueLengthLimit: boolean
      enforcedNamespaceLabel: string | number | boolean
      enforcedSampleLimit: boolean
      enforcedTargetLimit: boolean
      evaluationInterval: string | number | boolean
      excludedFromEnforcement: unknown[]
      exemplars: Record<string, unknown>
      externalLabels: Record<string, unknown>
      externalUrl: string | number | boolean
      hostAliases: unknown[]
      hostNetwork: boolean
      hostUsers: unknown
      ignoreNamespaceSelectors: boolean
      image: Image
      initContainers: unknown[]
      keepDroppedTargets: number
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      listenLocal: boolean
      logFormat: string
      logLevel: string
      maximumStartupDurationSeconds: number
      minReadySeconds: number
      nameEscapingScheme: string | number | boolean
      nameValidationScheme: string | number | boolean
      nodeSelector: Record<string, unknown>
      otlp: Record<string, unknown>
      overrideHonorLabels: boolean
      overrideHonorTimestamps: boolean
      paused: boolean
      persistentVolumeClaimRetentionPolicy: Record<string, unknown>
      podAntiAffinity: string
      podAntiAffinityTopologyKey: string
      podManagementPolicy: string | number | boolean
      podMetadata: Record<string, unknown>
      podMonitorNamespaceSelector: Record<string, unknown>
      podMonitorSelector: Record<string, unknown>
      podMonitorSelectorNilUsesHelmValues: boolean
      podTargetLabels: unknown[]
      portName: string
      priorityClassName: string | number | boolean
      probeNamespaceSelector: Record<string, unknown>
      probeSelector: Record<string, unknown>
      probeSelectorNilUsesHelmValues: boolean
      prometheusExternalLabelName: string | number | boolean
      prometheusExternalLabelNameClear: boolean
      prometheusRulesExcludedFromEnforce: unknown[]
      query: Record<string, unknown>
      queryLogFile: boolean
      reloadStrategy: string | number | boolean
      remoteRead: unknown[]
      remoteWrite: unknown[]
      remoteWriteDashboards: boolean
      remoteWriteReceiverMessageVersions: unknown[]
      replicaExternalLabelName: string | number | boolean
      replicaExternalLabelNameClear: boolean
      replicas: number
      resources: Record<string, unknown>
      retention: string
      retentionSize: string | number | boolean
      routePrefix: string
      ruleNamespaceSelector: Record<string, unknown>
      ruleQueryOffset: string | number | boolean
      ruleSelector: Record<string, unknown>
      ruleSelectorNilUsesHelmValues: boolean
      runtime: Record<string, unknown>
      sampleLimit: boolean
      schedulerName: string | number | boolean
      scrapeClasses: unknown[]
      scrapeClassicHistograms: boolean
      scrapeConfigNamespaceSelector: Record<string, unknown>
      scrapeConfigSelector: Record<string, unknown>
      scrapeConfigSelectorNilUsesHelmValues: boolean
      scrapeFailureLogFile: string | number | boolean
      scrapeInterval: string | number | boolean
      scrapeNativeHistograms: boolean
      scrapeProtocols: unknown[]
      scrapeTimeout: string | number | boolean
      secrets: unknown[]
      securityContext: SecurityContext
      serviceDiscoveryRole: string | number | boolean
      serviceMonitorNamespaceSelector: Record<string, unknown>
      serviceMonitorSelector: Record<string, unknown>
      serviceMonitorSelectorNilUsesHelmValues: boolean
      serviceName: unknown
      shardRetentionPolicy: Record<string, unknown>
      shardingStrategy: Record<string, unknown>
      shards: number
      storageSpec: Record<string, unknown>
      targetLimit: number
      terminationGracePeriodSeconds: unknown
      thanos: Record<string, unknown>
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
      tracingConfig: Record<string, unknown>
      tsdb: {
        outOfOrderTimeWindow: string
      }
      updateStrategy: Record<string, unknown>
      version: string | number | boolean
      volumeMounts: unknown[]
      volumes: unknown[]
      walCompression: boolean
      web: Record<string, unknown>
    }
    route: {
      main: Main
      [k: string]: unknown
    }
    routePerReplica: {
      main: Main2
      [k: string]: unknown
    }
    service: {
      additionalPorts: unknown[]
      annotations: Record<string, unknown>
      clusterIP: string | number | boolean
      enabled: boolean
      externalIPs: unknown[]
      externalTrafficPolicy: string
      ipDualStack: IpDualStack
      labels: Record<string, unknown>
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      publishNotReadyAddresses: boolean
      reloaderWebNodePort: unknown
      reloaderWebPort: string | number
      sessionAffinity: string
      sessionAffinityConfig: {
        clientIP: {
          timeoutSeconds: number
          [k: string]: unknown
        }
        [k: string]: unknown
      }
      targetPort: string | number
      type: string
    }
    serviceAccount: ServiceAccount
    serviceMonitor: {
      additionalEndpoints: unknown[]
      additionalLabels: Record<string, unknown>
      bearerTokenFile: unknown
      interval: string | number | boolean
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      relabelings: unknown[]
      sampleLimit: number
      scheme: string | number | boolean
      selfMonitor: boolean
      targetLimit: number
      tlsConfig: Record<string, unknown>
    }
    servicePerReplica: {
      annotations: Record<string, unknown>
      enabled: boolean
      externalTrafficPolicy: string
      ipDualStack: IpDualStack
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      targetPort: string | number
      type: string
    }
    thanosIngress: {
      annotations: Record<string, unknown>
      enabled: boolean
      hosts: unknown[]
      ingressClassName: string | number | boolean
      labels: Record<string, unknown>
      nodePort: string | number
      paths: unknown[]
      servicePort: string | number
      tls: unknown[]
    }
    thanosService: {
      annotations: Record<string, unknown>
      clusterIP: string
      enabled: boolean
      externalTrafficPolicy: string
      httpNodePort: string | number
      httpPort: string | number
      httpPortName: string
      ipDualStack: IpDualStack
      labels: Record<string, unknown>
      nodePort: string | number
      port: string | number
      portName: string
      targetHttpPort: string | number
      targetPort: string | number
      type: string
    }
    thanosServiceExternal: {
      annotations: Record<string, unknown>
      enabled: boolean
      externalTrafficPolicy: string
      httpNodePort: string | number
      httpPort: string | number
      httpPortName: string
      labels: Record<string, unknown>
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      portName: string
      targetHttpPort: string | number
      targetPort: string | number
      type: string
    }
    thanosServiceMonitor: {
      additionalLabels: Record<string, unknown>
      bearerTokenFile: unknown
      enabled: boolean
      interval: string | number | boolean
      metricRelabelings: unknown[]
      relabelings: unknown[]
      scheme: string | number | boolean
      tlsConfig: Record<string, unknown>
    }
    verticalPodAutoscaler: VerticalPodAutoscaler
  }
  "prometheus-node-exporter": {
    affinity: Record<string, unknown>
    commonLabels: Record<string, unknown>
    configmaps: unknown[]
    containerSecurityContext: {
      readOnlyRootFilesystem: boolean
      [k: string]: unknown
    }
    daemonsetAnnotations: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string | number | boolean
    endpoints: unknown[]
    env: Record<string, unknown>
    extraArgs: string[]
    extraHostVolumeMounts: unknown[]
    extraInitContainers: unknown[]
    extraManifests: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    fullnameOverride: string | number | boolean
    global: {
      imagePullSecrets: unknown[]
      imageRegistry: string | number | boolean
    }
    hostIPC: boolean
    hostNetwork: boolean
    hostPID: boolean
    hostProcFsMount: {
      mountPropagation: string | number | boolean
    }
    hostRootFsMount: {
      enabled: boolean
      mountPropagation: string
    }
    hostSysFsMount: {
      mountPropagation: string | number | boolean
    }
    hostUsers: unknown
    image: {
      digest: string | number | boolean
      distroless: boolean
      pullPolicy: string
      registry: string
      repository: string
      tag: string | number | boolean
    }
    imagePullSecrets: unknown[]
    kubeRBACProxy: {
      containerSecurityContext: Record<string, unknown>
      enableHostPort: boolean
      enableProxyEndpointsHostPort: boolean
      enabled: boolean
      env: Record<string, unknown>
      extraArgs: unknown[]
      extraVolumeMounts: unknown[]
      image: Image
      port: string | number
      portName: string
      proxyEndpointsPort: string | number
      resources: Record<string, unknown>
      tls: {
        enabled: boolean
        tlsClientAuth: boolean
      }
    }
    livenessProbe: LivenessProbe
    nameOverride: string | number | boolean
    namespaceOverride: string | number | boolean
    networkPolicy: {
      enabled: boolean
    }
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    permissionInitContainer: {
      extraCommands: unknown[]
      fixes: {
        rapl: boolean
        slabinfo: boolean
      }
      image: Image
      securityContext: {
        runAsGroup: number
        runAsNonRoot: boolean
        runAsUser: number
        [k: string]: unknown
      }
    }
    podAnnotations: {
      "cluster-autoscaler.kubernetes.io/safe-to-evict": string | boolean
      [k: string]: unknown
    }
    podLabels: {
      jobLabel: string
      [k: string]: unknown
    }
    prometheus: {
      monitor: {
        additionalLabels: Record<string, unknown>
        apiVersion: string | number | boolean
        attachMetadata: {
          node: boolean
        }
        basicAuth: Record<string, unknown>
        bearerTokenFile: unknown
        enabled: boolean
        interval: string | number | boolean
        jobLabel: string
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metricRelabelings: unknown[]
        namespace: string | number | boolean
        podTargetLabels: unknown[]
        proxyUrl: string | number | boolean
        relabelings: unknown[]
        sampleLimit: number
        scheme: string
        scrapeTimeout: string | number | boolean
        selectorOverride: Record<string, unknown>
        targetLabels: unknown[]
        targetLimit: number
        tlsConfig: Record<string, unknown>
      }
      podMonitor: {
        additionalLabels: Record<string, unknown>
        apiVersion: string | number | boolean
        attachMetadata: {
          node: boolean
        }
        authorization: Record<string, unknown>
        basicAuth: Record<string, unknown>
        bearerTokenSecret: Record<string, unknown>
        enableHttp2: string | number | boolean
        enabled: boolean
        filterRunning: string | number | boolean
        followRedirects: string | number | boolean
        honorLabels: boolean
        honorTimestamps: boolean
        interval: string | number | boolean
        jobLabel: string
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metricRelabelings: unknown[]
        namespace: string | number | boolean
        oauth2: Record<string, unknown>
        params: Record<string, unknown>
        path: string
        podTargetLabels: unknown[]
        proxyUrl: string | number | boolean
        relabelings: unknown[]
        sampleLimit: number
        scheme: string
        scrapeTimeout: string | number | boolean
        selectorOverride: Record<string, unknown>
        targetLimit: number
        tlsConfig: Record<string, unknown>
      }
    }
    rbac: {
      create: boolean
      pspEnabled: boolean
    }
    readinessProbe: LivenessProbe
    releaseLabel: boolean
    resources: Record<string, unknown>
    restartPolicy: unknown
    revisionHistoryLimit: number
    secrets: unknown[]
    securityContext: SecurityContext3
    service: {
      annotations: {
        "prometheus.io/scrape": string | boolean
        [k: string]: unknown
      }
      clusterIP: string | number | boolean
      enabled: boolean
      externalTrafficPolicy: string | number | boolean
      internalTrafficPolicy: string | number | boolean
      ipDualStack: IpDualStack
      labels: {
        jobLabel: string
        [k: string]: unknown
      }
      listenOnAllInterfaces: boolean
      nodePort: unknown
      port: string | number
      portName: string
      servicePort: string | number | boolean
      targetPort: string | number
      type: string
    }
    serviceAccount: ServiceAccount2
    sidecarHostVolumeMounts: unknown[]
    sidecarVolumeMount: unknown[]
    sidecars: unknown[]
    terminationGracePeriodSeconds: unknown
    terminationMessageParams: {
      enabled: boolean
      terminationMessagePath: string
      terminationMessagePolicy: string
    }
    tlsSecret: {
      caItem: string | number | boolean
      certItem: string
      enabled: boolean
      keyItem: string
      secretName: string
      volumeName: string
    }
    tolerations: Record<string, unknown>[]
    updateStrategy: {
      rollingUpdate: {
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    version: string | number | boolean
    verticalPodAutoscaler: VerticalPodAutoscaler2
  }
  "prometheus-windows-exporter": {
    affinity: Record<string, unknown>
    config: string
    configmaps: unknown[]
    containerSecurityContext: Record<string, unknown>
    daemonsetAnnotations: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    env: Record<string, unknown>
    extraArgs: unknown[]
    extraHostVolumeMounts: unknown[]
    extraInitContainers: unknown[]
    fullnameOverride: string | number | boolean
    global: {
      imagePullSecrets: unknown[]
      imageRegistry: string | number | boolean
    }
    hostNetwork: boolean
    hostPID: boolean
    image: {
      digest: string | number | boolean
      pullPolicy: string
      registry: string
      repository: string
      tag: string | number | boolean
    }
    imagePullSecrets: unknown[]
    livenessProbe: LivenessProbe2
    nameOverride: string | number | boolean
    namespaceOverride: string | number | boolean
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: {
      "cluster-autoscaler.kubernetes.io/safe-to-evict": string | boolean
      [k: string]: unknown
    }
    podLabels: {
      jobLabel: string
      [k: string]: unknown
    }
    prometheus: {
      monitor: {
        additionalLabels: Record<string, unknown>
        apiVersion: string | number | boolean
        attachMetadata: {
          node: boolean
        }
        basicAuth: Record<string, unknown>
        bearerTokenFile: unknown
        enabled: boolean
        interval: string | number | boolean
        jobLabel: string
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metricRelabelings: unknown[]
        namespace: string | number | boolean
        podTargetLabels: unknown[]
        proxyUrl: string | number | boolean
        relabelings: unknown[]
        sampleLimit: number
        scheme: string
        scrapeTimeout: string
        selectorOverride: Record<string, unknown>
        targetLimit: number
        tlsConfig: Record<string, unknown>
      }
      podMonitor: {
        additionalLabels: Record<string, unknown>
        apiVersion: string | number | boolean
        attachMetadata: {
          node: boolean
        }
        authorization: Record<string, unknown>
        basicAuth: Record<string, unknown>
        bearerTokenSecret: Record<string, unknown>
        enableHttp2: string | number | boolean
        enabled: boolean
        filterRunning: string | number | boolean
        followRedirects: string | number | boolean
        honorLabels: boolean
        honorTimestamps: boolean
        interval: string | number | boolean
        jobLabel: string | number | boolean
        labelLimit: number
        labelNameLengthLimit: number
        labelValueLengthLimit: number
        metricRelabelings: unknown[]
        namespace: string | number | boolean
        oauth2: Record<string, unknown>
        params: Record<string, unknown>
        path: string
        podTargetLabels: unknown[]
        proxyUrl: string | number | boolean
        relabelings: unknown[]
        sampleLimit: number
        scheme: string
        scrapeTimeout: string | number | boolean
        selectorOverride: Record<string, unknown>
        targetLimit: number
        tlsConfig: Record<string, unknown>
      }
    }
    rbac: {
      create: boolean
    }
    readinessProbe: LivenessProbe2
    releaseLabel: boolean
    resources: Record<string, unknown>
    secrets: unknown[]
    securityContext: {
      windowsOptions: {
        hostProcess: boolean
        runAsUserName: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    service: {
      annotations: Record<string, unknown>
      nodePort: unknown
      port: string | number
      portName: string
      type: string
    }
    serviceAccount: ServiceAccount2
    sidecarHostVolumeMounts: unknown[]
    sidecarVolumeMount: unknown[]
    sidecars: unknown[]
    tolerations: Record<string, unknown>[]
    updateStrategy: {
      rollingUpdate: {
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
  }
  prometheusOperator: {
    admissionWebhooks: {
      annotations: Record<string, unknown>
      caBundle: string | number | boolean
      certManager: {
        admissionCert: {
          duration: string | number | boolean
          revisionHistoryLimit: unknown
        }
        enabled: boolean
        rootCert: {
          duration: string | number | boolean
          revisionHistoryLimit: unknown
        }
      }
      createSecretJob: {
        securityContext: ContainerSecurityContext
      }
      deployment: {
        affinity: Record<string, unknown>
        annotations: Record<string, unknown>
        automountServiceAccountToken: boolean
        containerSecurityContext: ContainerSecurityContext
        dnsConfig: Record<string, unknown>
        enabled: boolean
        hostNetwork: boolean
        image: Kubectl
        labels: Record<string, unknown>
        livenessProbe: LivenessProbe3
        nodeSelector: Record<string, unknown>
        podAnnotations: Record<string, unknown>
        podDisruptionBudget: PodDisruptionBudget
        podLabels: Record<string, unknown>
        promqlOptions: unknown[]
        readinessProbe: LivenessProbe3
        replicas: number
        resources: Record<string, unknown>
        revisionHistoryLimit: number
        securityContext: SecurityContext
        service: Service3
        serviceAccount: ServiceAccount
        strategy: Record<string, unknown>
        tls: Tls
        tolerations: unknown[]
      }
      enabled: boolean
      failurePolicy: string | number | boolean
      matchConditions: Record<string, unknown>
      mutatingWebhookConfiguration: {
        annotations: Record<string, unknown>
        [k: string]: unknown
      }
      namespaceSelector: Record<string, unknown>
      objectSelector: Record<string, unknown>
      patch: {
        affinity: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        image: Image
        nodeSelector: Record<string, unknown>
        podAnnotations: Record<string, unknown>
        priorityClassName: string | number | boolean
        resources: Record<string, unknown>
        securityContext: {
          runAsGroup: number
          runAsNonRoot: boolean
          runAsUser: number
          seccompProfile: {
            type: string
            [k: string]: unknown
          }
          [k: string]: unknown
        }
        serviceAccount: {
          annotations: Record<string, unknown>
          automountServiceAccountToken: boolean
          create: boolean
        }
        tolerations: unknown[]
        ttlSecondsAfterFinished: number
      }
      patchWebhookJob: {
        securityContext: ContainerSecurityContext
      }
      timeoutSeconds: number
      validatingWebhookConfiguration: {
        annotations: Record<string, unknown>
        [k: string]: unknown
      }
    }
    affinity: Record<string, unknown>
    alertmanagerConfigNamespaces: unknown[]
    alertmanagerInstanceNamespaces: unknown[]
    alertmanagerInstanceSelector: string | number | boolean
    annotations: Record<string, unknown>
    automountServiceAccountToken: boolean
    containerSecurityContext: ContainerSecurityContext
    denyNamespaces: unknown[]
    dnsConfig: Record<string, unknown>
    enabled: boolean
    env: {
      GOGC: string | number
      [k: string]: unknown
    }
    extraArgs: unknown[]
    extraVolumeMounts: unknown[]
    extraVolumes: unknown[]
    featureGates: Record<string, unknown>
    fullnameOverride: string | number | boolean
    hostNetwork: boolean
    hostUsers: unknown
    image: Kubectl
    kubeletEndpointSliceEnabled: boolean
    kubeletEndpointsEnabled: boolean
    kubeletService: {
      enabled: boolean
      name: string | number | boolean
      namespace: string
      selector: string | number | boolean
    }
    labels: Record<string, unknown>
    lifecycle: Record<string, unknown>
    livenessProbe: LivenessProbe3
    namespaces: Record<string, unknown>
    networkPolicy: {
      enabled: boolean
      flavor: string
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: PodDisruptionBudget
    podLabels: Record<string, unknown>
    prometheusConfigReloader: {
      enableProbe: boolean
      image: {
        registry: string
        repository: string
        sha: string | number | boolean
        tag: string | number | boolean
      }
      resources: Record<string, unknown>
    }
    prometheusInstanceNamespaces: unknown[]
    prometheusInstanceSelector: string | number | boolean
    readinessProbe: LivenessProbe3
    resources: Record<string, unknown>
    revisionHistoryLimit: number
    secretFieldSelector: string
    securityContext: SecurityContext
    service: Service3
    serviceAccount: ServiceAccount
    serviceMonitor: {
      additionalLabels: Record<string, unknown>
      interval: string | number | boolean
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      relabelings: unknown[]
      sampleLimit: number
      scrapeTimeout: string | number | boolean
      selfMonitor: boolean
      targetLimit: number
    }
    strategy: Record<string, unknown>
    terminationGracePeriodSeconds: number
    thanosImage: Image2
    thanosRulerInstanceNamespaces: unknown[]
    thanosRulerInstanceSelector: string | number | boolean
    tls: Tls
    tolerations: unknown[]
    verticalPodAutoscaler: VerticalPodAutoscaler
  }
  thanosRuler: {
    annotations: Record<string, unknown>
    enabled: boolean
    extraSecret: {
      annotations: Record<string, unknown>
      data: Record<string, unknown>
    }
    ingress: Ingress
    podDisruptionBudget: PodDisruptionBudget
    route: {
      main: Main
      [k: string]: unknown
    }
    service: {
      additionalPorts: unknown[]
      annotations: Record<string, unknown>
      clusterIP: string | number | boolean
      enabled: boolean
      externalIPs: unknown[]
      externalTrafficPolicy: string
      ipDualStack: IpDualStack
      labels: Record<string, unknown>
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePort: string | number
      port: string | number
      targetPort: string | number
      type: string
    }
    serviceAccount: {
      annotations: Record<string, unknown>
      create: boolean
      name: string | number | boolean
    }
    serviceMonitor: {
      additionalEndpoints: unknown[]
      additionalLabels: Record<string, unknown>
      bearerTokenFile: unknown
      interval: string | number | boolean
      labelLimit: number
      labelNameLengthLimit: number
      labelValueLengthLimit: number
      metricRelabelings: unknown[]
      proxyUrl: string | number | boolean
      relabelings: unknown[]
      sampleLimit: number
      scheme: string | number | boolean
      selfMonitor: boolean
      targetLimit: number
      tlsConfig: Record<string, unknown>
    }
    thanosRulerSpec: {
      additionalArgs: unknown[]
      additionalConfig: Record<string, unknown>
      additionalConfigString: string | number | boolean
      affinity: Record<string, unknown>
      alertDropLabels: unknown[]
      alertRelabelConfigFile: string | number | boolean
      alertRelabelConfigs: {
        existingSecret: Record<string, unknown>
        secret: Record<string, unknown>
      }
      alertmanagersConfig: {
        existingSecret: Record<string, unknown>
        secret: Record<string, unknown>
        [k: string]: unknown
      }
      containers: unknown[]
      dnsConfig: Record<string, unknown>
      dnsPolicy: string | number | boolean
      enableFeatures: unknown[]
      enableServiceLinks: unknown
      enforcedNamespaceLabel: string | number | boolean
      evaluationInterval: string | number | boolean
      excludedFromEnforcement: unknown[]
      externalPrefix: unknown
      externalPrefixNilUsesHelmValues: boolean
      extraEnv: unknown[]
      grpcServerTlsConfig: Record<string, unknown>
      hostAliases: unknown[]
      hostUsers: unknown
      image: Image2
      imagePullPolicy: string | number | boolean
      initContainers: unknown[]
      labels: Record<string, unknown>
      listenLocal: boolean
      logFormat: string
      logLevel: string
      minReadySeconds: unknown
      nodeSelector: Record<string, unknown>
      objectStorageConfig: {
        existingSecret: Record<string, unknown>
        secret: Record<string, unknown>
        [k: string]: unknown
      }
      objectStorageConfigFile: string | number | boolean
      paused: boolean
      podAntiAffinity: string
      podAntiAffinityTopologyKey: string
      podManagementPolicy: string | number | boolean
      podMetadata: Record<string, unknown>
      portName: string
      priorityClassName: string | number | boolean
      queryConfig: {
        existingSecret: Record<string, unknown>
        secret: Record<string, unknown>
        [k: string]: unknown
      }
      queryEndpoints: unknown[]
      remoteWrite: unknown[]
      replicas: number
      resendDelay: string | number | boolean
      resources: Record<string, unknown>
      retention: string
      routePrefix: string
      ruleConcurrentEval: unknown
      ruleGracePeriod: string | number | boolean
      ruleNamespaceSelector: Record<string, unknown>
      ruleOutageTolerance: string | number | boolean
      ruleQueryOffset: string | number | boolean
      ruleSelector: Record<string, unknown>
      ruleSelectorNilUsesHelmValues: boolean
      securityContext: SecurityContext
      serviceName: unknown
      storage: Record<string, unknown>
      terminationGracePeriodSeconds: unknown
      tolerations: unknown[]
      topologySpreadConstraints: unknown[]
      tracingConfig: {
        existingSecret: Record<string, unknown>
        secret: Record<string, unknown>
        [k: string]: unknown
      }
      tracingConfigFile: string | number | boolean
      updateStrategy: Record<string, unknown>
      version: string | number | boolean
      volumeMounts: unknown[]
      volumes: unknown[]
      web: Record<string, unknown>
    }
  }
  windowsMonitoring: {
    enabled: boolean
  }
}
interface Image {
  pullPolicy: string
  registry: string
  repository: string
  sha: string | number | boolean
  tag: string
}
interface SecurityContext {
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
interface Ingress {
  annotations: Record<string, unknown>
  enabled: boolean
  hosts: unknown[]
  ingressClassName: string | number | boolean
  labels: Record<string, unknown>
  paths: unknown[]
  tls: unknown[]
}
interface IngressPerReplica {
  annotations: Record<string, unknown>
  enabled: boolean
  hostDomain: string | number | boolean
  hostPrefix: string | number | boolean
  ingressClassName: string | number | boolean
  labels: Record<string, unknown>
  paths: unknown[]
  tlsSecretName: string | number | boolean
  tlsSecretPerReplica: {
    enabled: boolean
    prefix: string
  }
}
interface PodDisruptionBudget {
  enabled: boolean
  minAvailable: string | number
  unhealthyPodEvictionPolicy: string
  [k: string]: unknown
}
interface Main {
  additionalRules: unknown[]
  annotations: Record<string, unknown>
  apiVersion: string
  enabled: boolean
  filters: unknown[]
  hostnames: unknown[]
  httpsRedirect: boolean
  kind: string
  labels: Record<string, unknown>
  matches: Record<string, unknown>[]
  parentRefs: unknown[]
  sessionPersistence: Record<string, unknown>
}
interface Main2 {
  additionalRules: unknown[]
  annotations: Record<string, unknown>
  apiVersion: string
  enabled: boolean
  filters: unknown[]
  hostDomain: string | number | boolean
  hostPrefix: string | number | boolean
  httpsRedirect: boolean
  kind: string
  labels: Record<string, unknown>
  matches: Record<string, unknown>[]
  parentRefs: unknown[]
  sessionPersistence: Record<string, unknown>
}
interface IpDualStack {
  enabled: boolean
  ipFamilies: string[]
  ipFamilyPolicy: string
}
interface ServiceAccount {
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  create: boolean
  name: string | number | boolean
}
interface VerticalPodAutoscaler {
  controlledResources: unknown[]
  enabled: boolean
  maxAllowed: Record<string, unknown>
  minAllowed: Record<string, unknown>
  updatePolicy: {
    updateMode: string
  }
}
interface Service {
  enabled: boolean
  ipDualStack: IpDualStack
  port: string | number
  targetPort: string | number
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
interface Kubectl {
  pullPolicy: string
  registry: string
  repository: string
  sha: string | number | boolean
  tag: string | number | boolean
}
interface AdditionalRuleGroupAnnotations {
  alertmanager: Record<string, unknown>
  configReloaders: Record<string, unknown>
  etcd: Record<string, unknown>
  general: Record<string, unknown>
  k8sContainerCpuUsageSecondsTotal: Record<string, unknown>
  k8sContainerMemoryCache: Record<string, unknown>
  k8sContainerMemoryRss: Record<string, unknown>
  k8sContainerMemorySwap: Record<string, unknown>
  k8sContainerResource: Record<string, unknown>
  k8sPodOwner: Record<string, unknown>
  kubeApiserverAvailability: Record<string, unknown>
  kubeApiserverBurnrate: Record<string, unknown>
  kubeApiserverHistogram: Record<string, unknown>
  kubeApiserverSlos: Record<string, unknown>
  kubeControllerManager: Record<string, unknown>
  kubePrometheusGeneral: Record<string, unknown>
  kubePrometheusNodeRecording: Record<string, unknown>
  kubeProxy: Record<string, unknown>
  kubeSchedulerAlerting: Record<string, unknown>
  kubeSchedulerRecording: Record<string, unknown>
  kubeStateMetrics: Record<string, unknown>
  kubelet: Record<string, unknown>
  kubernetesApps: Record<string, unknown>
  kubernetesResources: Record<string, unknown>
  kubernetesStorage: Record<string, unknown>
  kubernetesSystem: Record<string, unknown>
  network: Record<string, unknown>
  node: Record<string, unknown>
  nodeExporterAlerting: Record<string, unknown>
  nodeExporterRecording: Record<string, unknown>
  prometheus: Record<string, unknown>
  prometheusOperator: Record<string, unknown>
  [k: string]: unknown
}
interface Admin {
  existingSecret: string | number | boolean
  passwordKey: string
  userKey: string
}
interface Autoscaling {
  behavior: Record<string, unknown>
  enabled: boolean
  maxReplicas: number
  minReplicas: number
  targetCPU: string | number
  targetMemory: string | number | boolean
}
interface SecurityContext2 {
  allowPrivilegeEscalation: boolean
  capabilities: {
    drop: string[]
    [k: string]: unknown
  }
  seccompProfile: {
    type: string
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface SecurityContext3 {
  fsGroup: number
  runAsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  [k: string]: unknown
}
interface Image2 {
  registry: string
  repository: string
  sha: string | number | boolean
  tag: string
}
interface LivenessProbe {
  failureThreshold: number
  httpGet: {
    httpHeaders: unknown[]
    scheme: string
    [k: string]: unknown
  }
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Http {
  bearerTokenFile: string | number | boolean
  bearerTokenSecret: Record<string, unknown>
  enableHttp2: boolean
  honorLabels: boolean
  interval: string | number | boolean
  metricRelabelings: unknown[]
  proxyUrl: string | number | boolean
  relabelings: unknown[]
  scheme: string | number | boolean
  scrapeTimeout: string | number | boolean
  tlsConfig: Record<string, unknown>
}
interface ServiceAccount2 {
  annotations: Record<string, unknown>
  automountServiceAccountToken: boolean
  create: boolean
  imagePullSecrets: unknown[]
  name: unknown
}
interface VerticalPodAutoscaler2 {
  controlledResources: unknown[]
  enabled: boolean
  maxAllowed: Record<string, unknown>
  minAllowed: Record<string, unknown>
}
interface Service2 {
  enabled: boolean
  ipDualStack: IpDualStack
  port: unknown
  targetPort: unknown
}
interface LivenessProbe2 {
  failureThreshold: number
  httpGet: HttpGet
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface HttpGet {
  httpHeaders: unknown[]
  path: string
  scheme: string
  [k: string]: unknown
}
interface LivenessProbe3 {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Service3 {
  additionalPorts: unknown[]
  annotations: Record<string, unknown>
  clusterIP: string | number | boolean
  externalIPs: unknown[]
  externalTrafficPolicy: string
  ipDualStack: IpDualStack
  labels: Record<string, unknown>
  loadBalancerIP: string | number | boolean
  loadBalancerSourceRanges: unknown[]
  nodePort: string | number
  nodePortTls: number
  type: string
}
interface Tls {
  enabled: boolean
  internalPort: string | number
  tlsMinVersion: string
}
