// Generated from the chart node-feature-discovery by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const nodeFeatureDiscovery: Chart<NodeFeatureDiscoveryValues>;
export type NodeFeatureDiscoveryValues = Overrides<Values>;
export {};

interface Values {
  checksumValuesOnly: boolean
  featureGates: {
    [k: string]: string
  }
  fullnameOverride: string
  gc: {
    affinity: Affinity
    annotations: {
      [k: string]: string
    }
    deploymentAnnotations: {
      [k: string]: string
    }
    dnsPolicy: string
    enable: boolean
    extraArgs: string[]
    extraEnvs: ExtraEnvs[]
    hostNetwork: boolean
    hostUsers: boolean
    initContainers: InitContainers[]
    interval: string
    labels: {
      [k: string]: string
    }
    livenessProbe: LivenessProbe2
    networkPolicy: NetworkPolicy
    nodeSelector: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podSecurityContext: PodSecurityContext
    port: number
    rbac: {
      create: boolean
    }
    readinessProbe: ReadinessProbe
    replicaCount: number
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
    serviceAccount: ServiceAccount
    tolerations: Tolerations[]
  }
  global: {
    imagePullSecrets: {
      name: string
    }[]
  }
  image: {
    pullPolicy: "Always" | "IfNotPresent" | "Never"
    repository: string
    tag: string
  }
  imagePullSecrets: {
    name: string
  }[]
  master: {
    affinity: Affinity
    annotations: {
      [k: string]: string
    }
    config: Record<string, unknown>
    denyLabelNs: string[]
    deploymentAnnotations: {
      [k: string]: string
    }
    dnsPolicy: string
    enable: boolean
    enableTaints: boolean
    extraArgs: string[]
    extraEnvs: ExtraEnvs[]
    extraLabelNs: string[]
    hostNetwork: boolean
    hostUsers: boolean
    initContainers: InitContainers[]
    instance: string
    labels: {
      [k: string]: string
    }
    livenessProbe: LivenessProbe2
    networkPolicy: NetworkPolicy
    nfdApiParallelism: number
    nodeSelector: {
      [k: string]: string
    }
    podDisruptionBudget: PodDisruptionBudget
    podSecurityContext: PodSecurityContext
    port: number
    rbac: {
      create: boolean
    }
    readinessProbe: ReadinessProbe
    replicaCount: number
    resources: Resources
    resyncPeriod: string
    revisionHistoryLimit: number
    securityContext: SecurityContext
    serviceAccount: ServiceAccount
    startupProbe: LivenessProbe2
    tolerations: {
      effect: string
      key: string
      operator: string
      tolerationSeconds: number
      value: string
      [k: string]: unknown
    }[]
  }
  nameOverride: string
  namespaceOverride: string
  postDeleteCleanup: boolean
  priorityClassName: string
  prometheus: {
    enable: boolean
    labels: Record<string, unknown>
    scrapeInterval: string
  }
  topologyUpdater: {
    affinity: Affinity
    annotations: {
      [k: string]: string
    }
    config: Record<string, unknown>
    createCRDs: boolean
    daemonsetAnnotations: {
      [k: string]: string
    }
    dnsPolicy: string
    enable: boolean
    extraArgs: string[]
    extraEnvs: ExtraEnvs[]
    hostNetwork: boolean
    hostUsers: boolean
    initContainers: InitContainers[]
    kubeletConfigPath: string
    kubeletPodResourcesSockPath: string
    kubeletStateDir: string
    labels: {
      [k: string]: string
    }
    livenessProbe: LivenessProbe2
    networkPolicy: NetworkPolicy
    nodeSelector: {
      [k: string]: string
    }
    podSecurityContext: PodSecurityContext
    podSetFingerprint: boolean
    port: number
    rbac: {
      create: boolean
    }
    readinessProbe: ReadinessProbe
    resources: Resources
    revisionHistoryLimit: number
    securityContext: SecurityContext
    serviceAccount: ServiceAccount
    tolerations: Tolerations[]
    updateInterval: string
    watchNamespace: string
  }
  worker: {
    affinity: Affinity
    annotations: {
      [k: string]: string
    }
    config: Record<string, unknown>
    daemonsetAnnotations: {
      [k: string]: string
    }
    dnsPolicy: string
    enable: boolean
    extraArgs: string[]
    extraEnvs: ExtraEnvs[]
    hostNetwork: boolean
    hostUsers: boolean
    initContainers: InitContainers[]
    labels: {
      [k: string]: string
    }
    livenessProbe: LivenessProbe2
    mountUsrSrc: boolean
    networkPolicy: NetworkPolicy
    nodeSelector: {
      [k: string]: string
    }
    ownerRefs: ("node" | "pod" | "ds")[]
    podSecurityContext: PodSecurityContext
    port: number
    priorityClassName: string
    rbac: {
      create: boolean
    }
    readinessProbe: ReadinessProbe
    resources: Resources
    revisionHistoryLimit: number
    securityContext: SecurityContext
    serviceAccount: ServiceAccount
    tolerations: Tolerations[]
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
}
interface Affinity {
  nodeAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: {
      preference: {
        matchExpressions: MatchExpressions[]
        matchFields: MatchExpressions[]
        [k: string]: unknown
      }
      weight: number
      [k: string]: unknown
    }[]
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: {
        matchExpressions: MatchExpressions[]
        matchFields: MatchExpressions[]
        [k: string]: unknown
      }[]
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  podAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: {
      podAffinityTerm: PodAffinityTerm
      weight: number
      [k: string]: unknown
    }[]
    requiredDuringSchedulingIgnoredDuringExecution: PodAffinityTerm[]
    [k: string]: unknown
  }
  podAntiAffinity: {
    preferredDuringSchedulingIgnoredDuringExecution: {
      podAffinityTerm: PodAffinityTerm
      weight: number
      [k: string]: unknown
    }[]
    requiredDuringSchedulingIgnoredDuringExecution: PodAffinityTerm[]
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface MatchExpressions {
  key: string
  operator: string
  values: string[]
  [k: string]: unknown
}
interface PodAffinityTerm {
  labelSelector: {
    matchExpressions: MatchExpressions[]
    matchLabels: {
      [k: string]: string
    }
    [k: string]: unknown
  }
  matchLabelKeys: string[]
  mismatchLabelKeys: string[]
  namespaceSelector: {
    matchExpressions: MatchExpressions[]
    matchLabels: {
      [k: string]: string
    }
    [k: string]: unknown
  }
  namespaces: string[]
  topologyKey: string
  [k: string]: unknown
}
interface ExtraEnvs {
  name: string
  value: string
  valueFrom: ValueFrom
}
interface ValueFrom {
  configMapKeyRef: ConfigMapKeyRef
  fieldRef: {
    apiVersion: string
    fieldPath: string
  }
  fileKeyRef: FileKeyRef
  resourceFieldRef: ResourceFieldRef
  secretKeyRef: ConfigMapKeyRef
}
interface ConfigMapKeyRef {
  key: string
  name: string
  optional: boolean
}
interface FileKeyRef {
  key: string
  optional: boolean
  path: string
  volumeName: string
}
interface ResourceFieldRef {
  containerName: string
  divisor: string | number
  resource: string
}
interface InitContainers {
  args: string[]
  command: string[]
  env: Env[]
  envFrom: EnvFrom[]
  image: string
  imagePullPolicy: string
  lifecycle: Lifecycle
  livenessProbe: LivenessProbe
  name: string
  ports: Ports[]
  readinessProbe: LivenessProbe
  resizePolicy: {
    resourceName: string
    restartPolicy: string
  }[]
  resources: Resources
  restartPolicy: string
  restartPolicyRules: {
    action: string
    exitCodes: {
      operator: string
      values: number[]
    }
  }[]
  securityContext: SecurityContext
  startupProbe: LivenessProbe
  stdin: boolean
  stdinOnce: boolean
  terminationMessagePath: string
  terminationMessagePolicy: string
  tty: boolean
  volumeDevices: {
    devicePath: string
    name: string
  }[]
  volumeMounts: VolumeMounts[]
  workingDir: string
}
interface Env {
  name: string
  value: string
  valueFrom: ValueFrom2
  [k: string]: unknown
}
interface ValueFrom2 {
  configMapKeyRef: ConfigMapKeyRef2
  fieldRef: {
    apiVersion: string
    fieldPath: string
    [k: string]: unknown
  }
  fileKeyRef: FileKeyRef2
  resourceFieldRef: ResourceFieldRef2
  secretKeyRef: ConfigMapKeyRef2
  [k: string]: unknown
}
interface ConfigMapKeyRef2 {
  key: string
  name: string
  optional: boolean
  [k: string]: unknown
}
interface FileKeyRef2 {
  key: string
  optional: boolean
  path: string
  volumeName: string
  [k: string]: unknown
}
interface ResourceFieldRef2 {
  containerName: string
  divisor: string | number
  resource: string
  [k: string]: unknown
}
interface EnvFrom {
  configMapRef: {
    name: string
    optional: boolean
  }
  prefix: string
  secretRef: {
    name: string
    optional: boolean
  }
}
interface Lifecycle {
  postStart: PostStart
  preStop: PostStart
  stopSignal: string
  [k: string]: unknown
}
interface PostStart {
  exec: {
    command: string[]
    [k: string]: unknown
  }
  httpGet: HttpGet
  sleep: {
    seconds: number
    [k: string]: unknown
  }
  tcpSocket: {
    host: string
    port: string | number
    [k: string]: unknown
  }
  [k: string]: unknown
}
interface HttpGet {
  host: string
  httpHeaders: {
    name: string
    value: string
    [k: string]: unknown
  }[]
  path: string
  port: string | number
  scheme: string
  [k: string]: unknown
}
interface LivenessProbe {
  exec: {
    command: string[]
    [k: string]: unknown
  }
  failureThreshold: number
  grpc: {
    port: number
    service: string
    [k: string]: unknown
  }
  httpGet: HttpGet
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  tcpSocket: {
    host: string
    port: string | number
    [k: string]: unknown
  }
  terminationGracePeriodSeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface Ports {
  containerPort: number
  hostIP: string
  hostPort: number
  name: string
  protocol: string
  [k: string]: unknown
}
interface Resources {
  claims: {
    name: string
    request: string
    [k: string]: unknown
  }[]
  limits: {
    [k: string]: string | number
  }
  requests: {
    [k: string]: string | number
  }
  [k: string]: unknown
}
interface SecurityContext {
  allowPrivilegeEscalation: boolean
  appArmorProfile: {
    localhostProfile: string
    type: string
    [k: string]: unknown
  }
  capabilities: {
    add: string[]
    drop: string[]
    [k: string]: unknown
  }
  privileged: boolean
  procMount: string
  readOnlyRootFilesystem: boolean
  runAsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  seLinuxOptions: SeLinuxOptions
  seccompProfile: {
    localhostProfile: string
    type: string
    [k: string]: unknown
  }
  windowsOptions: WindowsOptions
  [k: string]: unknown
}
interface SeLinuxOptions {
  level: string
  role: string
  type: string
  user: string
  [k: string]: unknown
}
interface WindowsOptions {
  gmsaCredentialSpec: string
  gmsaCredentialSpecName: string
  hostProcess: boolean
  runAsUserName: string
  [k: string]: unknown
}
interface VolumeMounts {
  mountPath: string
  mountPropagation: string
  name: string
  readOnly: boolean
  recursiveReadOnly: string
  subPath: string
  subPathExpr: string
}
interface LivenessProbe2 {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface NetworkPolicy {
  egress: {
    ports: Ports2[]
    to: To[]
    [k: string]: unknown
  }[]
  enabled: boolean
  ingress: {
    from: To[]
    ports: Ports2[]
    [k: string]: unknown
  }[]
}
interface Ports2 {
  endPort: number
  port: string | number
  protocol: string
  [k: string]: unknown
}
interface To {
  ipBlock: {
    cidr: string
    except: string[]
  }
  namespaceSelector: {
    matchExpressions: MatchExpressions[]
    matchLabels: {
      [k: string]: string
    }
    [k: string]: unknown
  }
  podSelector: {
    matchExpressions: MatchExpressions[]
    matchLabels: {
      [k: string]: string
    }
    [k: string]: unknown
  }
}
interface PodDisruptionBudget {
  enable: boolean
  maxUnavailable: string | number
  minAvailable: string | number
  selector: {
    matchExpressions: MatchExpressions[]
    matchLabels: {
      [k: string]: string
    }
    [k: string]: unknown
  }
  unhealthyPodEvictionPolicy: string
  [k: string]: unknown
}
interface PodSecurityContext {
  appArmorProfile: {
    localhostProfile: string
    type: string
    [k: string]: unknown
  }
  fsGroup: number
  fsGroupChangePolicy: string
  runAsGroup: number
  runAsNonRoot: boolean
  runAsUser: number
  seLinuxChangePolicy: string
  seLinuxOptions: SeLinuxOptions
  seccompProfile: {
    localhostProfile: string
    type: string
    [k: string]: unknown
  }
  supplementalGroups: number[]
  supplementalGroupsPolicy: string
  sysctls: {
    name: string
    value: string
    [k: string]: unknown
  }[]
  windowsOptions: WindowsOptions
  [k: string]: unknown
}
interface ReadinessProbe {
  failureThreshold: number
  initialDelaySeconds: number
  periodSeconds: number
  successThreshold: number
  timeoutSeconds: number
  [k: string]: unknown
}
interface ServiceAccount {
  annotations: {
    [k: string]: string
  }
  create: boolean
  name: string
}
interface Tolerations {
  effect: string
  key: string
  operator: string
  tolerationSeconds: number
  value: string
}
