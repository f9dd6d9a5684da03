// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface IPAMHandleProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: IPAMHandleSpec | undefined;
}
export interface IPAMHandleSpec {
  block: { [key: string]: number };
  deleted?: boolean | undefined;
  handleID: string;
}
export declare class IPAMHandle extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'IPAMHandle';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: IPAMHandleProps);
}
