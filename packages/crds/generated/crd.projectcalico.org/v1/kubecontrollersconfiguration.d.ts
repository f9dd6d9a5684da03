// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface KubeControllersConfigurationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: KubeControllersConfigurationSpec | undefined;
}
export interface KubeControllersConfigurationSpec {
  controllers: {
    loadBalancer?: {
      assignIPs?: "AllServices" | "RequestedServicesOnly" | undefined;
    } | undefined;
    namespace?: KubeControllersConfigurationSpecControllersNamespace | undefined;
    node?: {
      hostEndpoint?: {
        autoCreate?: "Enabled" | "Disabled" | undefined;
        createDefaultHostEndpoint?: string | undefined;
        templates?: readonly KubeControllersConfigurationSpecControllersNodeHostEndpointTemplates[] | undefined;
      } | undefined;
      leakGracePeriod?: string | undefined;
      reconcilerPeriod?: string | undefined;
      syncLabels?: "Enabled" | "Disabled" | undefined;
    } | undefined;
    policy?: KubeControllersConfigurationSpecControllersNamespace | undefined;
    policyMigration?: {
      enabled?: "Disabled" | "Enabled" | undefined;
    } | undefined;
    serviceAccount?: KubeControllersConfigurationSpecControllersNamespace | undefined;
    workloadEndpoint?: KubeControllersConfigurationSpecControllersNamespace | undefined;
  };
  debugProfilePort?: number | undefined;
  etcdV3CompactionPeriod?: string | undefined;
  healthChecks?: "Enabled" | "Disabled" | undefined;
  logSeverityScreen?: "None" | "Debug" | "Info" | "Warning" | "Error" | "Fatal" | "Panic" | undefined;
  prometheusMetricsPort?: number | undefined;
}
export interface KubeControllersConfigurationSpecControllersNamespace {
  reconcilerPeriod?: string | undefined;
}
export interface KubeControllersConfigurationSpecControllersNodeHostEndpointTemplates {
  generateName?: string | undefined;
  interfaceCIDRs?: readonly string[] | undefined;
  interfacePattern?: string | undefined;
  labels?: { [key: string]: string } | undefined;
  nodeSelector?: string | undefined;
}
export declare class KubeControllersConfiguration extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'KubeControllersConfiguration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: KubeControllersConfigurationProps);
}
