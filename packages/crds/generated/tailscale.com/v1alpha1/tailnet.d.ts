// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface TailnetProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: TailnetSpec;
}
export interface TailnetSpec {
  credentials: {
    secretName: string;
  };
  loginUrl?: string | undefined;
}
export declare class Tailnet extends $KubeObject {
  static readonly apiVersion: 'tailscale.com/v1alpha1';
  static readonly kind: 'Tailnet';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: TailnetProps);
}
