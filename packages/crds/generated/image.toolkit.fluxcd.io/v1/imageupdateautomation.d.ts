// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ImageUpdateAutomationProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ImageUpdateAutomationSpec | undefined;
}
export interface ImageUpdateAutomationSpec {
  git?: {
    checkout?: {
      ref: {
        branch?: string | undefined;
        commit?: string | undefined;
        name?: string | undefined;
        semver?: string | undefined;
        tag?: string | undefined;
      };
    } | undefined;
    commit: {
      author: {
        email: string;
        name?: string | undefined;
      };
      messageTemplate?: string | undefined;
      messageTemplateValues?: { [key: string]: string } | undefined;
      signingKey?: {
        secretRef: {
          name: string;
        };
        type?: "gpg" | "ssh" | undefined;
      } | undefined;
    };
    push?: {
      branch?: string | undefined;
      options?: { [key: string]: string } | undefined;
      refspec?: string | undefined;
    } | undefined;
  } | undefined;
  interval: string;
  policySelector?: {
    matchExpressions?: readonly ImageUpdateAutomationSpecPolicySelectorMatchExpressions[] | undefined;
    matchLabels?: { [key: string]: string } | undefined;
  } | undefined;
  sourceRef: {
    apiVersion?: string | undefined;
    kind?: "GitRepository" | undefined;
    name: string;
    namespace?: string | undefined;
  };
  suspend?: boolean | undefined;
  update?: {
    path?: string | undefined;
    strategy?: "Setters" | undefined;
  } | undefined;
}
export interface ImageUpdateAutomationSpecPolicySelectorMatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export declare class ImageUpdateAutomation extends $KubeObject {
  static readonly apiVersion: 'image.toolkit.fluxcd.io/v1';
  static readonly kind: 'ImageUpdateAutomation';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ImageUpdateAutomationProps);
}
