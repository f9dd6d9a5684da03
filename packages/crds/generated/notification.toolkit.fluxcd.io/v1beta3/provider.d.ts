// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
export interface ProviderProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec?: ProviderSpec | undefined;
}
export interface ProviderSpec {
  address?: string | undefined;
  certSecretRef?: {
    name: string;
  } | undefined;
  channel?: string | undefined;
  commitStatusExpr?: string | undefined;
  interval?: string | undefined;
  proxy?: string | undefined;
  proxySecretRef?: {
    name: string;
  } | undefined;
  secretRef?: {
    name: string;
  } | undefined;
  serviceAccountName?: string | undefined;
  suspend?: boolean | undefined;
  timeout?: string | undefined;
  type: "slack" | "discord" | "msteams" | "rocket" | "generic" | "generic-hmac" | "github" | "gitlab" | "gitea" | "giteapullrequestcomment" | "bitbucketserver" | "bitbucket" | "azuredevops" | "googlechat" | "googlepubsub" | "webex" | "sentry" | "azureeventhub" | "telegram" | "lark" | "matrix" | "opsgenie" | "alertmanager" | "grafana" | "githubdispatch" | "githubpullrequestcomment" | "gitlabmergerequestcomment" | "pagerduty" | "datadog" | "nats" | "zulip" | "otel";
  username?: string | undefined;
}
export declare class Provider extends $KubeObject {
  static readonly apiVersion: 'notification.toolkit.fluxcd.io/v1beta3';
  static readonly kind: 'Provider';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props?: ProviderProps);
}
