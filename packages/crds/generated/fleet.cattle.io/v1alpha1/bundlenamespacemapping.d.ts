// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BundleNamespaceMappingProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  bundleSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
  namespaceSelector?: $types.GitRepoRestrictionAllowedTargetNamespaceSelector | null | undefined;
}
export declare class BundleNamespaceMapping extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'BundleNamespaceMapping';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: BundleNamespaceMappingProps);
}
