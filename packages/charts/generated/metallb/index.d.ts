// Generated from the chart metallb by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const metallb: Chart<MetallbValues>;
export type MetallbValues = Overrides<Values>;
export {};

interface Values {
  configInLine: Record<string, unknown>
  controller: {
    affinity: Record<string, unknown>
    command: string
    enabled: boolean
    extraContainers: Record<string, unknown>[]
    image: Image
    labels: Record<string, unknown>
    livenessProbe: LivenessProbe
    logLevel: "all" | "debug" | "info" | "warn" | "error" | "none"
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    priorityClassName: string
    readinessProbe: LivenessProbe
    resources: Record<string, unknown>
    runtimeClassName: string
    securityContext: {
      fsGroup: number
      runAsNonRoot: boolean
      runAsUser: number
      [k: string]: unknown
    }
    serviceAccount: ServiceAccount
    strategy: {
      type: string
      [k: string]: unknown
    }
    tolerations: Record<string, unknown>[]
    webhookMode: string
  }
  crds: {
    enabled: boolean
    validationFailurePolicy: "Ignore" | "Fail"
    [k: string]: unknown
  }
  "frr-k8s": {
    crds: {
      enabled: boolean
      validationFailurePolicy: string
    }
    frrk8s: {
      affinity: Record<string, unknown>
      alwaysBlock: string | number | boolean
      bgpDebounceTimeout: unknown
      disableCertRotation: boolean
      frr: {
        acceptIncomingBGPConnections: boolean
        image: Image2
        metricsBindAddress: string
        metricsPort: string | number
        resources: Record<string, unknown>
        secureMetricsPort: string | number
      }
      frrMetrics: {
        resources: Record<string, unknown>
      }
      frrStatus: {
        pollInterval: string
        resources: Record<string, unknown>
      }
      image: Image
      labels: {
        app: string
        [k: string]: unknown
      }
      livenessProbe: LivenessProbe2
      logLevel: string
      nodeSelector: Record<string, unknown>
      podAnnotations: Record<string, unknown>
      priorityClassName: string | number | boolean
      readinessProbe: LivenessProbe2
      reloader: {
        resources: Record<string, unknown>
      }
      resources: Record<string, unknown>
      restartOnRotatorSecretRefresh: boolean
      runtimeClassName: string | number | boolean
      serviceAccount: {
        annotations: Record<string, unknown>
        create: boolean
        name: string | number | boolean
      }
      startupProbe: StartupProbe
      tolerateMaster: boolean
      tolerations: unknown[]
      updateStrategy: {
        type: string
        [k: string]: unknown
      }
      webhookPort: string | number
    }
    fullnameOverride: string | number | boolean
    nameOverride: string | number | boolean
    prometheus: {
      namespace: string | number | boolean
      rbacPrometheus: boolean
      scrapeAnnotations: boolean
      secureMetricsPort: string | number
      serviceAccount: string | number | boolean
      serviceMonitor: {
        additionalLabels: Record<string, unknown>
        annotations: Record<string, unknown>
        enabled: boolean
        interval: unknown
        jobLabel: string
        metricRelabelings: unknown[]
        relabelings: unknown[]
        tlsConfig: {
          insecureSkipVerify: boolean
          [k: string]: unknown
        }
      }
    }
    rbac: {
      create: boolean
    }
    tls: {
      cipherSuites: string | number | boolean
      curvePreferences: string | number | boolean
      metricsTLSSecret: string | number | boolean
      minVersion: string | number | boolean
    }
  }
  frrk8s: {
    enabled: boolean
    external: boolean
    namespace: string | number | boolean
  }
  fullNameOverride: string
  fullnameOverride: string | number | boolean
  global: Record<string, unknown>
  imagePullSecrets: {
    name: string
  }[]
  loadBalancerClass: string
  nameOverride: string
  networkpolicies: {
    apiPort: string | number
    defaultDeny: boolean
    enabled: boolean
  }
  prometheus: {
    metricsPort: number
    namespace: string
    podMonitor: {
      additionalLabels: Record<string, unknown>
      additionalMonitors: Record<string, unknown>
      annotations: Record<string, unknown>
      enabled: boolean
      interval: unknown
      jobLabel: string
      metricRelabelings: Record<string, unknown>[]
      relabelings: Record<string, unknown>[]
    }
    prometheusRule: {
      additionalLabels: Record<string, unknown>
      additionalMonitors: Record<string, unknown>
      addressPoolExhausted: {
        enabled: boolean
        excludePools: string | number | boolean
        labels: {
          [k: string]: string
        }
      }
      addressPoolUsage: {
        enabled: boolean
        excludePools: string | number | boolean
        thresholds: {
          labels: {
            [k: string]: string
          }
          percent: number
          [k: string]: unknown
        }[]
      }
      annotations: Record<string, unknown>
      bgpSessionDown: {
        enabled: boolean
        labels: {
          [k: string]: string
        }
      }
      configNotLoaded: {
        enabled: boolean
        labels: {
          [k: string]: string
        }
      }
      enabled: boolean
      extraAlerts: Record<string, unknown>[]
      staleConfig: {
        enabled: boolean
        labels: {
          [k: string]: string
        }
        [k: string]: unknown
      }
    }
    rbacPrometheus: boolean
    scrapeAnnotations: boolean
    secureMetricsPort: number
    serviceAccount: string
    serviceMonitor: {
      controller: Controller
      enabled: boolean
      interval: unknown
      jobLabel: string
      metricRelabelings: Record<string, unknown>[]
      relabelings: Record<string, unknown>[]
      speaker: Controller
    }
  }
  rbac: {
    create: boolean
  }
  speaker: {
    affinity: Record<string, unknown>
    bgpDebounceTimeout: unknown
    command: string
    enabled: boolean
    excludeInterfaces: {
      enabled: boolean
    }
    extraContainers: Record<string, unknown>[]
    frr: {
      enabled: boolean
      image: Image2
      metricsPort: number
      resources: Record<string, unknown>
      "resources:": Record<string, unknown>
      secureMetricsPort: number
    }
    frrMetrics: {
      resources: Record<string, unknown>
    }
    ignoreExcludeLB: boolean
    image: Image
    initContainers: {
      cpFrrFiles: {
        resources: Record<string, unknown>
      }
      cpMetrics: {
        resources: Record<string, unknown>
      }
      cpReloader: {
        resources: Record<string, unknown>
      }
    }
    labels: Record<string, unknown>
    livenessProbe: LivenessProbe
    logLevel: "all" | "debug" | "info" | "warn" | "error" | "none"
    memberlist: {
      enabled: boolean
      mlBindAddrOverride: string
      mlBindPort: number
      mlSecretKeyPath: string
    }
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    priorityClassName: string
    readinessProbe: LivenessProbe
    reloader: {
      resources: Record<string, unknown>
    }
    resources: Record<string, unknown>
    runtimeClassName: string
    secretName: string
    securityContext: Record<string, unknown>
    serviceAccount: ServiceAccount
    startupProbe: StartupProbe
    tolerateMaster: boolean
    tolerations: Record<string, unknown>[]
    updateStrategy: {
      type: string
      [k: string]: unknown
    }
  }
  tls: {
    cipherSuites: string | number | boolean
    controllerMetricsTLSSecret: string | number | boolean
    curvePreferences: string | number | boolean
    minVersion: string | number | boolean
    speakerMetricsTLSSecret: string | number | boolean
  }
}
interface Image {
  pullPolicy: unknown
  repository: string
  tag: unknown
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
interface ServiceAccount {
  annotations: Record<string, unknown>
  create: boolean
  name: string
}
interface Image2 {
  pullPolicy: unknown
  repository: string
  tag: string
}
interface LivenessProbe2 {
  enabled: boolean
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface StartupProbe {
  enabled: boolean
  failureThreshold: number
  periodSeconds: number
  [k: string]: unknown
}
interface Controller {
  additionalLabels: Record<string, unknown>
  annotations: Record<string, unknown>
  tlsConfig: {
    insecureSkipVerify: boolean
    [k: string]: unknown
  }
}
