// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface TLSOptionProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: TLSOptionSpec;
}
export interface TLSOptionSpec {
  alpnProtocols?: readonly string[] | undefined;
  cipherSuites?: readonly string[] | undefined;
  clientAuth?: {
    clientAuthType?: "NoClientCert" | "RequestClientCert" | "RequireAnyClientCert" | "VerifyClientCertIfGiven" | "RequireAndVerifyClientCert" | undefined;
    secretNames?: readonly string[] | undefined;
  } | undefined;
  curvePreferences?: readonly string[] | undefined;
  disableSessionTickets?: boolean | undefined;
  maxVersion?: string | undefined;
  minVersion?: string | undefined;
  preferServerCipherSuites?: boolean | undefined;
  sniStrict?: boolean | undefined;
}
export declare class TLSOption extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'TLSOption';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: TLSOptionProps);
}
