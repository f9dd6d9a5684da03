// Generated from the chart authentik by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const authentik: Chart<AuthentikValues>;
export type AuthentikValues = Overrides<Values>;
export {};

interface Values {
  additionalObjects: unknown[]
  authentik: {
    email: {
      from: string | number | boolean
      host: string | number | boolean
      password: string | number | boolean
      port: string | number
      timeout: number
      use_ssl: boolean
      use_tls: boolean
      username: string | number | boolean
      [k: string]: unknown
    }
    enabled: boolean
    error_reporting: {
      enabled: boolean
      environment: string
      send_pii: boolean
      [k: string]: unknown
    }
    events: {
      context_processors: {
        asn: string
        geoip: string
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    existingSecret: {
      secretName: string | number | boolean
      [k: string]: unknown
    }
    log_level: string
    outposts: {
      container_image_base: string
      [k: string]: unknown
    }
    postgresql: {
      host: string
      name: string
      password: string | number | boolean
      port: string | number
      user: string
      [k: string]: unknown
    }
    secret_key: string | number | boolean
    web: {
      path: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  blueprints: {
    configMaps: unknown[]
    secrets: unknown[]
  }
  fullnameOverride: string | number | boolean
  geoip: {
    accountId: string | number | boolean
    containerSecurityContext: Record<string, unknown>
    editionIds: string
    enabled: boolean
    env: unknown[]
    envFrom: unknown[]
    existingSecret: {
      accountId: string
      licenseKey: string
      secretName: string | number | boolean
    }
    image: {
      digest: string | number | boolean
      pullPolicy: string
      repository: string
      tag: string
    }
    licenseKey: string | number | boolean
    resources: Record<string, unknown>
    updateInterval: number
    volumeMounts: unknown[]
  }
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
    deploymentAnnotations: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    env: unknown[]
    envFrom: unknown[]
    fullnameOverride: string | number | boolean
    hostAliases: unknown[]
    image: {
      digest: string | number | boolean
      pullPolicy: string
      repository: string
      tag: string | number | boolean
    }
    imagePullSecrets: unknown[]
    nameOverride: string | number | boolean
    namespaceOverride: string | number | boolean
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    revisionHistoryLimit: number
    secretAnnotations: Record<string, unknown>
    security: {
      allowInsecureImages: boolean
    }
    securityContext: Record<string, unknown>
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  kubeVersionOverride: string | number | boolean
  nameOverride: string | number | boolean
  postgresql: {
    auth: {
      database: string
      username: string
      [k: string]: unknown
    }
    backup: {
      resourcesPreset: string
      [k: string]: unknown
    }
    enabled: boolean
    image: {
      registry: string
      repository: string
      tag: string
      [k: string]: unknown
    }
    metrics: {
      image: {
        repository: string
        tag: string
        [k: string]: unknown
      }
      resourcesPreset: string
      [k: string]: unknown
    }
    passwordUpdateJob: {
      resourcesPreset: string
      [k: string]: unknown
    }
    primary: {
      args: string[]
      configuration: string
      containerSecurityContext: {
        readOnlyRootFilesystem: boolean
        [k: string]: unknown
      }
      extendedConfiguration: string
      extraEnvVars: Record<string, unknown>[]
      extraVolumeMounts: Record<string, unknown>[]
      extraVolumes: Record<string, unknown>[]
      pgHbaConfiguration: string
      resourcesPreset: string
      [k: string]: unknown
    }
    readReplicas: {
      resourcesPreset: string
      [k: string]: unknown
    }
    volumePermissions: {
      image: {
        repository: string
        tag: string
        [k: string]: unknown
      }
      resourcesPreset: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  prometheus: {
    rules: {
      additionalRuleGroupAnnotations: Record<string, unknown>
      annotations: Record<string, unknown>
      enabled: boolean
      labels: Record<string, unknown>
      namespace: string | number | boolean
      selector: Record<string, unknown>
      [k: string]: unknown
    }
  }
  server: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: unknown
    autoscaling: Autoscaling
    containerPorts: {
      http: number
      https: number
      metrics: number
      [k: string]: unknown
    }
    containerSecurityContext: Record<string, unknown>
    deploymentAnnotations: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string | number | boolean
    enabled: boolean
    env: unknown[]
    envFrom: unknown[]
    extraContainers: unknown[]
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    ingress: {
      annotations: Record<string, unknown>
      enabled: boolean
      extraPaths: unknown[]
      hosts: unknown[]
      https: boolean
      ingressClassName: string | number | boolean
      labels: Record<string, unknown>
      pathType: string
      paths: string[]
      tls: unknown[]
    }
    initContainers: unknown[]
    lifecycle: Record<string, unknown>
    livenessProbe: LivenessProbe
    metrics: Metrics
    name: string
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe
    replicas: number
    resources: Record<string, unknown>
    route: {
      main: {
        additionalRules: unknown[]
        annotations: Record<string, unknown>
        apiVersion: string
        enabled: boolean
        filters: unknown[]
        hostnames: unknown[]
        https: boolean
        httpsRedirect: boolean
        kind: string
        labels: Record<string, unknown>
        matches: Record<string, unknown>[]
        parentRefs: unknown[]
      }
      [k: string]: unknown
    }
    securityContext: Record<string, unknown>
    service: {
      annotations: Record<string, unknown>
      externalIPs: unknown[]
      externalTrafficPolicy: string | number | boolean
      labels: Record<string, unknown>
      loadBalancerIP: string | number | boolean
      loadBalancerSourceRanges: unknown[]
      nodePortHttp: number
      nodePortHttps: number
      servicePortHttp: number
      servicePortHttpName: string
      servicePortHttps: number
      servicePortHttpsName: string
      sessionAffinity: string | number | boolean
      sessionAffinityConfig: Record<string, unknown>
      type: string
    }
    serviceAccountName: unknown
    startupProbe: LivenessProbe
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    clusterRole: {
      enabled: boolean
    }
    create: boolean
    fullnameOverride: string
    global: {
      additionalLabels: Record<string, unknown>
      fullnameOverride: string | number | boolean
      nameOverride: string | number | boolean
      namespaceOverride: string | number | boolean
    }
    kubeVersionOverride: string | number | boolean
    nameOverride: string | number | boolean
    serviceAccountSecret: {
      enabled: boolean
    }
  }
  worker: {
    affinity: Record<string, unknown>
    automountServiceAccountToken: unknown
    autoscaling: Autoscaling
    containerPorts: {
      http: number
      metrics: number
      [k: string]: unknown
    }
    containerSecurityContext: Record<string, unknown>
    deploymentAnnotations: Record<string, unknown>
    deploymentStrategy: Record<string, unknown>
    dnsConfig: Record<string, unknown>
    dnsPolicy: string | number | boolean
    enabled: boolean
    env: unknown[]
    envFrom: unknown[]
    extraContainers: unknown[]
    hostNetwork: boolean
    image: Image
    imagePullSecrets: unknown[]
    initContainers: unknown[]
    lifecycle: Record<string, unknown>
    livenessProbe: LivenessProbe2
    metrics: Metrics
    name: string
    nodeSelector: Record<string, unknown>
    pdb: Pdb
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string | number | boolean
    readinessProbe: LivenessProbe2
    replicas: number
    resources: Record<string, unknown>
    securityContext: Record<string, unknown>
    serviceAccountName: unknown
    startupProbe: LivenessProbe2
    terminationGracePeriodSeconds: number
    tolerations: unknown[]
    topologySpreadConstraints: unknown[]
    volumeMounts: unknown[]
    volumes: unknown[]
  }
}
interface Autoscaling {
  behavior: Record<string, unknown>
  enabled: boolean
  maxReplicas: number
  metrics: unknown[]
  minReplicas: number
  targetCPUUtilizationPercentage: number
  targetMemoryUtilizationPercentage: unknown
}
interface Image {
  digest: string | number | boolean
  pullPolicy: string | number | boolean
  repository: string | number | boolean
  tag: string | number | boolean
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
  annotations: Record<string, unknown>
  enabled: boolean
  interval: string
  labels: Record<string, unknown>
  metricRelabelings: unknown[]
  namespace: string | number | boolean
  relabelings: unknown[]
  scheme: string | number | boolean
  scrapeTimeout: string
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
interface LivenessProbe2 {
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
