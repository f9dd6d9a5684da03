// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface NetworkSetProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.NetworkSetSpec | undefined;
}
export declare class NetworkSet extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'NetworkSet';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: NetworkSetProps);
}
