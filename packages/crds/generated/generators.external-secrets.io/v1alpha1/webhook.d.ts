// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface WebhookProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.WebhookSpec | undefined;
}
export declare class Webhook extends $KubeObject {
  static readonly apiVersion: 'generators.external-secrets.io/v1alpha1';
  static readonly kind: 'Webhook';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: WebhookProps);
}
