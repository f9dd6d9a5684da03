// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface TLSStoreProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: TLSStoreSpec;
}
export interface TLSStoreSpec {
  certificates?: readonly TLSStoreSpecCertificates[] | undefined;
  defaultCertificate?: TLSStoreSpecCertificates | undefined;
  defaultGeneratedCert?: {
    domain?: $types.Domain | undefined;
    resolver?: string | undefined;
  } | undefined;
}
export interface TLSStoreSpecCertificates {
  secretName: string;
}
export declare class TLSStore extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'TLSStore';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: TLSStoreProps);
}
