// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface LimitRangeProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.LimitRangeSpec | undefined;
}
export declare class LimitRange extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'LimitRange';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: LimitRangeProps);
}
