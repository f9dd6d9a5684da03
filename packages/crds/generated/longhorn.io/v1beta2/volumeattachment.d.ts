// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface VolumeAttachmentProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: VolumeAttachmentSpec | undefined;
}
export interface VolumeAttachmentSpec {
  attachmentTickets?: { [key: string]: VolumeAttachmentSpecAttachmentTickets } | undefined;
  volume: string;
}
export interface VolumeAttachmentSpecAttachmentTickets {
  generation?: number | undefined;
  id?: string | undefined;
  nodeID?: string | undefined;
  parameters?: { [key: string]: string } | undefined;
  type?: string | undefined;
}
export declare class VolumeAttachment extends $KubeObject {
  static readonly apiVersion: 'longhorn.io/v1beta2';
  static readonly kind: 'VolumeAttachment';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: VolumeAttachmentProps);
}
