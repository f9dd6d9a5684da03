// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface LeaseProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.LeaseSpec | undefined;
}
export declare class Lease extends $KubeObject {
  static readonly apiVersion: 'coordination.k8s.io/v1';
  static readonly kind: 'Lease';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: LeaseProps);
}
