// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephBucketTopicProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephBucketTopicSpec;
}
export interface CephBucketTopicSpec {
  endpoint: {
    amqp?: {
      ackLevel?: "none" | "broker" | "routable" | "routeable" | undefined;
      disableVerifySSL?: boolean | undefined;
      exchange: string;
      uri: string;
    } | undefined;
    http?: {
      disableVerifySSL?: boolean | undefined;
      sendCloudEvents?: boolean | undefined;
      uri: string;
    } | undefined;
    kafka?: {
      ackLevel?: "none" | "broker" | undefined;
      disableVerifySSL?: boolean | undefined;
      mechanism?: "PLAIN" | "SCRAM-SHA-512" | "SCRAM-SHA-256" | "GSSAPI" | "OAUTHBEARER" | undefined;
      passwordSecretRef?: $types.CephConfigFromSecret | undefined;
      uri: string;
      useSSL?: boolean | undefined;
      userSecretRef?: $types.CephConfigFromSecret | undefined;
    } | undefined;
  };
  objectStoreName: string;
  objectStoreNamespace: string;
  opaqueData?: string | undefined;
  persistent?: boolean | undefined;
}
export declare class CephBucketTopic extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephBucketTopic';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephBucketTopicProps);
}
