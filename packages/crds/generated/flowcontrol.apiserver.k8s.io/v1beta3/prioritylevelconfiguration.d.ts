// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface PriorityLevelConfigurationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.PriorityLevelConfigurationSpec | undefined;
}
export declare class PriorityLevelConfiguration extends $KubeObject {
  static readonly apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3';
  static readonly kind: 'PriorityLevelConfiguration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: PriorityLevelConfigurationProps);
}
