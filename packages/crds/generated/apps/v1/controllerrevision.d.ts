// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ControllerRevisionProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  data?: { [key: string]: unknown } | undefined;
  revision: number;
}
export declare class ControllerRevision extends $KubeObject {
  static readonly apiVersion: 'apps/v1';
  static readonly kind: 'ControllerRevision';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ControllerRevisionProps);
}
