// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface APIServerProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: APIServerSpec | undefined;
}
export interface APIServerSpec {
  apiServerDeployment?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecContainers[] | undefined;
          initContainers?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecInitContainers[] | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          priorityClassName?: string | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
          topologySpreadConstraints?: readonly $types.TopologySpreadConstraints[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  calicoWebhooksDeployment?: {
    metadata?: $types.Metadata | undefined;
    spec?: {
      minReadySeconds?: number | undefined;
      template?: {
        metadata?: $types.Metadata | undefined;
        spec?: {
          affinity?: $types.Affinity | undefined;
          containers?: readonly APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainers[] | undefined;
          hostNetwork?: boolean | undefined;
          nodeSelector?: { [key: string]: string } | undefined;
          tolerations?: readonly $types.ControlPlaneTolerations[] | undefined;
        } | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
  logging?: {
    apiServer?: APIServerSpecLoggingApiServer | undefined;
    queryServer?: APIServerSpecLoggingApiServer | undefined;
  } | undefined;
}
export interface APIServerSpecLoggingApiServer {
  logSeverity?: "Fatal" | "Error" | "Warn" | "Info" | "Debug" | "Trace" | undefined;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecContainers {
  name: "calico-apiserver" | "tigera-queryserver" | "calico-l7-admission-controller";
  ports?: readonly APIServerSpecApiServerDeploymentSpecTemplateSpecContainersPorts[] | undefined;
  resources?: $types.ResourceRequirements | undefined;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecInitContainers {
  name: "calico-apiserver-certs-key-cert-provisioner";
  resources?: $types.ResourceRequirements | undefined;
}
export interface APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainers {
  name: "calico-webhooks";
  ports?: readonly APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainersPorts[] | undefined;
  resources?: $types.ResourceRequirements | undefined;
}
export interface APIServerSpecApiServerDeploymentSpecTemplateSpecContainersPorts {
  containerPort: number;
  name: "apiserver" | "queryserver" | "l7admctrl";
}
export interface APIServerSpecCalicoWebhooksDeploymentSpecTemplateSpecContainersPorts {
  containerPort: number;
  name: "calico-webhooks";
}
export declare class APIServer extends $KubeObject {
  static readonly apiVersion: 'operator.tigera.io/v1';
  static readonly kind: 'APIServer';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: APIServerProps);
}
