// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ArtifactGeneratorProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ArtifactGeneratorSpec | undefined;
}
export interface ArtifactGeneratorSpec {
  artifacts: readonly ArtifactGeneratorSpecArtifacts[];
  commonMetadata?: {
    annotations?: { [key: string]: string } | undefined;
    labels?: { [key: string]: string } | undefined;
  } | undefined;
  pathPattern?: string | undefined;
  sources: readonly ArtifactGeneratorSpecSources[];
}
export interface ArtifactGeneratorSpecArtifacts {
  copy: readonly ArtifactGeneratorSpecArtifactsCopy[];
  name: string;
  originRevision?: string | undefined;
  revision?: string | undefined;
}
export interface ArtifactGeneratorSpecSources {
  alias: string;
  kind: "Bucket" | "GitRepository" | "OCIRepository" | "HelmChart" | "ExternalArtifact";
  name: string;
  namespace?: string | undefined;
}
export interface ArtifactGeneratorSpecArtifactsCopy {
  exclude?: readonly string[] | undefined;
  from: string;
  strategy?: "Overwrite" | "Merge" | "Extract" | undefined;
  to: string;
}
export declare class ArtifactGenerator extends $KubeObject {
  static readonly apiVersion: 'source.extensions.fluxcd.io/v1beta1';
  static readonly kind: 'ArtifactGenerator';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ArtifactGeneratorProps);
}
