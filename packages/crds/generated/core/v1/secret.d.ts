// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface SecretProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  data?: { [key: string]: string } | undefined;
  immutable?: boolean | undefined;
  stringData?: { [key: string]: string } | undefined;
  type?: string | undefined;
}
export declare class Secret extends $KubeObject {
  static readonly apiVersion: 'v1';
  static readonly kind: 'Secret';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: SecretProps);
}
