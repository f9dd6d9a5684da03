// Generated from the chart aws-load-balancer-controller by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const awsLoadBalancerController: Chart<AwsLoadBalancerControllerValues>;
export type AwsLoadBalancerControllerValues = Overrides<Values>;
export {};

interface Values {
  additionalLabels: Record<string, unknown>
  affinity: Record<string, unknown>
  albGatewayMaxConcurrentReconciles: unknown
  autoscaling: {
    enabled: boolean
    maxReplicas: number
    minReplicas: number
    targetCPUUtilizationPercentage: number
  }
  awsApiEndpoints: unknown
  awsApiThrottle: unknown
  awsMaxRetries: unknown
  backendSecurityGroup: unknown
  certDiscovery: {
    allowedCertificateAuthorityARNs: string | number | boolean
  }
  certManagement: Record<string, unknown>
  certManager: {
    duration: string
    renewBefore: string
    revisionHistoryLimit: unknown
    rootCert: {
      duration: string
    }
  }
  cluster: {
    dnsDomain: string
  }
  clusterName: unknown
  clusterSecretsPermissions: {
    allowAllSecrets: boolean
  }
  configureDefaultAffinity: boolean
  controllerConfig: {
    featureGates: Record<string, unknown>
    [k: string]: unknown
  }
  createIngressClassResource: boolean
  defaultLoadBalancerScheme: unknown
  defaultSSLPolicy: unknown
  defaultTags: Record<string, unknown>
  defaultTargetType: string
  deploymentAnnotations: Record<string, unknown>
  disableIngressClassAnnotation: unknown
  disableIngressGroupNameAnnotation: unknown
  disableRestrictedSecurityGroupRules: unknown
  dnsPolicy: unknown
  enableBackendSecurityGroup: unknown
  enableCertManager: boolean
  enableEndpointSlices: unknown
  enableManageBackendSecurityGroupRules: unknown
  enablePodReadinessGateInject: unknown
  enableServiceMutatorWebhook: boolean
  enableShield: unknown
  enableWaf: unknown
  enableWafv2: unknown
  env: unknown
  externalManagedTags: unknown[]
  extraVolumeMounts: unknown
  extraVolumes: unknown
  fullnameOverride: string | number | boolean
  globalAcceleratorMaxConcurrentReconciles: unknown
  globalAcceleratorMaxExponentialBackoffDelay: unknown
  hostNetwork: boolean
  image: {
    pullPolicy: string
    repository: string
    tag: string
  }
  imagePullSecrets: unknown[]
  ingressClass: string
  ingressClassConfig: {
    default: boolean
    [k: string]: unknown
  }
  ingressClassParams: {
    create: boolean
    name: unknown
    spec: Record<string, unknown>
  }
  ingressMaxConcurrentReconciles: unknown
  keepTLSSecret: boolean
  lbStabilizationMonitorInterval: unknown
  livenessProbe: {
    failureThreshold: number
    httpGet: HttpGet
    initialDelaySeconds: number
    timeoutSeconds: number
    [k: string]: unknown
  }
  loadBalancerClass: unknown
  logLevel: unknown
  maxTargetsPerTargetGroup: unknown
  metricsBindAddr: string | number | boolean
  nameOverride: string | number | boolean
  nlbGatewayMaxConcurrentReconciles: unknown
  nodeSelector: Record<string, unknown>
  objectSelector: {
    matchExpressions: unknown
    matchLabels: unknown
    [k: string]: unknown
  }
  podAnnotations: Record<string, unknown>
  podDisruptionBudget: Record<string, unknown>
  podLabels: Record<string, unknown>
  podMutatorWebhookConfig: {
    failurePolicy: string
    [k: string]: unknown
  }
  podSecurityContext: {
    fsGroup: number
    [k: string]: unknown
  }
  priorityClassName: string
  rbac: {
    create: boolean
  }
  readinessProbe: {
    failureThreshold: number
    httpGet: HttpGet
    initialDelaySeconds: number
    successThreshold: number
    timeoutSeconds: number
    [k: string]: unknown
  }
  region: unknown
  replicaCount: number
  resources: Record<string, unknown>
  revisionHistoryLimit: number
  runtimeClassName: string | number | boolean
  securityContext: {
    allowPrivilegeEscalation: boolean
    readOnlyRootFilesystem: boolean
    runAsNonRoot: boolean
    [k: string]: unknown
  }
  serviceAccount: {
    annotations: Record<string, unknown>
    automountServiceAccountToken: boolean
    create: boolean
    imagePullSecrets: unknown
    name: unknown
  }
  serviceAnnotations: Record<string, unknown>
  serviceMaxConcurrentReconciles: unknown
  serviceMonitor: {
    additionalLabels: Record<string, unknown>
    enabled: boolean
    interval: string
    metricRelabelings: unknown
    namespace: unknown
    relabelings: unknown
    scrapeTimeout: unknown
  }
  serviceMutatorWebhookConfig: {
    failurePolicy: string
    namespaceSelectors: unknown
    objectSelector: {
      matchExpressions: unknown[]
      matchLabels: Record<string, unknown>
      [k: string]: unknown
    }
    operations: string[]
    [k: string]: unknown
  }
  serviceTargetENISGTags: unknown
  syncPeriod: unknown
  targetgroupbindingMaxConcurrentReconciles: unknown
  targetgroupbindingMaxExponentialBackoffDelay: unknown
  targetgroupbindingRequeueDuration: unknown
  terminationGracePeriodSeconds: number
  tolerateNonExistentBackendAction: unknown
  tolerateNonExistentBackendService: unknown
  tolerations: unknown[]
  topologySpreadConstraints: unknown[]
  updateStrategy: Record<string, unknown>
  vpcId: unknown
  vpcTags: Record<string, unknown>
  watchNamespace: unknown
  webhookBindPort: unknown
  webhookConfig: {
    disableIngressValidation: unknown
    ingressValdationFailurePolicy: string
    ingressValidationNamespaceSelector: {
      matchExpressions: unknown
      matchLabels: unknown
      [k: string]: unknown
    }
    ingressValidationObjectSelector: {
      matchExpressions: unknown
      matchLabels: unknown
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  webhookNamespaceSelectors: unknown
  webhookTLS: {
    caCert: unknown
    cert: unknown
    key: unknown
  }
}
interface HttpGet {
  path: string
  port: string | number
  scheme: string
  [k: string]: unknown
}
