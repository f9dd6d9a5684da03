// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface JobProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: $types.JobSpec | undefined;
}
export declare class Job extends $KubeObject {
  static readonly apiVersion: 'batch/v1';
  static readonly kind: 'Job';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: JobProps);
}
