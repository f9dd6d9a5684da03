// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ValidatingWebhookConfigurationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  webhooks?: readonly $types.ValidatingWebhook[] | undefined;
}
export declare class ValidatingWebhookConfiguration extends $KubeObject {
  static readonly apiVersion: 'admissionregistration.k8s.io/v1';
  static readonly kind: 'ValidatingWebhookConfiguration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ValidatingWebhookConfigurationProps);
}
