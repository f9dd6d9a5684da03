// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface RecorderProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: RecorderSpec;
}
export interface RecorderSpec {
  enableUI?: boolean | undefined;
  replicas?: number | undefined;
  statefulSet?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
    pod?: {
      affinity?: $types.Affinity | undefined;
      annotations?: { [key: string]: string } | undefined;
      container?: {
        env?: readonly $types.Env[] | undefined;
        image?: string | undefined;
        imagePullPolicy?: "Always" | "Never" | "IfNotPresent" | undefined;
        resources?: $types.Resources | undefined;
        securityContext?: $types.ContainerSecurityContext | undefined;
      } | undefined;
      imagePullSecrets?: readonly $types.ImagePullSecrets[] | undefined;
      labels?: { [key: string]: string } | undefined;
      nodeSelector?: { [key: string]: string } | undefined;
      securityContext?: $types.SecurityContext | undefined;
      serviceAccount?: {
        annotations?: { [key: string]: string } | undefined;
        name?: string | undefined;
      } | undefined;
      tolerations?: readonly $types.Tolerations[] | undefined;
    } | undefined;
  } | undefined;
  storage?: {
    s3?: {
      bucket?: string | undefined;
      credentials?: {
        secret?: $types.ImagePullSecrets | undefined;
      } | undefined;
      endpoint?: string | undefined;
    } | undefined;
  } | undefined;
  tags?: readonly string[] | undefined;
  tailnet?: string | undefined;
}
export declare class Recorder extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'Recorder';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: RecorderProps);
}
