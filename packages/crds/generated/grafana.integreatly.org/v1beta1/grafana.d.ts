// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface GrafanaProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: GrafanaSpec;
}
export interface GrafanaSpec {
  client?: {
    headers?: { [key: string]: string } | undefined;
    preferIngress?: boolean | null | undefined;
    timeout?: number | null | undefined;
    tls?: GrafanaSpecClientTls | undefined;
    useKubeAuth?: boolean | undefined;
  } | undefined;
  config?: { [key: string]: { [key: string]: string } } | undefined;
  deployment?: {
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      paused?: boolean | undefined;
      progressDeadlineSeconds?: number | undefined;
      replicas?: number | undefined;
      revisionHistoryLimit?: number | undefined;
      selector?: $types.InstanceSelector | undefined;
      strategy?: {
        rollingUpdate?: {
          maxSurge?: number | string | undefined;
          maxUnavailable?: number | string | undefined;
        } | undefined;
        type?: string | undefined;
      } | undefined;
      template?: {
        metadata?: GrafanaSpecDeploymentMetadata | undefined;
        spec?: {
          activeDeadlineSeconds?: number | undefined;
          affinity?: {
            nodeAffinity?: {
              preferredDuringSchedulingIgnoredDuringExecution?: readonly GrafanaSpecDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringScheduli2[] | undefined;
              requiredDuringSchedulingIgnoredDuringExecution?: {
                nodeSelectorTerms: readonly GrafanaSpecDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringScheduli3[];
              } | undefined;
            } | undefined;
            podAffinity?: GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinity | undefined;
            podAntiAffinity?: GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinity | undefined;
          } | undefined;
          automountServiceAccountToken?: boolean | undefined;
          containers?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainers[] | undefined;
          dnsConfig?: {
            nameservers?: readonly string[] | undefined;
            options?: readonly GrafanaSpecDeploymentSpecTemplateSpecDnsConfigOptions[] | undefined;
            searches?: readonly string[] | undefined;
          } | undefined;
          dnsPolicy?: string | undefined;
          enableServiceLinks?: boolean | undefined;
          ephemeralContainers?: readonly GrafanaSpecDeploymentSpecTemplateSpecEphemeralContainers[] | undefined;
          hostAliases?: readonly GrafanaSpecDeploymentSpecTemplateSpecHostAliases[] | undefined;
          hostIPC?: boolean | undefined;
          hostNetwork?: boolean | undefined;
          hostPID?: boolean | undefined;
          hostUsers?: boolean | undefined;
          hostname?: string | undefined;
          imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
          initContainers?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainers[] | undefined;
          nodeName?: string | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          os?: {
            name: string;
          } | undefined;
          overhead?: { [key: string]: number | string } | undefined;
          preemptionPolicy?: string | undefined;
          priority?: number | undefined;
          priorityClassName?: string | undefined;
          readinessGates?: readonly GrafanaSpecDeploymentSpecTemplateSpecReadinessGates[] | undefined;
          restartPolicy?: string | undefined;
          runtimeClassName?: string | undefined;
          schedulerName?: string | undefined;
          securityContext?: {
            appArmorProfile?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextAppArmorProfile | undefined;
            fsGroup?: number | undefined;
            fsGroupChangePolicy?: string | undefined;
            runAsGroup?: number | undefined;
            runAsNonRoot?: boolean | undefined;
            runAsUser?: number | undefined;
            seLinuxChangePolicy?: string | undefined;
            seLinuxOptions?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSeLinuxOptions | undefined;
            seccompProfile?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextAppArmorProfile | undefined;
            supplementalGroups?: readonly number[] | undefined;
            supplementalGroupsPolicy?: string | undefined;
            sysctls?: readonly GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSysctls[] | undefined;
            windowsOptions?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextWindowsOptions | undefined;
          } | undefined;
          serviceAccount?: string | undefined;
          serviceAccountName?: string | undefined;
          setHostnameAsFQDN?: boolean | undefined;
          shareProcessNamespace?: boolean | undefined;
          subdomain?: string | undefined;
          terminationGracePeriodSeconds?: number | undefined;
          tolerations?: readonly GrafanaSpecDeploymentSpecTemplateSpecTolerations[] | undefined;
          topologySpreadConstraints?: readonly GrafanaSpecDeploymentSpecTemplateSpecTopologySpreadConstraints[] | undefined;
          volumes?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumes[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  disableDefaultAdminSecret?: boolean | undefined;
  disableDefaultSecurityContext?: "Pod" | "Container" | "All" | undefined;
  external?: {
    adminPassword?: $types.ConfigMapRef | undefined;
    adminUser?: $types.ConfigMapRef | undefined;
    apiKey?: $types.ConfigMapRef | undefined;
    tenantNamespace?: string | undefined;
    tls?: GrafanaSpecClientTls | undefined;
    url: string;
  } | undefined;
  httpRoute?: {
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    spec?: {
      hostnames?: readonly string[] | undefined;
      parentRefs?: readonly GrafanaSpecHttpRouteSpecParentRefs[] | undefined;
      rules?: readonly GrafanaSpecHttpRouteSpecRules[] | undefined;
      useDefaultGateways?: "All" | "None" | undefined;
    } | undefined;
  } | undefined;
  ingress?: {
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    spec?: {
      defaultBackend?: GrafanaSpecIngressSpecDefaultBackend | undefined;
      ingressClassName?: string | undefined;
      rules?: readonly GrafanaSpecIngressSpecRules[] | undefined;
      tls?: readonly GrafanaSpecIngressSpecTls[] | undefined;
    } | undefined;
  } | undefined;
  jsonnet?: {
    libraryLabelSelector?: $types.InstanceSelector | undefined;
  } | undefined;
  persistentVolumeClaim?: {
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    spec?: {
      accessModes?: readonly string[] | undefined;
      dataSource?: GrafanaSpecPersistentVolumeClaimSpecDataSource | undefined;
      dataSourceRef?: GrafanaSpecPersistentVolumeClaimSpecDataSource | undefined;
      resources?: GrafanaSpecPersistentVolumeClaimSpecResources | undefined;
      selector?: $types.InstanceSelector | undefined;
      storageClassName?: string | undefined;
      volumeMode?: string | undefined;
      volumeName?: string | undefined;
    } | undefined;
  } | undefined;
  preferences?: {
    homeDashboardUid?: string | undefined;
  } | undefined;
  route?: {
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    spec?: {
      alternateBackends?: readonly GrafanaSpecRouteSpecAlternateBackends[] | undefined;
      host?: string | undefined;
      path?: string | undefined;
      port?: {
        targetPort: number | string;
      } | undefined;
      subdomain?: string | undefined;
      tls?: {
        caCertificate?: string | undefined;
        certificate?: string | undefined;
        destinationCACertificate?: string | undefined;
        externalCertificate?: $types.ImagePullSecrets | undefined;
        insecureEdgeTerminationPolicy?: "Allow" | "None" | "Redirect" | "" | undefined;
        key?: string | undefined;
        termination: "edge" | "reencrypt" | "passthrough";
      } | undefined;
      to?: GrafanaSpecRouteSpecAlternateBackends | undefined;
      wildcardPolicy?: string | undefined;
    } | undefined;
  } | undefined;
  service?: {
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    spec?: {
      allocateLoadBalancerNodePorts?: boolean | undefined;
      clusterIP?: string | undefined;
      clusterIPs?: readonly string[] | undefined;
      externalIPs?: readonly string[] | undefined;
      externalName?: string | undefined;
      externalTrafficPolicy?: string | undefined;
      healthCheckNodePort?: number | undefined;
      internalTrafficPolicy?: string | undefined;
      ipFamilies?: readonly string[] | undefined;
      ipFamilyPolicy?: string | undefined;
      loadBalancerClass?: string | undefined;
      loadBalancerIP?: string | undefined;
      loadBalancerSourceRanges?: readonly string[] | undefined;
      ports?: readonly GrafanaSpecServiceSpecPorts[] | undefined;
      publishNotReadyAddresses?: boolean | undefined;
      selector?: { [key: string]: string } | undefined;
      sessionAffinity?: string | undefined;
      sessionAffinityConfig?: {
        clientIP?: {
          timeoutSeconds?: number | undefined;
        } | undefined;
      } | undefined;
      trafficDistribution?: string | undefined;
      type?: string | undefined;
    } | undefined;
  } | undefined;
  serviceAccount?: {
    automountServiceAccountToken?: boolean | undefined;
    imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
    metadata?: GrafanaSpecDeploymentMetadata | undefined;
    secrets?: readonly GrafanaSpecServiceAccountSecrets[] | undefined;
  } | undefined;
  suspend?: boolean | undefined;
  version?: string | undefined;
}
export interface GrafanaSpecClientTls {
  certSecretRef?: {
    name?: string | undefined;
    namespace?: string | undefined;
  } | undefined;
  insecureSkipVerify?: boolean | undefined;
}
export interface GrafanaSpecDeploymentMetadata {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface GrafanaSpecServiceAccountSecrets {
  apiVersion?: string | undefined;
  fieldPath?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  resourceVersion?: string | undefined;
  uid?: string | undefined;
}
export interface GrafanaSpecHttpRouteSpecParentRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  sectionName?: string | undefined;
}
export interface GrafanaSpecHttpRouteSpecRules {
  backendRefs?: readonly GrafanaSpecHttpRouteSpecRulesBackendRefs[] | undefined;
  filters?: readonly GrafanaSpecHttpRouteSpecRulesFilters[] | undefined;
  matches?: readonly GrafanaSpecHttpRouteSpecRulesMatches[] | undefined;
  name?: string | undefined;
  retry?: {
    attempts?: number | undefined;
    backoff?: string | undefined;
    codes?: readonly number[] | undefined;
  } | undefined;
  sessionPersistence?: {
    absoluteTimeout?: string | undefined;
    cookieConfig?: {
      lifetimeType?: "Permanent" | "Session" | undefined;
    } | undefined;
    idleTimeout?: string | undefined;
    sessionName?: string | undefined;
    type?: "Cookie" | "Header" | undefined;
  } | undefined;
  timeouts?: {
    backendRequest?: string | undefined;
    request?: string | undefined;
  } | undefined;
}
export interface GrafanaSpecIngressSpecDefaultBackend {
  resource?: GrafanaSpecPersistentVolumeClaimSpecDataSource | undefined;
  service?: {
    name: string;
    port?: {
      name?: string | undefined;
      number?: number | undefined;
    } | undefined;
  } | undefined;
}
export interface GrafanaSpecIngressSpecRules {
  host?: string | undefined;
  http?: {
    paths: readonly GrafanaSpecIngressSpecRulesHttpPaths[];
  } | undefined;
}
export interface GrafanaSpecIngressSpecTls {
  hosts?: readonly string[] | undefined;
  secretName?: string | undefined;
}
export interface GrafanaSpecPersistentVolumeClaimSpecDataSource {
  apiGroup?: string | undefined;
  kind: string;
  name: string;
}
export interface GrafanaSpecPersistentVolumeClaimSpecResources {
  claims?: readonly GrafanaSpecPersistentVolumeClaimSpecResourcesClaims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface GrafanaSpecRouteSpecAlternateBackends {
  kind?: "Service" | "" | undefined;
  name: string;
  weight?: number | undefined;
}
export interface GrafanaSpecServiceSpecPorts {
  appProtocol?: string | undefined;
  name?: string | undefined;
  nodePort?: number | undefined;
  port: number;
  protocol?: string | undefined;
  targetPort?: number | string | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesBackendRefs {
  filters?: readonly GrafanaSpecHttpRouteSpecRulesFilters[] | undefined;
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  weight?: number | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesFilters {
  cors?: {
    allowCredentials?: boolean | undefined;
    allowHeaders?: readonly string[] | undefined;
    allowMethods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | "*")[] | undefined;
    allowOrigins?: readonly string[] | undefined;
    exposeHeaders?: readonly string[] | undefined;
    maxAge?: number | undefined;
  } | undefined;
  extensionRef?: {
    group: string;
    kind: string;
    name: string;
  } | undefined;
  externalAuth?: {
    backendRef: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef;
    forwardBody?: {
      maxSize?: number | undefined;
    } | undefined;
    grpc?: {
      allowedHeaders?: readonly string[] | undefined;
    } | undefined;
    http?: {
      allowedHeaders?: readonly string[] | undefined;
      allowedResponseHeaders?: readonly string[] | undefined;
      path?: string | undefined;
    } | undefined;
    protocol: "HTTP" | "GRPC";
  } | undefined;
  requestHeaderModifier?: GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier | undefined;
  requestMirror?: {
    backendRef: GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef;
    fraction?: {
      denominator?: number | undefined;
      numerator: number;
    } | undefined;
    percent?: number | undefined;
  } | undefined;
  requestRedirect?: {
    hostname?: string | undefined;
    path?: GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath | undefined;
    port?: number | undefined;
    scheme?: "http" | "https" | undefined;
    statusCode?: 301 | 302 | 303 | 307 | 308 | undefined;
  } | undefined;
  responseHeaderModifier?: GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier | undefined;
  type: "RequestHeaderModifier" | "ResponseHeaderModifier" | "RequestMirror" | "RequestRedirect" | "URLRewrite" | "ExtensionRef" | "CORS";
  urlRewrite?: {
    hostname?: string | undefined;
    path?: GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath | undefined;
  } | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesMatches {
  headers?: readonly GrafanaSpecHttpRouteSpecRulesMatchesHeaders[] | undefined;
  method?: "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | undefined;
  path?: {
    type?: "Exact" | "PathPrefix" | "RegularExpression" | undefined;
    value?: string | undefined;
  } | undefined;
  queryParams?: readonly GrafanaSpecHttpRouteSpecRulesMatchesHeaders[] | undefined;
}
export interface GrafanaSpecPersistentVolumeClaimSpecResourcesClaims {
  name: string;
  request?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainers {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  env?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersEnv[] | undefined;
  envFrom?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersEnvFrom[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  lifecycle?: GrafanaSpecDeploymentSpecTemplateSpecContainersLifecycle | undefined;
  livenessProbe?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe | undefined;
  name: string;
  ports?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersPorts[] | undefined;
  readinessProbe?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe | undefined;
  resizePolicy?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersResizePolicy[] | undefined;
  resources?: GrafanaSpecPersistentVolumeClaimSpecResources | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersRestartPolicyRules[] | undefined;
  securityContext?: GrafanaSpecDeploymentSpecTemplateSpecContainersSecurityContext | undefined;
  startupProbe?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: string | undefined;
  tty?: boolean | undefined;
  volumeDevices?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersVolumeDevices[] | undefined;
  volumeMounts?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersVolumeMounts[] | undefined;
  workingDir?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecEphemeralContainers {
  args?: readonly string[] | undefined;
  command?: readonly string[] | undefined;
  env?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersEnv[] | undefined;
  envFrom?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersEnvFrom[] | undefined;
  image?: string | undefined;
  imagePullPolicy?: string | undefined;
  lifecycle?: GrafanaSpecDeploymentSpecTemplateSpecContainersLifecycle | undefined;
  livenessProbe?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe | undefined;
  name: string;
  ports?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersPorts[] | undefined;
  readinessProbe?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe | undefined;
  resizePolicy?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersResizePolicy[] | undefined;
  resources?: GrafanaSpecPersistentVolumeClaimSpecResources | undefined;
  restartPolicy?: string | undefined;
  restartPolicyRules?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersRestartPolicyRules[] | undefined;
  securityContext?: GrafanaSpecDeploymentSpecTemplateSpecContainersSecurityContext | undefined;
  startupProbe?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe | undefined;
  stdin?: boolean | undefined;
  stdinOnce?: boolean | undefined;
  targetContainerName?: string | undefined;
  terminationMessagePath?: string | undefined;
  terminationMessagePolicy?: string | undefined;
  tty?: boolean | undefined;
  volumeDevices?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersVolumeDevices[] | undefined;
  volumeMounts?: readonly GrafanaSpecDeploymentSpecTemplateSpecContainersVolumeMounts[] | undefined;
  workingDir?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecHostAliases {
  hostnames?: readonly string[] | undefined;
  ip: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecReadinessGates {
  conditionType: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecTopologySpreadConstraints {
  labelSelector?: $types.InstanceSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  maxSkew: number;
  minDomains?: number | undefined;
  nodeAffinityPolicy?: string | undefined;
  nodeTaintsPolicy?: string | undefined;
  topologyKey: string;
  whenUnsatisfiable: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecVolumes {
  awsElasticBlockStore?: {
    fsType?: string | undefined;
    partition?: number | undefined;
    readOnly?: boolean | undefined;
    volumeID: string;
  } | undefined;
  azureDisk?: {
    cachingMode?: string | undefined;
    diskName: string;
    diskURI: string;
    fsType?: string | undefined;
    kind?: string | undefined;
    readOnly?: boolean | undefined;
  } | undefined;
  azureFile?: {
    readOnly?: boolean | undefined;
    secretName: string;
    shareName: string;
  } | undefined;
  cephfs?: {
    monitors: readonly string[];
    path?: string | undefined;
    readOnly?: boolean | undefined;
    secretFile?: string | undefined;
    secretRef?: $types.ImagePullSecrets | undefined;
    user?: string | undefined;
  } | undefined;
  cinder?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: $types.ImagePullSecrets | undefined;
    volumeID: string;
  } | undefined;
  configMap?: {
    defaultMode?: number | undefined;
    items?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumesConfigMapItems[] | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
  } | undefined;
  csi?: {
    driver: string;
    fsType?: string | undefined;
    nodePublishSecretRef?: $types.ImagePullSecrets | undefined;
    readOnly?: boolean | undefined;
    volumeAttributes?: { [key: string]: string } | undefined;
  } | undefined;
  downwardAPI?: {
    defaultMode?: number | undefined;
    items?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumesDownwardAPIItems[] | undefined;
  } | undefined;
  emptyDir?: {
    medium?: string | undefined;
    sizeLimit?: number | string | undefined;
  } | undefined;
  ephemeral?: {
    volumeClaimTemplate?: {
      metadata?: { [key: string]: never } | undefined;
      spec: {
        accessModes?: readonly string[] | undefined;
        dataSource?: GrafanaSpecPersistentVolumeClaimSpecDataSource | undefined;
        dataSourceRef?: {
          apiGroup?: string | undefined;
          kind: string;
          name: string;
          namespace?: string | undefined;
        } | undefined;
        resources?: {
          limits?: { [key: string]: number | string } | undefined;
          requests?: { [key: string]: number | string } | undefined;
        } | undefined;
        selector?: $types.InstanceSelector | undefined;
        storageClassName?: string | undefined;
        volumeAttributesClassName?: string | undefined;
        volumeMode?: string | undefined;
        volumeName?: string | undefined;
      };
    } | undefined;
  } | undefined;
  fc?: {
    fsType?: string | undefined;
    lun?: number | undefined;
    readOnly?: boolean | undefined;
    targetWWNs?: readonly string[] | undefined;
    wwids?: readonly string[] | undefined;
  } | undefined;
  flexVolume?: {
    driver: string;
    fsType?: string | undefined;
    options?: { [key: string]: string } | undefined;
    readOnly?: boolean | undefined;
    secretRef?: $types.ImagePullSecrets | undefined;
  } | undefined;
  flocker?: {
    datasetName?: string | undefined;
    datasetUUID?: string | undefined;
  } | undefined;
  gcePersistentDisk?: {
    fsType?: string | undefined;
    partition?: number | undefined;
    pdName: string;
    readOnly?: boolean | undefined;
  } | undefined;
  gitRepo?: {
    directory?: string | undefined;
    repository: string;
    revision?: string | undefined;
  } | undefined;
  glusterfs?: {
    endpoints: string;
    path: string;
    readOnly?: boolean | undefined;
  } | undefined;
  hostPath?: {
    path: string;
    type?: string | undefined;
  } | undefined;
  image?: {
    pullPolicy?: string | undefined;
    reference?: string | undefined;
  } | undefined;
  iscsi?: {
    chapAuthDiscovery?: boolean | undefined;
    chapAuthSession?: boolean | undefined;
    fsType?: string | undefined;
    initiatorName?: string | undefined;
    iqn: string;
    iscsiInterface?: string | undefined;
    lun: number;
    portals?: readonly string[] | undefined;
    readOnly?: boolean | undefined;
    secretRef?: $types.ImagePullSecrets | undefined;
    targetPortal: string;
  } | undefined;
  name: string;
  nfs?: {
    path: string;
    readOnly?: boolean | undefined;
    server: string;
  } | undefined;
  persistentVolumeClaim?: {
    claimName: string;
    readOnly?: boolean | undefined;
  } | undefined;
  photonPersistentDisk?: {
    fsType?: string | undefined;
    pdID: string;
  } | undefined;
  portworxVolume?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    volumeID: string;
  } | undefined;
  projected?: {
    defaultMode?: number | undefined;
    sources?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumesProjectedSources[] | undefined;
  } | undefined;
  quobyte?: {
    group?: string | undefined;
    readOnly?: boolean | undefined;
    registry: string;
    tenant?: string | undefined;
    user?: string | undefined;
    volume: string;
  } | undefined;
  rbd?: {
    fsType?: string | undefined;
    image: string;
    keyring?: string | undefined;
    monitors: readonly string[];
    pool?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: $types.ImagePullSecrets | undefined;
    user?: string | undefined;
  } | undefined;
  scaleIO?: {
    fsType?: string | undefined;
    gateway: string;
    protectionDomain?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef: $types.ImagePullSecrets;
    sslEnabled?: boolean | undefined;
    storageMode?: string | undefined;
    storagePool?: string | undefined;
    system: string;
    volumeName?: string | undefined;
  } | undefined;
  secret?: {
    defaultMode?: number | undefined;
    items?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumesConfigMapItems[] | undefined;
    optional?: boolean | undefined;
    secretName?: string | undefined;
  } | undefined;
  storageos?: {
    fsType?: string | undefined;
    readOnly?: boolean | undefined;
    secretRef?: $types.ImagePullSecrets | undefined;
    volumeName?: string | undefined;
    volumeNamespace?: string | undefined;
  } | undefined;
  vsphereVolume?: {
    fsType?: string | undefined;
    storagePolicyID?: string | undefined;
    storagePolicyName?: string | undefined;
    volumePath: string;
  } | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesFiltersRequestHeaderModifier {
  add?: readonly GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSysctls[] | undefined;
  remove?: readonly string[] | undefined;
  set?: readonly GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSysctls[] | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesMatchesHeaders {
  name: string;
  type?: "Exact" | "RegularExpression" | undefined;
  value: string;
}
export interface GrafanaSpecIngressSpecRulesHttpPaths {
  backend: GrafanaSpecIngressSpecDefaultBackend;
  path?: string | undefined;
  pathType: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulin2[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinityRequiredDuringScheduling2[] | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersEnv {
  name: string;
  value?: string | undefined;
  valueFrom?: {
    configMapKeyRef?: $types.ConfigMapRef | undefined;
    fieldRef?: $types.GrafanaRef | undefined;
    fileKeyRef?: {
      key: string;
      optional?: boolean | undefined;
      path: string;
      volumeName: string;
    } | undefined;
    resourceFieldRef?: GrafanaSpecDeploymentSpecTemplateSpecContainersEnvValueFromResourceFieldRef | undefined;
    secretKeyRef?: $types.ConfigMapRef | undefined;
  } | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersEnvFrom {
  configMapRef?: GrafanaSpecDeploymentSpecTemplateSpecContainersEnvFromConfigMapRef | undefined;
  prefix?: string | undefined;
  secretRef?: GrafanaSpecDeploymentSpecTemplateSpecContainersEnvFromConfigMapRef | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersLifecycle {
  postStart?: GrafanaSpecDeploymentSpecTemplateSpecContainersLifecyclePostStart | undefined;
  preStop?: GrafanaSpecDeploymentSpecTemplateSpecContainersLifecyclePostStart | undefined;
  stopSignal?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbe {
  exec?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeExec | undefined;
  failureThreshold?: number | undefined;
  grpc?: {
    port: number;
    service?: string | undefined;
  } | undefined;
  httpGet?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeHttpGet | undefined;
  initialDelaySeconds?: number | undefined;
  periodSeconds?: number | undefined;
  successThreshold?: number | undefined;
  tcpSocket?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeTcpSocket | undefined;
  terminationGracePeriodSeconds?: number | undefined;
  timeoutSeconds?: number | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersPorts {
  containerPort: number;
  hostIP?: string | undefined;
  hostPort?: number | undefined;
  name?: string | undefined;
  protocol?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersResizePolicy {
  resourceName: string;
  restartPolicy: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersRestartPolicyRules {
  action: string;
  exitCodes?: {
    operator: string;
    values?: readonly number[] | undefined;
  } | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersSecurityContext {
  allowPrivilegeEscalation?: boolean | undefined;
  appArmorProfile?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextAppArmorProfile | undefined;
  capabilities?: {
    add?: readonly string[] | undefined;
    drop?: readonly string[] | undefined;
  } | undefined;
  privileged?: boolean | undefined;
  procMount?: string | undefined;
  readOnlyRootFilesystem?: boolean | undefined;
  runAsGroup?: number | undefined;
  runAsNonRoot?: boolean | undefined;
  runAsUser?: number | undefined;
  seLinuxOptions?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSeLinuxOptions | undefined;
  seccompProfile?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextAppArmorProfile | undefined;
  windowsOptions?: GrafanaSpecDeploymentSpecTemplateSpecSecurityContextWindowsOptions | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersVolumeDevices {
  devicePath: string;
  name: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersVolumeMounts {
  mountPath: string;
  mountPropagation?: string | undefined;
  name: string;
  readOnly?: boolean | undefined;
  recursiveReadOnly?: string | undefined;
  subPath?: string | undefined;
  subPathExpr?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecDnsConfigOptions {
  name?: string | undefined;
  value?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecSecurityContextAppArmorProfile {
  localhostProfile?: string | undefined;
  type: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSeLinuxOptions {
  level?: string | undefined;
  role?: string | undefined;
  type?: string | undefined;
  user?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSysctls {
  name: string;
  value: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecSecurityContextWindowsOptions {
  gmsaCredentialSpec?: string | undefined;
  gmsaCredentialSpecName?: string | undefined;
  hostProcess?: boolean | undefined;
  runAsUserName?: string | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesFiltersExternalAuthBackendRef {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
}
export interface GrafanaSpecHttpRouteSpecRulesFiltersRequestRedirectPath {
  replaceFullPath?: string | undefined;
  replacePrefixMatch?: string | undefined;
  type: "ReplaceFullPath" | "ReplacePrefixMatch";
}
export interface GrafanaSpecDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringScheduli2 {
  preference: GrafanaSpecDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringScheduli3;
  weight: number;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinityPreferredDuringSchedulin2 {
  podAffinityTerm: GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinityRequiredDuringScheduling2;
  weight: number;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecAffinityPodAffinityRequiredDuringScheduling2 {
  labelSelector?: $types.InstanceSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: $types.InstanceSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersEnvFromConfigMapRef {
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersLifecyclePostStart {
  exec?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeExec | undefined;
  httpGet?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeHttpGet | undefined;
  sleep?: {
    seconds: number;
  } | undefined;
  tcpSocket?: GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeTcpSocket | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeExec {
  command?: readonly string[] | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeHttpGet {
  host?: string | undefined;
  httpHeaders?: readonly GrafanaSpecDeploymentSpecTemplateSpecSecurityContextSysctls[] | undefined;
  path?: string | undefined;
  port: number | string;
  scheme?: string | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersLivenessProbeTcpSocket {
  host?: string | undefined;
  port: number | string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecVolumesConfigMapItems {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecVolumesDownwardAPIItems {
  fieldRef?: $types.GrafanaRef | undefined;
  mode?: number | undefined;
  path: string;
  resourceFieldRef?: GrafanaSpecDeploymentSpecTemplateSpecContainersEnvValueFromResourceFieldRef | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecVolumesProjectedSources {
  clusterTrustBundle?: {
    labelSelector?: $types.InstanceSelector | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
    path: string;
    signerName?: string | undefined;
  } | undefined;
  configMap?: GrafanaSpecDeploymentSpecTemplateSpecVolumesProjectedSourcesConfigMap | undefined;
  downwardAPI?: {
    items?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumesDownwardAPIItems[] | undefined;
  } | undefined;
  podCertificate?: {
    certificateChainPath?: string | undefined;
    credentialBundlePath?: string | undefined;
    keyPath?: string | undefined;
    keyType: string;
    maxExpirationSeconds?: number | undefined;
    signerName: string;
    userAnnotations?: { [key: string]: string } | undefined;
  } | undefined;
  secret?: GrafanaSpecDeploymentSpecTemplateSpecVolumesProjectedSourcesConfigMap | undefined;
  serviceAccountToken?: {
    audience?: string | undefined;
    expirationSeconds?: number | undefined;
    path: string;
  } | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecAffinityNodeAffinityPreferredDuringScheduli3 {
  matchExpressions?: readonly $types.MatchExpressions[] | undefined;
  matchFields?: readonly $types.MatchExpressions[] | undefined;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecContainersEnvValueFromResourceFieldRef {
  containerName?: string | undefined;
  divisor?: number | string | undefined;
  resource: string;
}
export interface GrafanaSpecDeploymentSpecTemplateSpecVolumesProjectedSourcesConfigMap {
  items?: readonly GrafanaSpecDeploymentSpecTemplateSpecVolumesConfigMapItems[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export declare class Grafana extends $KubeObject {
  static readonly apiVersion: 'grafana.integreatly.org/v1beta1';
  static readonly kind: 'Grafana';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: GrafanaProps);
}
