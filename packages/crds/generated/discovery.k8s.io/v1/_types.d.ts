// Written by `npx projen generate`.
import type * as $core_v1 from '../../core/v1/_types';
export interface Endpoint {
  addresses: readonly string[];
  conditions?: EndpointConditions | undefined;
  deprecatedTopology?: { [key: string]: string } | undefined;
  hints?: EndpointHints | undefined;
  hostname?: string | undefined;
  nodeName?: string | undefined;
  targetRef?: $core_v1.ObjectReference | undefined;
  zone?: string | undefined;
}
export interface EndpointConditions {
  ready?: boolean | undefined;
  serving?: boolean | undefined;
  terminating?: boolean | undefined;
}
export interface EndpointHints {
  forNodes?: readonly ForNode[] | undefined;
  forZones?: readonly ForZone[] | undefined;
}
export interface EndpointPort {
  appProtocol?: string | undefined;
  name?: string | undefined;
  port?: number | undefined;
  protocol?: "SCTP" | "TCP" | "UDP" | undefined;
}
export interface ForNode {
  name: string;
}
export interface ForZone {
  name: string;
}
