// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface CronJobProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: $types.CronJobSpec;
}
export declare class CronJob extends $KubeObject {
  static readonly apiVersion: 'batch/v1';
  static readonly kind: 'CronJob';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: CronJobProps);
}
