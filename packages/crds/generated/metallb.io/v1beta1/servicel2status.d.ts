// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ServiceL2StatusProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: { [key: string]: never } | undefined;
}
export declare class ServiceL2Status extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'ServiceL2Status';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ServiceL2StatusProps);
}
