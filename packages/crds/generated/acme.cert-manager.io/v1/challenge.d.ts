// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ChallengeProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ChallengeSpec;
}
export interface ChallengeSpec {
  authorizationURL: string;
  dnsName: string;
  issuerRef: $types.IssuerRef;
  key: string;
  solver: {
    dns01?: {
      acmeDNS?: {
        accountSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
        host: string;
      } | undefined;
      akamai?: {
        accessTokenSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
        clientSecretSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
        clientTokenSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
        serviceConsumerDomain: string;
      } | undefined;
      azureDNS?: {
        clientID?: string | undefined;
        clientSecretSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
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
        serviceAccountSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
      } | undefined;
      cloudflare?: {
        apiKeySecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
        apiTokenSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
        email?: string | undefined;
      } | undefined;
      cnameStrategy?: "None" | "Follow" | undefined;
      digitalocean?: {
        tokenSecretRef: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef;
      } | undefined;
      rfc2136?: {
        nameserver: string;
        protocol?: "TCP" | "UDP" | undefined;
        tsigAlgorithm?: string | undefined;
        tsigKeyName?: string | undefined;
        tsigSecretSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
      } | undefined;
      route53?: {
        accessKeyID?: string | undefined;
        accessKeyIDSecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
        auth?: {
          kubernetes: {
            serviceAccountRef: {
              audiences?: readonly string[] | undefined;
              name: string;
            };
          };
        } | undefined;
        hostedZoneID?: string | undefined;
        region?: string | undefined;
        role?: string | undefined;
        secretAccessKeySecretRef?: ChallengeSpecSolverDns01AcmeDNSAccountSecretRef | undefined;
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
        parentRefs?: readonly ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs[] | undefined;
        podTemplate?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate | undefined;
        serviceType?: string | undefined;
      } | undefined;
      ingress?: {
        class?: string | undefined;
        ingressClassName?: string | undefined;
        ingressTemplate?: {
          metadata?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata | undefined;
        } | undefined;
        name?: string | undefined;
        podTemplate?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate | undefined;
        serviceType?: string | undefined;
      } | undefined;
    } | undefined;
    selector?: {
      dnsNames?: readonly string[] | undefined;
      dnsZones?: readonly string[] | undefined;
      matchLabels?: { [key: string]: string } | undefined;
    } | undefined;
    waitInsteadOfSelfCheck?: string | undefined;
  };
  token: string;
  type: "HTTP-01" | "DNS-01";
  url: string;
  wildcard?: boolean | undefined;
}
export interface ChallengeSpecSolverDns01AcmeDNSAccountSecretRef {
  key?: string | undefined;
  name: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRouteParentRefs {
  group?: string | undefined;
  kind?: string | undefined;
  name: string;
  namespace?: string | undefined;
  port?: number | undefined;
  sectionName?: string | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplate {
  metadata?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata | undefined;
  spec?: {
    affinity?: {
      nodeAffinity?: {
        preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref2[] | undefined;
        requiredDuringSchedulingIgnoredDuringExecution?: {
          nodeSelectorTerms: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref3[];
        } | undefined;
      } | undefined;
      podAffinity?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity | undefined;
      podAntiAffinity?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity | undefined;
    } | undefined;
    imagePullSecrets?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets[] | undefined;
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
      sysctls?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls[] | undefined;
    } | undefined;
    serviceAccountName?: string | undefined;
    tolerations?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations[] | undefined;
  } | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateMetadata {
  annotations?: { [key: string]: string } | undefined;
  labels?: { [key: string]: string } | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecImagePullSecrets {
  name?: string | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecTolerations {
  effect?: string | undefined;
  key?: string | undefined;
  operator?: string | undefined;
  tolerationSeconds?: number | undefined;
  value?: string | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinity {
  preferredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPrefe2[] | undefined;
  requiredDuringSchedulingIgnoredDuringExecution?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequi2[] | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecSecurityContextSysctls {
  name: string;
  value: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref2 {
  preference: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref3;
  weight: number;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityPrefe2 {
  podAffinityTerm: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequi2;
  weight: number;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequi2 {
  labelSelector?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequi3 | undefined;
  matchLabelKeys?: readonly string[] | undefined;
  mismatchLabelKeys?: readonly string[] | undefined;
  namespaceSelector?: ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequi3 | undefined;
  namespaces?: readonly string[] | undefined;
  topologyKey: string;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref3 {
  matchExpressions?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref4[] | undefined;
  matchFields?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref4[] | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityPodAffinityRequi3 {
  matchExpressions?: readonly ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref4[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface ChallengeSpecSolverHttp01GatewayHTTPRoutePodTemplateSpecAffinityNodeAffinityPref4 {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class Challenge extends $KubeObject {
  static readonly apiVersion: 'acme.cert-manager.io/v1';
  static readonly kind: 'Challenge';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ChallengeProps);
}
