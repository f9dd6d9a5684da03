// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ClientProfileProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ClientProfileSpec | undefined;
}
export interface ClientProfileSpec {
  cephConnectionRef: {
    name?: string | undefined;
  };
  cephFs?: {
    cephCsiSecrets?: ClientProfileSpecCephFsCephCsiSecrets | undefined;
    fuseMountOptions?: { [key: string]: string } | undefined;
    kernelMountOptions?: { [key: string]: string } | undefined;
    radosNamespace?: string | undefined;
    subVolumeGroup?: string | undefined;
  } | undefined;
  nfs?: { [key: string]: never } | undefined;
  nvmeof?: ClientProfileSpecNvmeof | undefined;
  rbd?: ClientProfileSpecNvmeof | undefined;
}
export interface ClientProfileSpecNvmeof {
  cephCsiSecrets?: ClientProfileSpecCephFsCephCsiSecrets | undefined;
  radosNamespace?: string | undefined;
}
export interface ClientProfileSpecCephFsCephCsiSecrets {
  controllerPublishSecret?: {
    name?: string | undefined;
    namespace?: string | undefined;
  } | undefined;
}
export declare class ClientProfile extends $KubeObject {
  static readonly apiVersion: 'csi.ceph.io/v1';
  static readonly kind: 'ClientProfile';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ClientProfileProps);
}
