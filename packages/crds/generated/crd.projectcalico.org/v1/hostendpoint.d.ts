// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface HostEndpointProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: HostEndpointSpec | undefined;
}
export interface HostEndpointSpec {
  expectedIPs?: readonly string[] | undefined;
  interfaceName?: string | undefined;
  node?: string | undefined;
  ports?: readonly HostEndpointSpecPorts[] | undefined;
  profiles?: readonly string[] | undefined;
}
export interface HostEndpointSpecPorts {
  name: string;
  port: number;
  protocol: number | string;
}
export declare class HostEndpoint extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'HostEndpoint';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: HostEndpointProps);
}
