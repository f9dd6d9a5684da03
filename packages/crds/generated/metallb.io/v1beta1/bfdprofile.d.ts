// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface BFDProfileProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: BFDProfileSpec | undefined;
}
export interface BFDProfileSpec {
  detectMultiplier?: number | undefined;
  echoInterval?: number | undefined;
  echoMode?: boolean | undefined;
  minimumTtl?: number | undefined;
  passiveMode?: boolean | undefined;
  receiveInterval?: number | undefined;
  transmitInterval?: number | undefined;
}
export declare class BFDProfile extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'BFDProfile';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BFDProfileProps);
}
