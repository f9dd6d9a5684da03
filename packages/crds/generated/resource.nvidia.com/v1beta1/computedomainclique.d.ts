// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ComputeDomainCliqueProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  daemons?: readonly ComputeDomainCliqueDaemons[] | undefined;
}
export interface ComputeDomainCliqueDaemons {
  cliqueID: string;
  index?: number | undefined;
  ipAddress: string;
  nodeName: string;
  status?: "Ready" | "NotReady" | undefined;
}
export declare class ComputeDomainClique extends $KubeObject {
  static readonly apiVersion: 'resource.nvidia.com/v1beta1';
  static readonly kind: 'ComputeDomainClique';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ComputeDomainCliqueProps);
}
