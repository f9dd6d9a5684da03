// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ExternalArtifactProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ExternalArtifactSpec | undefined;
}
export interface ExternalArtifactSpec {
  sourceRef?: {
    apiVersion?: string | undefined;
    kind: string;
    name: string;
    namespace?: string | undefined;
  } | undefined;
}
export declare class ExternalArtifact extends $KubeObject {
  static readonly apiVersion: 'source.toolkit.fluxcd.io/v1';
  static readonly kind: 'ExternalArtifact';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ExternalArtifactProps);
}
