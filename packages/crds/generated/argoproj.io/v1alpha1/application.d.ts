// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ApplicationProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  operation?: ApplicationOperation | undefined;
  spec: $types.ApplicationSpec;
}
export interface ApplicationOperation {
  info?: readonly $types.Info[] | undefined;
  initiatedBy?: {
    automated?: boolean | undefined;
    username?: string | undefined;
  } | undefined;
  retry?: $types.Retry | undefined;
  sync?: {
    autoHealAttemptsCount?: number | undefined;
    dryRun?: boolean | undefined;
    manifests?: readonly string[] | undefined;
    prune?: boolean | undefined;
    resources?: readonly ApplicationOperationSyncResources[] | undefined;
    revision?: string | undefined;
    revisions?: readonly string[] | undefined;
    source?: $types.Source | undefined;
    sources?: readonly $types.Source[] | undefined;
    syncOptions?: readonly string[] | undefined;
    syncStrategy?: {
      apply?: {
        force?: boolean | undefined;
      } | undefined;
      hook?: {
        force?: boolean | undefined;
      } | undefined;
    } | undefined;
  } | undefined;
}
export interface ApplicationOperationSyncResources {
  group?: string | undefined;
  kind: string;
  name: string;
  namespace?: string | undefined;
}
export declare class Application extends $KubeObject {
  static readonly apiVersion: 'argoproj.io/v1alpha1';
  static readonly kind: 'Application';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ApplicationProps);
}
