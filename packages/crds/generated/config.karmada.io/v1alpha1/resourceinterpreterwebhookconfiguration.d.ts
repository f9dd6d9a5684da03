// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ResourceInterpreterWebhookConfigurationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  webhooks: readonly ResourceInterpreterWebhookConfigurationWebhooks[];
}
export interface ResourceInterpreterWebhookConfigurationWebhooks {
  clientConfig: {
    caBundle?: string | undefined;
    service?: {
      name: string;
      namespace: string;
      path?: string | undefined;
      port?: number | undefined;
    } | undefined;
    url?: string | undefined;
  };
  interpreterContextVersions: readonly string[];
  name: string;
  rules?: readonly ResourceInterpreterWebhookConfigurationWebhooksRules[] | undefined;
  timeoutSeconds?: number | undefined;
}
export interface ResourceInterpreterWebhookConfigurationWebhooksRules {
  apiGroups: readonly string[];
  apiVersions: readonly string[];
  kinds: readonly string[];
  operations: readonly string[];
}
export declare class ResourceInterpreterWebhookConfiguration extends $KubeObject {
  static readonly apiVersion: 'config.karmada.io/v1alpha1';
  static readonly kind: 'ResourceInterpreterWebhookConfiguration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ResourceInterpreterWebhookConfigurationProps);
}
