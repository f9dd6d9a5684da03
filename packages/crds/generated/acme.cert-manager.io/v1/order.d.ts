// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface OrderProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: OrderSpec;
}
export interface OrderSpec {
  commonName?: string | undefined;
  dnsNames?: readonly string[] | undefined;
  duration?: string | undefined;
  ipAddresses?: readonly string[] | undefined;
  issuerRef: $types.IssuerRef;
  profile?: string | undefined;
  replaces?: string | undefined;
  request: string;
}
export declare class Order extends $KubeObject {
  static readonly apiVersion: 'acme.cert-manager.io/v1';
  static readonly kind: 'Order';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: OrderProps);
}
