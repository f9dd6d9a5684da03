// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ServiceAccountProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  automountServiceAccountToken?: boolean | undefined;
  imagePullSecrets?: readonly $types.LocalObjectReference[] | undefined;
  secrets?: readonly $types.ObjectReference[] | undefined;
}
export declare class ServiceAccount extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'ServiceAccount';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ServiceAccountProps);
}
