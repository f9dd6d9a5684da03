// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ConfigurationStateProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
}
export declare class ConfigurationState extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'ConfigurationState';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ConfigurationStateProps);
}
