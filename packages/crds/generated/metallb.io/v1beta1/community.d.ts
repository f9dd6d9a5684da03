// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface CommunityProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: CommunitySpec | undefined;
}
export interface CommunitySpec {
  communities?: readonly CommunitySpecCommunities[] | undefined;
}
export interface CommunitySpecCommunities {
  name?: string | undefined;
  value?: string | undefined;
}
export declare class Community extends $KubeObject {
  static readonly apiVersion: 'metallb.io/v1beta1';
  static readonly kind: 'Community';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: CommunityProps);
}
