// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterEphemeralReportProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec: $types.EphemeralReportSpec;
}
export type ClusterEphemeralReportSpec = $types.EphemeralReportSpec;
export declare class ClusterEphemeralReport extends $KubeObject {
  static readonly apiVersion: 'reports.kyverno.io/v1';
  static readonly kind: 'ClusterEphemeralReport';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props: ClusterEphemeralReportProps);
}
