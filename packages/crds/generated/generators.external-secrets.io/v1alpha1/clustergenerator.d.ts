// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ClusterGeneratorProps {
  metadata?: $meta_v1.ClusterObjectMeta | undefined;
  spec?: ClusterGeneratorSpec | undefined;
}
export interface ClusterGeneratorSpec {
  generator: {
    acrAccessTokenSpec?: $types.ACRAccessTokenSpec | undefined;
    beyondtrustWorkloadCredentialsDynamicSecretSpec?: $types.BeyondtrustWorkloadCredentialsDynamicSecretSpec | undefined;
    cloudsmithAccessTokenSpec?: $types.CloudsmithAccessTokenSpec | undefined;
    ecrAuthorizationTokenSpec?: $types.ECRAuthorizationTokenSpec | undefined;
    fakeSpec?: $types.FakeSpec | undefined;
    gcrAccessTokenSpec?: $types.GCRAccessTokenSpec | undefined;
    githubAccessTokenSpec?: $types.GithubAccessTokenSpec | undefined;
    gitlabDeployTokenSpec?: $types.GitlabDeployTokenSpec | undefined;
    grafanaSpec?: $types.GrafanaSpec | undefined;
    mfaSpec?: $types.MFASpec | undefined;
    passwordSpec?: $types.PasswordSpec | undefined;
    quayAccessTokenSpec?: $types.QuayAccessTokenSpec | undefined;
    sshKeySpec?: $types.SSHKeySpec | undefined;
    stsSessionTokenSpec?: $types.STSSessionTokenSpec | undefined;
    uuidSpec?: { [key: string]: never } | undefined;
    vaultDynamicSecretSpec?: $types.VaultDynamicSecretSpec | undefined;
    webhookSpec?: $types.WebhookSpec | undefined;
  };
  kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
}
export declare class ClusterGenerator extends $KubeObject {
  static readonly apiVersion: 'generators.external-secrets.io/v1alpha1';
  static readonly kind: 'ClusterGenerator';
  static readonly namespaced: false;
  constructor(scope: $Construct, id: string, props?: ClusterGeneratorProps);
}
