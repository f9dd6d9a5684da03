// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface GeneratorStateProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: GeneratorStateSpec | undefined;
}
export interface GeneratorStateSpec {
  garbageCollectionDeadline?: string | undefined;
  resource: unknown;
  state: unknown;
}
export declare class GeneratorState extends $KubeObject {
  static readonly apiVersion: 'generators.external-secrets.io/v1alpha1';
  static readonly kind: 'GeneratorState';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: GeneratorStateProps);
}
