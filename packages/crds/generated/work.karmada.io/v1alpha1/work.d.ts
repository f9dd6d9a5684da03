// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface WorkProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: WorkSpec;
}
export interface WorkSpec {
  preserveResourcesOnDeletion?: boolean | undefined;
  suspendDispatching?: boolean | undefined;
  workload?: {
    manifests?: readonly { [key: string]: unknown }[] | undefined;
  } | undefined;
}
export declare class Work extends $KubeObject {
  static readonly apiVersion: 'work.karmada.io/v1alpha1';
  static readonly kind: 'Work';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: WorkProps);
}
