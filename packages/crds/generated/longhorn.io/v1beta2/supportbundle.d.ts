// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SupportBundleProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: SupportBundleSpec | undefined;
}
export interface SupportBundleSpec {
  description: string;
  issueURL?: string | null | undefined;
  nodeID?: string | undefined;
}
export declare class SupportBundle extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'SupportBundle';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SupportBundleProps);
}
