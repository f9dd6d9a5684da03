// Generated from the chart karmada by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const karmada: Chart<KarmadaValues>;
export type KarmadaValues = Overrides<Values>;
export {};

interface Values {
  agent: {
    affinity: Record<string, unknown>
    clusterEndpoint: string | number | boolean
    clusterName: string | number | boolean
    image: Image
    kubeconfig: {
      caCrt: string
      crt: string
      key: string
      server: string | number | boolean
      [k: string]: unknown
    }
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  aggregatedApiServer: AggregatedApiServer
  apiServer: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    encryptionAtRest: {
      configFile: string
      enabled: boolean
      existingSecret: {
        key: string
        name: string | number | boolean
      }
    }
    hostNetwork: boolean
    image: Image
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    maxMutatingRequestsInflight: number
    maxRequestsInflight: number
    nodePort: string | number
    nodeSelector: Record<string, unknown>
    oidc: {
      caFile: string | number | boolean
      clientId: string | number | boolean
      groupsClaim: string | number | boolean
      groupsPrefix: string | number | boolean
      issuerUrl: string | number | boolean
      requiredClaim: string | number | boolean
      signingAlgs: string | number | boolean
      usernameClaim: string | number | boolean
      usernamePrefix: string | number | boolean
    }
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    serviceAnnotations: Record<string, unknown>
    serviceClusterIPRange: string
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
    tolerations: unknown[]
  }
  certs: {
    auto: {
      expiry: string
      hosts: string[]
      rootCAExpiryDays: number
      rsaSize: number
    }
    custom: {
      caCrt: string
      caKey: string
      crt: string
      frontProxyCaCrt: string
      frontProxyCrt: string
      frontProxyKey: string
      key: string
    }
    mode: string
  }
  cfssl: {
    image: Image
  }
  clusterDomain: string
  common: {
    exampleValue: string
  }
  components: unknown[]
  controllerManager: {
    affinity: Record<string, unknown>
    controllers: string | number | boolean
    extraCommandArgs: Record<string, unknown>
    featureGates: {
      PropagateDeps: boolean
      [k: string]: unknown
    }
    image: Image
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  descheduler: {
    affinity: Record<string, unknown>
    image: Image
    kubeconfig: string
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  etcd: {
    affinity: {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: Record<string, unknown>[]
        [k: string]: unknown
      }
      [k: string]: unknown
    }
    external: {
      certs: {
        caCrt: string
        crt: string
        key: string
      }
      registryPrefix: string
      servers: string | number | boolean
    }
    internal: {
      image: {
        pullPolicy: string
        registry: string
        repository: string
        tag: string
      }
      logLevel: string
      nodeSelector: Record<string, unknown>
      priorityClassName: string
      pvc: {
        size: string | number | boolean
        storageClass: string | number | boolean
      }
      replicaCount: number
      resources: Record<string, unknown>
      storageType: string
      tolerations: unknown[]
    }
    labels: {
      app: string
      [k: string]: unknown
    }
    mode: string
    podLabels: Record<string, unknown>
  }
  global: {
    commonLabels: Record<string, unknown>
    imagePullSecrets: unknown[]
    imageRegistry: string | number | boolean
  }
  installMode: string
  karmadaImagePullPolicy: string
  karmadaImageVersion: string
  kubeControllerManager: {
    affinity: Record<string, unknown>
    clusterCIDR: string
    controllers: string
    image: Image
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: unknown
    serviceClusterIPRange: string
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  kubectl: {
    image: Image
  }
  metricsAdapter: AggregatedApiServer
  podDisruptionBudget: Record<string, unknown>
  postDeleteJob: PostDeleteJob
  postInstallJob: PostDeleteJob
  preInstallJob: PostDeleteJob
  preUpdateJob: PostDeleteJob
  scheduler: {
    affinity: Record<string, unknown>
    enableSchedulerEstimator: boolean
    featureGates: Record<string, unknown>
    image: Image
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  schedulerEstimator: {
    affinity: Record<string, unknown>
    featureGates: Record<string, unknown>
    image: Image
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    memberClusters: Record<string, unknown>[]
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  search: {
    affinity: Record<string, unknown>
    certs: string
    image: Image
    kubeconfig: string
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
  staticResourceJob: {
    nodeSelector: Record<string, unknown>
    tolerations: unknown[]
    ttlSecondsAfterFinished: number
  }
  systemNamespace: string
  webhook: {
    affinity: Record<string, unknown>
    featureGates: Record<string, unknown>
    image: Image
    labels: {
      app: string
      [k: string]: unknown
    }
    logVerbosity: number
    nodeSelector: Record<string, unknown>
    podAnnotations: Record<string, unknown>
    podDisruptionBudget: Record<string, unknown>
    podLabels: Record<string, unknown>
    priorityClassName: string
    replicaCount: number
    resources: Record<string, unknown>
    strategy: {
      rollingUpdate: {
        maxSurge: string | number
        maxUnavailable: string | number
        [k: string]: unknown
      }
      type: string
      [k: string]: unknown
    }
    tolerations: unknown[]
  }
}
interface Image {
  pullPolicy: string
  pullSecrets: unknown[]
  registry: string
  repository: string
  tag: string
}
interface AggregatedApiServer {
  affinity: Record<string, unknown>
  image: Image
  labels: {
    app: string
    [k: string]: unknown
  }
  logVerbosity: number
  nodeSelector: Record<string, unknown>
  podAnnotations: Record<string, unknown>
  podDisruptionBudget: Record<string, unknown>
  podLabels: Record<string, unknown>
  priorityClassName: string
  replicaCount: number
  resources: {
    requests: {
      cpu: string | number
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  strategy: {
    rollingUpdate: {
      maxSurge: string | number
      maxUnavailable: string | number
      [k: string]: unknown
    }
    type: string
    [k: string]: unknown
  }
  tolerations: unknown[]
}
interface PostDeleteJob {
  hookDeletePolicy: string
  nodeSelector: Record<string, unknown>
  tolerations: unknown[]
}
