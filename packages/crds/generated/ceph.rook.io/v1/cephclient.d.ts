// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CephClientProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: CephClientSpec;
}
export interface CephClientSpec {
  caps: { [key: string]: string };
  name?: string | undefined;
  removeSecret?: boolean | undefined;
  secretName?: string | undefined;
  security?: {
    cephx?: $types.Cephx | undefined;
  } | undefined;
}
export declare class CephClient extends $KubeObject {
  static readonly apiVersion: 'ceph.rook.io/v1';
  static readonly kind: 'CephClient';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CephClientProps);
}
