// Written by `npx projen generate`.
export interface DriverSpec {
  attachRequired?: boolean | undefined;
  cephFsClientType?: "autodetect" | "kernel" | undefined;
  clusterName?: string | undefined;
  controllerPlugin?: {
    affinity?: Affinity | undefined;
    annotations?: { [key: string]: string } | undefined;
    containerExtraArgs?: { [key: string]: readonly string[] } | undefined;
    deploymentStrategy?: DeploymentStrategy | undefined;
    hostNetwork?: boolean | undefined;
    imagePullPolicy?: string | undefined;
    labels?: { [key: string]: string } | undefined;
    priorityClassName?: string | undefined;
    privileged?: boolean | undefined;
    replicas?: number | undefined;
    resources?: {
      addons?: Addons | undefined;
      attacher?: Addons | undefined;
      liveness?: Addons | undefined;
      logRotator?: Addons | undefined;
      omapGenerator?: Addons | undefined;
      plugin?: Addons | undefined;
      provisioner?: Addons | undefined;
      resizer?: Addons | undefined;
      snapshotter?: Addons | undefined;
    } | undefined;
    serviceAccountName?: string | undefined;
    tolerations?: readonly Tolerations[] | undefined;
    volumes?: readonly Volumes[] | undefined;
  } | undefined;
  deployCsiAddons?: boolean | undefined;
  enableFencing?: boolean | undefined;
  enableMetadata?: boolean | undefined;
  encryption?: {
    configMapName: {
      name?: string | undefined;
    };
  } | undefined;
  fsGroupPolicy?: string | undefined;
  fuseMountOptions?: { [key: string]: string } | undefined;
  generateOMapInfo?: boolean | undefined;
  grpcTimeout?: number | undefined;
  imageSet?: {
    name?: string | undefined;
  } | undefined;
  kernelMountOptions?: { [key: string]: string } | undefined;
  leaderElection?: {
    leaseDuration?: number | undefined;
    renewDeadline?: number | undefined;
    retryPeriod?: number | undefined;
  } | undefined;
  liveness?: {
    metricsPort: number;
  } | undefined;
  log?: {
    rotation?: {
      logHostPath?: string | undefined;
      maxFiles?: number | undefined;
      maxLogSize?: number | string | undefined;
      periodicity?: "hourly" | "daily" | "weekly" | "monthly" | undefined;
    } | undefined;
    verbosity?: number | undefined;
  } | undefined;
  nodePlugin?: {
    affinity?: Affinity | undefined;
    annotations?: { [key: string]: string } | undefined;
    containerExtraArgs?: { [key: string]: readonly string[] } | undefined;
    enableSeLinuxHostMount?: boolean | undefined;
    imagePullPolicy?: string | undefined;
    kubeletDirPath?: string | undefined;
    labels?: { [key: string]: string } | undefined;
    priorityClassName?: string | undefined;
    resources?: {
      addons?: Addons | undefined;
      liveness?: Addons | undefined;
      logRotator?: Addons | undefined;
      plugin?: Addons | undefined;
      registrar?: Addons | undefined;
    } | undefined;
    serviceAccountName?: string | undefined;
    tolerations?: readonly Tolerations[] | undefined;
    topology?: {
      domainLabels: readonly string[];
    } | undefined;
    updateStrategy?: DeploymentStrategy | undefined;
    volumes?: readonly Volumes[] | undefined;
  } | undefined;
  snapshotPolicy?: "none" | "volumeGroupSnapshot" | "volumeSnapshot" | undefined;
}
export interface Affinity {
  nodeAffinity?: {
    preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
    requiredDuringSchedulingIgnoredDuringExecution?: {
      nodeSelectorTerms: readonly Preference[];
    } | undefined;
  } | undefined;
  podAffinity?: PodAffinity | undefined;
  podAntiAffinity?: PodAffinity | undefined;
}
export interface DeploymentStrategy {
  rollingUpdate?: {
    maxSurge?: number | string | undefined;
    maxUnavailable?: number | string | undefined;
  } | undefined;
  type?: string | undefined;
}
export interface Tolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface Volumes {
  mount?: {
    mountPath: string;
    mountPropagation?: string | undefined;
    name: string;
    readOnly?: boolean | undefined;
    recursiveReadOnly?: string | undefined;
    subPath?: string | undefined;
    subPathExpr?: string | undefined;
  } | undefined;
  volume?: {
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
      secretRef?: {
        name?: string | undefined;
      } | undefined;
      user?: string | undefined;
    } | undefined;
    cinder?: {
      fsType?: string | undefined;
      readOnly?: boolean | undefined;
      secretRef?: {
        name?: string | undefined;
      } | undefined;
      volumeID: string;
    } | undefined;
    configMap?: {
      defaultMode?: number | undefined;
      items?: readonly Items[] | undefined;
      name?: string | undefined;
      optional?: boolean | undefined;
    } | undefined;
    csi?: {
      driver: string;
      fsType?: string | undefined;
      nodePublishSecretRef?: {
        name?: string | undefined;
      } | undefined;
      readOnly?: boolean | undefined;
      volumeAttributes?: { [key: string]: string } | undefined;
    } | undefined;
    downwardAPI?: {
      defaultMode?: number | undefined;
      items?: readonly DownwardAPIItems[] | undefined;
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
          dataSource?: {
            apiGroup?: string | undefined;
            kind: string;
            name: string;
          } | undefined;
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
          selector?: LabelSelector | undefined;
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
      secretRef?: {
        name?: string | undefined;
      } | undefined;
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
      secretRef?: {
        name?: string | undefined;
      } | undefined;
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
      sources?: readonly Sources[] | undefined;
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
      secretRef?: {
        name?: string | undefined;
      } | undefined;
      user?: string | undefined;
    } | undefined;
    scaleIO?: {
      fsType?: string | undefined;
      gateway: string;
      protectionDomain?: string | undefined;
      readOnly?: boolean | undefined;
      secretRef: {
        name?: string | undefined;
      };
      sslEnabled?: boolean | undefined;
      storageMode?: string | undefined;
      storagePool?: string | undefined;
      system: string;
      volumeName?: string | undefined;
    } | undefined;
    secret?: {
      defaultMode?: number | undefined;
      items?: readonly Items[] | undefined;
      optional?: boolean | undefined;
      secretName?: string | undefined;
    } | undefined;
    storageos?: {
      fsType?: string | undefined;
      readOnly?: boolean | undefined;
      secretRef?: {
        name?: string | undefined;
      } | undefined;
      volumeName?: string | undefined;
      volumeNamespace?: string | undefined;
    } | undefined;
    vsphereVolume?: {
      fsType?: string | undefined;
      storagePolicyID?: string | undefined;
      storagePolicyName?: string | undefined;
      volumePath: string;
    } | undefined;
  } | undefined;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface Addons {
  claims?: readonly Claims[] | undefined;
  limits?: { [key: string]: number | string } | undefined;
  requests?: { [key: string]: number | string } | undefined;
}
export interface PreferredDuringSchedulingIgnoredDuringExecution {
  preference: Preference;
  weight: number;
}
export interface PodAffinityPreferredDuringSchedulingIgnoredDuringExecution {
  podAffinityTerm: RequiredDuringSchedulingIgnoredDuringExecution;
  weight: number;
}
export interface RequiredDuringSchedulingIgnoredDuringExecution {
  labelSelector?: LabelSelector | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: LabelSelector | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface Claims {
  name: string;
  request?: string | undefined;
}
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Items {
  key: string;
  mode?: number | undefined;
  path: string;
}
export interface DownwardAPIItems {
  fieldRef?: {
    apiVersion?: string | undefined;
    fieldPath: string;
  } | undefined;
  mode?: number | undefined;
  path: string;
  resourceFieldRef?: {
    containerName?: string | undefined;
    divisor?: number | string | undefined;
    resource: string;
  } | undefined;
}
export interface Sources {
  clusterTrustBundle?: {
    labelSelector?: LabelSelector | undefined;
    name?: string | undefined;
    optional?: boolean | undefined;
    path: string;
    signerName?: string | undefined;
  } | undefined;
  configMap?: ConfigMap | undefined;
  downwardAPI?: {
    items?: readonly DownwardAPIItems[] | undefined;
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
  secret?: ConfigMap | undefined;
  serviceAccountToken?: {
    audience?: string | undefined;
    expirationSeconds?: number | undefined;
    path: string;
  } | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface ConfigMap {
  items?: readonly Items[] | undefined;
  name?: string | undefined;
  optional?: boolean | undefined;
}
