// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ScheduleProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ScheduleSpec | undefined;
}
export interface ScheduleSpec {
  duration?: string | undefined;
  location?: string | undefined;
  schedule?: string | undefined;
  targets?: {
    clusters?: readonly $types.TargetRestrictions[] | undefined;
  } | undefined;
}
export declare class Schedule extends $KubeObject {
  static readonly apiVersion: 'fleet.cattle.io/v1alpha1';
  static readonly kind: 'Schedule';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ScheduleProps);
}
