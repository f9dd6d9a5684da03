// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface AlertProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: AlertSpec | undefined;
}
export interface AlertSpec {
  eventMetadata?: { [key: string]: string } | undefined;
  eventSeverity?: "info" | "error" | undefined;
  eventSources: readonly AlertSpecEventSources[];
  exclusionList?: readonly string[] | undefined;
  inclusionList?: readonly string[] | undefined;
  providerRef: {
    name: string;
  };
  summary?: string | undefined;
  suspend?: boolean | undefined;
}
export interface AlertSpecEventSources {
  apiVersion?: string | undefined;
  kind: "Bucket" | "GitRepository" | "Kustomization" | "HelmRelease" | "HelmChart" | "HelmRepository" | "ImageRepository" | "ImagePolicy" | "ImageUpdateAutomation" | "OCIRepository" | "ArtifactGenerator" | "ExternalArtifact";
  matchLabels?: { [key: string]: string } | undefined;
  name: string;
  namespace?: string | undefined;
}
export declare class Alert extends $KubeObject {
  static readonly apiVersion: 'notification.toolkit.fluxcd.io/v1beta3';
  static readonly kind: 'Alert';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: AlertProps);
}
