// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface UpdateRequestProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: UpdateRequestSpec | undefined;
}
export interface UpdateRequestSpec {
  context: {
    admissionRequestInfo?: {
      admissionRequest?: {
        dryRun?: boolean | undefined;
        kind?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestKind | undefined;
        name?: string | undefined;
        namespace?: string | undefined;
        object?: { [key: string]: unknown } | undefined;
        oldObject?: { [key: string]: unknown } | undefined;
        operation?: string | undefined;
        options?: { [key: string]: unknown } | undefined;
        requestKind?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestKind | undefined;
        requestResource?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestRequestResource | undefined;
        requestSubResource?: string | undefined;
        resource?: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestRequestResource | undefined;
        subResource?: string | undefined;
        uid?: string | undefined;
        userInfo?: UpdateRequestSpecContextUserInfoUserInfo | undefined;
      } | undefined;
      operation?: string | undefined;
    } | undefined;
    userInfo?: {
      clusterRoles?: readonly string[] | null | undefined;
      roles?: readonly string[] | null | undefined;
      synchronize?: boolean | undefined;
      userInfo?: UpdateRequestSpecContextUserInfoUserInfo | undefined;
    } | undefined;
  };
  deleteDownstream: boolean;
  policy: string;
  requestType?: "mutate" | "generate" | "cel-generate" | "cel-mutate" | undefined;
  resource: UpdateRequestSpecResource;
  rule: string;
  ruleContext?: readonly UpdateRequestSpecRuleContext[] | undefined;
  synchronize?: boolean | undefined;
}
export interface UpdateRequestSpecResource {
  apiVersion?: string | undefined;
  kind?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
  uid?: string | undefined;
}
export interface UpdateRequestSpecRuleContext {
  cacheRestore?: boolean | undefined;
  deleteDownstream: boolean;
  rule: string;
  synchronize?: boolean | undefined;
  trigger: UpdateRequestSpecResource;
}
export interface UpdateRequestSpecContextUserInfoUserInfo {
  extra?: { [key: string]: readonly string[] } | undefined;
  groups?: readonly string[] | undefined;
  uid?: string | undefined;
  username?: string | undefined;
}
export interface UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestKind {
  group: string;
  kind: string;
  version: string;
}
export interface UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequestRequestResource {
  group: string;
  resource: string;
  version: string;
}
export declare class UpdateRequest extends $KubeObject {
  static readonly apiVersion: 'kyverno.io/v2';
  static readonly kind: 'UpdateRequest';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: UpdateRequestProps);
}
