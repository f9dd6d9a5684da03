// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface RecurringJobProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: RecurringJobSpec | undefined;
}
export interface RecurringJobSpec {
  concurrency?: number | undefined;
  cron?: string | undefined;
  groups?: readonly string[] | undefined;
  labels?: { [key: string]: string } | undefined;
  name?: string | undefined;
  parameters?: { [key: string]: string } | undefined;
  retain?: number | undefined;
  task?: "snapshot" | "snapshot-force-create" | "snapshot-cleanup" | "snapshot-delete" | "backup" | "backup-force-create" | "filesystem-trim" | "system-backup" | undefined;
}
export declare class RecurringJob extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'RecurringJob';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: RecurringJobProps);
}
