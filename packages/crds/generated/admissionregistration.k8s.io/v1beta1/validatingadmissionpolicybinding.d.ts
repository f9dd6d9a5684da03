// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ValidatingAdmissionPolicyBindingProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: $types.ValidatingAdmissionPolicyBindingSpec | undefined;
}
export declare class ValidatingAdmissionPolicyBinding extends $KubeObject {
  static readonly apiVersion: 'admissionregistration.k8s.io/v1beta1';
  static readonly kind: 'ValidatingAdmissionPolicyBinding';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ValidatingAdmissionPolicyBindingProps);
}
