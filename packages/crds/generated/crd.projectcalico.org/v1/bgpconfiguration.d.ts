// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface BGPConfigurationProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: BGPConfigurationSpec | undefined;
}
export interface BGPConfigurationSpec {
  asNumber?: number | undefined;
  bindMode?: "None" | "NodeIP" | undefined;
  communities?: readonly BGPConfigurationSpecCommunities[] | undefined;
  ignoredInterfaces?: readonly string[] | undefined;
  ipv4NormalRoutePriority?: number | undefined;
  ipv6NormalRoutePriority?: number | undefined;
  listenPort?: number | undefined;
  localWorkloadPeeringIPV4?: string | undefined;
  localWorkloadPeeringIPV6?: string | undefined;
  logSeverityScreen?: string | undefined;
  nodeMeshMaxRestartTime?: string | undefined;
  nodeMeshPassword?: $types.Password | undefined;
  nodeToNodeMeshEnabled?: boolean | undefined;
  prefixAdvertisements?: readonly BGPConfigurationSpecPrefixAdvertisements[] | undefined;
  programClusterRoutes?: "Enabled" | "Disabled" | undefined;
  serviceClusterIPs?: readonly BGPConfigurationSpecServiceClusterIPs[] | undefined;
  serviceExternalIPs?: readonly BGPConfigurationSpecServiceClusterIPs[] | undefined;
  serviceLoadBalancerAggregation?: "Enabled" | "Disabled" | undefined;
  serviceLoadBalancerIPs?: readonly BGPConfigurationSpecServiceClusterIPs[] | undefined;
}
export interface BGPConfigurationSpecCommunities {
  name?: string | undefined;
  value?: string | undefined;
}
export interface BGPConfigurationSpecPrefixAdvertisements {
  cidr?: string | undefined;
  communities?: readonly string[] | undefined;
}
export interface BGPConfigurationSpecServiceClusterIPs {
  cidr?: string | undefined;
}
export declare class BGPConfiguration extends $KubeObject {
  static readonly apiVersion: 'crd.projectcalico.org/v1';
  static readonly kind: 'BGPConfiguration';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: BGPConfigurationProps);
}
