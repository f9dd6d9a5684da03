// Written by `npx projen generate`.
export interface IssuerSpec {
  acme?: {
    caBundle?: string | undefined;
    disableAccountKeyGeneration?: boolean | undefined;
    email?: string | undefined;
    enableDurationFeature?: boolean | undefined;
    externalAccountBinding?: {
      keyAlgorithm?: "HS256" | "HS384" | "HS512" | undefined;
      keyID: string;
      keySecretRef: PrivateKeySecretRef;
    } | undefined;
    preferredChain?: string | undefined;
    privateKeySecretRef: PrivateKeySecretRef;
    profile?: string | undefined;
    server: string;
    skipTLSVerify?: boolean | undefined;
    solvers?: readonly Solvers[] | undefined;
  } | undefined;
  ca?: {
    crlDistributionPoints?: readonly string[] | undefined;
    issuingCertificateURLs?: readonly string[] | undefined;
    ocspServers?: readonly string[] | undefined;
    secretName: string;
  } | undefined;
  selfSigned?: {
    crlDistributionPoints?: readonly string[] | undefined;
  } | undefined;
  vault?: {
    auth: {
      appRole?: {
        path: string;
        roleId: string;
        secretRef: PrivateKeySecretRef;
      } | undefined;
      aws?: {
        iamRoleArn?: string | undefined;
        mountPath?: string | undefined;
        region?: string | undefined;
        role: string;
        serviceAccountRef?: ServiceAccountRef | undefined;
        vaultHeaderValue?: string | undefined;
      } | undefined;
      clientCertificate?: {
        mountPath?: string | undefined;
        name?: string | undefined;
        secretName?: string | undefined;
      } | undefined;
      kubernetes?: {
        mountPath?: string | undefined;
        role: string;
        secretRef?: PrivateKeySecretRef | undefined;
        serviceAccountRef?: ServiceAccountRef | undefined;
      } | undefined;
      tokenSecretRef?: PrivateKeySecretRef | undefined;
    };
    caBundle?: string | undefined;
    caBundleSecretRef?: PrivateKeySecretRef | undefined;
    clientCertSecretRef?: PrivateKeySecretRef | undefined;
    clientKeySecretRef?: PrivateKeySecretRef | undefined;
    namespace?: string | undefined;
    path: string;
    server: string;
    serverName?: string | undefined;
  } | undefined;
  venafi?: {
    cloud?: {
      apiTokenSecretRef: PrivateKeySecretRef;
      url?: string | undefined;
    } | undefined;
    ngts?: {
      credentialsRef: {
        name: string;
      };
      tokenEndpoint?: string | undefined;
      tsgID: string;
      url?: string | undefined;
    } | undefined;
    tpp?: {
      caBundle?: string | undefined;
      caBundleSecretRef?: PrivateKeySecretRef | undefined;
      credentialsRef: {
        name: string;
      };
      url: string;
    } | undefined;
    zone: string;
  } | undefined;
}
export interface IssuerRef {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
}
export interface SecretTemplate {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface PrivateKeySecretRef {
  key?: string | undefined;
  name: string;
}
export interface Solvers {
  dns01?: {
    acmeDNS?: {
      accountSecretRef: PrivateKeySecretRef;
      host: string;
    } | undefined;
    akamai?: {
      accessTokenSecretRef: PrivateKeySecretRef;
      clientSecretSecretRef: PrivateKeySecretRef;
      clientTokenSecretRef: PrivateKeySecretRef;
      serviceConsumerDomain: string;
    } | undefined;
    azureDNS?: {
      clientID?: string | undefined;
      clientSecretSecretRef?: PrivateKeySecretRef | undefined;
      environment?: "AzurePublicCloud" | "AzureChinaCloud" | "AzureGermanCloud" | "AzureUSGovernmentCloud" | undefined;
      hostedZoneName?: string | undefined;
      managedIdentity?: {
        clientID?: string | undefined;
        resourceID?: string | undefined;
        tenantID?: string | undefined;
      } | undefined;
      resourceGroupName: string;
      subscriptionID: string;
      tenantID?: string | undefined;
      zoneType?: "AzurePublicZone" | "AzurePrivateZone" | undefined;
    } | undefined;
    cloudDNS?: {
      hostedZoneName?: string | undefined;
      project: string;
      serviceAccountSecretRef?: PrivateKeySecretRef | undefined;
    } | undefined;
    cloudflare?: {
      apiKeySecretRef?: PrivateKeySecretRef | undefined;
      apiTokenSecretRef?: PrivateKeySecretRef | undefined;
      email?: string | undefined;
    } | undefined;
    cnameStrategy?: "None" | "Follow" | undefined;
    digitalocean?: {
      tokenSecretRef: PrivateKeySecretRef;
    } | undefined;
    rfc2136?: {
      nameserver: string;
      protocol?: "TCP" | "UDP" | undefined;
      tsigAlgorithm?: string | undefined;
      tsigKeyName?: string | undefined;
      tsigSecretSecretRef?: PrivateKeySecretRef | undefined;
    } | undefined;
    route53?: {
      accessKeyID?: string | undefined;
      accessKeyIDSecretRef?: PrivateKeySecretRef | undefined;
      auth?: {
        kubernetes: {
          serviceAccountRef: ServiceAccountRef;
        };
      } | undefined;
      hostedZoneID?: string | undefined;
      region?: string | undefined;
      role?: string | undefined;
      secretAccessKeySecretRef?: PrivateKeySecretRef | undefined;
    } | undefined;
    webhook?: {
      config?: unknown;
      groupName: string;
      solverName: string;
    } | undefined;
  } | undefined;
  http01?: {
    gatewayHTTPRoute?: {
      labels?: { [key: string]: string } | undefined;
      parentRefs?: readonly ParentRefs[] | undefined;
      podTemplate?: PodTemplate | undefined;
      serviceType?: string | undefined;
    } | undefined;
    ingress?: {
      class?: string | undefined;
      ingressClassName?: string | undefined;
      ingressTemplate?: {
        metadata?: SecretTemplate | undefined;
      } | undefined;
      name?: string | undefined;
      podTemplate?: PodTemplate | undefined;
      serviceType?: string | undefined;
    } | undefined;
  } | undefined;
  selector?: {
    dnsNames?: readonly string[] | undefined;
    dnsZones?: readonly string[] | undefined;
    matchLabels?: { [key: string]: string } | undefined;
  } | undefined;
  waitInsteadOfSelfCheck?: string | undefined;
}
export interface ServiceAccountRef {
  audiences?: readonly string[] | undefined;
  name: string;
}
export interface ParentRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  sectionName?: string | undefined;
}
export interface PodTemplate {
  metadata?: SecretTemplate | undefined;
  spec?: {
    affinity?: {
      nodeAffinity?: {
        preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms: readonly Preference[];
        } | undefined;
      } | undefined;
      podAffinity?: PodAffinity | undefined;
      podAntiAffinity?: PodAffinity | undefined;
    } | undefined;
    imagePullSecrets?: readonly ImagePullSecrets[] | undefined;
    nodeSelector?: { [key: string]: string } | undefined;
    priorityClassName?: string | undefined;
    resources?: {
      limits?: { [key: string]: number | string } | undefined;
      requests?: { [key: string]: number | string } | undefined;
    } | undefined;
    securityContext?: {
      fsGroup?: number | undefined;
      fsGroupChangePolicy?: string | undefined;
      runAsGroup?: number | undefined;
      runAsNonRoot?: boolean | undefined;
      runAsUser?: number | undefined;
      seLinuxOptions?: {
        level?: string | undefined;
        role?: string | undefined;
        type?: string | undefined;
        user?: string | undefined;
      } | undefined;
      seccompProfile?: {
        localhostProfile?: string | undefined;
        type: string;
      } | undefined;
      supplementalGroups?: readonly number[] | undefined;
      sysctls?: readonly Sysctls[] | undefined;
    } | undefined;
    serviceAccountName?: string | undefined;
    tolerations?: readonly Tolerations[] | undefined;
  } | undefined;
}
export interface ImagePullSecrets {
  name?: string | undefined;
}
export interface Tolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface PodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityPreferredDuringSchedulingIgnoredDuringExecution[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly RequiredDuringSchedulingIgnoredDuringExecution[] | undefined;
}
export interface Sysctls {
  name: string;
  value: string;
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
export interface Preference {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchFields?: readonly MatchExpressions[] | undefined;
}
export interface LabelSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
