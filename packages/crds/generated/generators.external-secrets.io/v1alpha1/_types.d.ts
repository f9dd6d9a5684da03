// Written by `npx projen generate`.
export interface ACRAccessTokenSpec {
  auth: {
    managedIdentity?: {
      identityId?: string | undefined;
    } | undefined;
    servicePrincipal?: {
      secretRef: {
        clientId?: Secret | undefined;
        clientSecret?: Secret | undefined;
      };
    } | undefined;
    workloadIdentity?: WorkloadIdentity | undefined;
  };
  environmentType?: "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud" | undefined;
  registry: string;
  scope?: string | undefined;
  tenantId?: string | undefined;
}
export interface BeyondtrustWorkloadCredentialsDynamicSecretSpec {
  controller?: string | undefined;
  provider: {
    auth: {
      apikey: {
        token: Secret;
      };
    };
    caBundle?: string | undefined;
    caProvider?: CaProvider | undefined;
    folderPath?: string | undefined;
    server: {
      apiUrl: string;
      siteId: string;
    };
  };
  retrySettings?: RetrySettings | undefined;
}
export interface CloudsmithAccessTokenSpec {
  apiUrl?: string | undefined;
  orgSlug: string;
  serviceAccountRef: ServiceAccountRef;
  serviceSlug: string;
}
export interface ECRAuthorizationTokenSpec {
  auth?: Auth | undefined;
  region: string;
  role?: string | undefined;
  scope?: string | undefined;
}
export interface FakeSpec {
  controller?: string | undefined;
  data?: { [key: string]: string } | undefined;
}
export interface GCRAccessTokenSpec {
  auth: {
    secretRef?: SecretRef | undefined;
    workloadIdentity?: {
      clusterLocation: string;
      clusterName: string;
      clusterProjectID?: string | undefined;
      serviceAccountRef: ServiceAccountRef;
    } | undefined;
    workloadIdentityFederation?: {
      audience?: string | undefined;
      awsSecurityCredentials?: {
        awsCredentialsSecretRef: {
          name: string;
          namespace?: string | undefined;
        };
        region: string;
      } | undefined;
      credConfig?: {
        key: string;
        name: string;
        namespace?: string | undefined;
      } | undefined;
      externalTokenEndpoint?: string | undefined;
      gcpServiceAccountEmail?: string | undefined;
      serviceAccountRef?: ServiceAccountRef | undefined;
    } | undefined;
  };
  projectID: string;
}
export interface GithubAccessTokenSpec {
  appID: string;
  auth: {
    privateKey: PrivateKey;
  };
  installID: string;
  permissions?: { [key: string]: string } | undefined;
  repositories?: readonly string[] | undefined;
  url?: string | undefined;
}
export interface GitlabDeployTokenSpec {
  auth: {
    token: PrivateKey;
  };
  expiresAt?: string | undefined;
  groupID?: string | undefined;
  name: string;
  projectID?: string | undefined;
  scopes: readonly ("read_repository" | "read_registry" | "write_registry" | "read_package_registry" | "write_package_registry" | "read_virtual_registry" | "write_virtual_registry")[];
  url?: string | undefined;
  username?: string | undefined;
}
export interface GrafanaSpec {
  auth: {
    basic?: {
      password: Token;
      username: string;
    } | undefined;
    token?: Token | undefined;
  };
  serviceAccount: {
    name: string;
    role: string;
    secondsToLive?: number | undefined;
  };
  url: string;
}
export interface MFASpec {
  algorithm?: string | undefined;
  length?: number | undefined;
  secret: Secret;
  timePeriod?: number | undefined;
  when?: string | undefined;
}
export interface PasswordSpec {
  allowRepeat?: boolean | undefined;
  digits?: number | undefined;
  encoding?: "base64" | "base64url" | "base32" | "hex" | "raw" | undefined;
  length?: number | undefined;
  noUpper?: boolean | undefined;
  secretKeys?: readonly string[] | undefined;
  symbolCharacters?: string | undefined;
  symbols?: number | undefined;
}
export interface QuayAccessTokenSpec {
  robotAccount: string;
  serviceAccountRef: ServiceAccountRef;
  url?: string | undefined;
}
export interface SSHKeySpec {
  comment?: string | undefined;
  keySize?: number | undefined;
  keyType?: "rsa" | "ecdsa" | "ed25519" | undefined;
}
export interface STSSessionTokenSpec {
  auth?: Auth | undefined;
  region: string;
  requestParameters?: {
    serialNumber?: string | undefined;
    sessionDuration?: number | undefined;
    tokenCode?: string | undefined;
  } | undefined;
  role?: string | undefined;
}
export interface VaultDynamicSecretSpec {
  allowEmptyResponse?: boolean | undefined;
  controller?: string | undefined;
  getParameters?: { [key: string]: readonly string[] } | undefined;
  method?: string | undefined;
  parameters?: unknown;
  path: string;
  provider: {
    auth?: {
      appRole?: {
        path?: string | undefined;
        roleId?: string | undefined;
        roleRef?: Secret | undefined;
        secretRef: Secret;
      } | undefined;
      cert?: {
        clientCert?: Secret | undefined;
        path?: string | undefined;
        secretRef?: Secret | undefined;
        vaultRole?: string | undefined;
      } | undefined;
      gcp?: {
        location?: string | undefined;
        path?: string | undefined;
        projectID?: string | undefined;
        role: string;
        secretRef?: SecretRef | undefined;
        serviceAccountRef?: ServiceAccountRef | undefined;
        workloadIdentity?: {
          clusterLocation?: string | undefined;
          clusterName?: string | undefined;
          clusterProjectID?: string | undefined;
          serviceAccountRef: ServiceAccountRef;
        } | undefined;
      } | undefined;
      iam?: {
        externalID?: string | undefined;
        jwt?: WorkloadIdentity | undefined;
        path?: string | undefined;
        region?: string | undefined;
        role?: string | undefined;
        secretRef?: AuthSecretRef | undefined;
        vaultAwsIamServerID?: string | undefined;
        vaultRole: string;
      } | undefined;
      jwt?: {
        kubernetesServiceAccountToken?: {
          audiences?: readonly string[] | undefined;
          expirationSeconds?: number | undefined;
          serviceAccountRef: ServiceAccountRef;
        } | undefined;
        path?: string | undefined;
        role?: string | undefined;
        secretRef?: Secret | undefined;
      } | undefined;
      kubernetes?: {
        mountPath?: string | undefined;
        role: string;
        secretRef?: Secret | undefined;
        serviceAccountRef?: ServiceAccountRef | undefined;
      } | undefined;
      ldap?: Ldap | undefined;
      namespace?: string | undefined;
      tokenSecretRef?: Secret | undefined;
      userPass?: Ldap | undefined;
    } | undefined;
    caBundle?: string | undefined;
    caProvider?: CaProvider | undefined;
    checkAndSet?: {
      required?: boolean | undefined;
    } | undefined;
    forwardInconsistent?: boolean | undefined;
    headers?: { [key: string]: string } | undefined;
    namespace?: string | undefined;
    path?: string | undefined;
    readYourWrites?: boolean | undefined;
    server: string;
    tls?: {
      certSecretRef?: Secret | undefined;
      keySecretRef?: Secret | undefined;
    } | undefined;
    version?: "v1" | "v2" | undefined;
  };
  resultType?: "Data" | "Auth" | "Raw" | undefined;
  retrySettings?: RetrySettings | undefined;
}
export interface WebhookSpec {
  auth?: {
    ntlm?: {
      passwordSecret: Secret;
      usernameSecret: Secret;
    } | undefined;
  } | undefined;
  body?: string | undefined;
  caBundle?: string | undefined;
  caProvider?: CaProvider | undefined;
  headers?: { [key: string]: string } | undefined;
  method?: string | undefined;
  result: {
    jsonPath?: string | undefined;
  };
  secrets?: readonly Secrets[] | undefined;
  timeout?: string | undefined;
  url: string;
}
export interface Secret {
  key?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface ServiceAccountRef {
  audiences?: readonly string[] | undefined;
  name: string;
  namespace?: string | undefined;
}
export interface Auth {
  jwt?: WorkloadIdentity | undefined;
  secretRef?: AuthSecretRef | undefined;
}
export interface RetrySettings {
  maxRetries?: number | undefined;
  retryInterval?: string | undefined;
}
export interface CaProvider {
  key?: string | undefined;
  name: string;
  namespace?: string | undefined;
  type: "Secret" | "ConfigMap";
}
export interface Secrets {
  name: string;
  secretRef: Token;
}
export interface WorkloadIdentity {
  serviceAccountRef?: ServiceAccountRef | undefined;
}
export interface SecretRef {
  secretAccessKeySecretRef?: Secret | undefined;
}
export interface PrivateKey {
  secretRef: Secret;
}
export interface Token {
  key?: string | undefined;
  name?: string | undefined;
}
export interface AuthSecretRef {
  accessKeyIDSecretRef?: Secret | undefined;
  secretAccessKeySecretRef?: Secret | undefined;
  sessionTokenSecretRef?: Secret | undefined;
}
export interface Ldap {
  path?: string | undefined;
  secretRef?: Secret | undefined;
  username: string;
}
