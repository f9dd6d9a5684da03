// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface DeviceTaintRuleProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.DeviceTaintRuleSpec;
}
export declare class DeviceTaintRule extends $KubeObject {
  static readonly apiVersion: 'resource.k8s.io/v1beta2';
  static readonly kind: 'DeviceTaintRule';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: DeviceTaintRuleProps);
}
