// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface EndpointSliceProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  addressType: "FQDN" | "IPv4" | "IPv6";
  endpoints?: readonly $types.Endpoint[] | undefined;
  ports?: readonly $types.EndpointPort[] | undefined;
}
export declare class EndpointSlice extends $KubeObject {
  static readonly apiVersion: 'discovery.k8s.io/v1';
  static readonly kind: 'EndpointSlice';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: EndpointSliceProps);
}
