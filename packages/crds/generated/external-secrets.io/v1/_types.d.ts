// Written by `npx projen generate`.
export interface ExternalSecretSpec {
  data?: readonly Data[] | undefined;
  dataFrom?: readonly DataFrom[] | undefined;
  refreshInterval?: string | undefined;
  refreshPolicy?: "CreatedOnce" | "Periodic" | "OnChange" | undefined;
  secretStoreRef?: SecretStoreRef | undefined;
  syncWindows?: {
    kind: "allow" | "deny";
    windows: readonly Windows[];
  } | undefined;
  target?: {
    creationPolicy?: "Owner" | "Orphan" | "Merge" | "None" | "CreateOrMerge" | undefined;
    deletionPolicy?: "Delete" | "Merge" | "Retain" | undefined;
    immutable?: boolean | undefined;
    manifest?: {
      apiVersion: string;
      kind: string;
    } | undefined;
    name?: string | undefined;
    template?: {
      data?: { [key: string]: string } | undefined;
      engineVersion?: "v2" | undefined;
      mergePolicy?: "Replace" | "Merge" | undefined;
      metadata?: {
        annotations?: { [key: string]: string } | undefined;
        finalizers?: readonly string[] | undefined;
        labels?: { [key: string]: string } | undefined;
      } | undefined;
      templateFrom?: readonly TemplateFrom[] | undefined;
      type?: string | undefined;
    } | undefined;
  } | undefined;
}
export interface SecretStoreSpec {
  conditions?: readonly Conditions[] | undefined;
  controller?: string | undefined;
  provider: {
    akeyless?: {
      akeylessGWApiURL: string;
      authSecretRef: {
        kubernetesAuth?: {
          accessID: string;
          k8sConfName: string;
          secretRef?: AuthRef | undefined;
          serviceAccountRef?: ServiceAccountRef | undefined;
        } | undefined;
        secretRef?: {
          accessID?: AuthRef | undefined;
          accessType?: AuthRef | undefined;
          accessTypeParam?: AuthRef | undefined;
        } | undefined;
        serviceAccountRef?: ServiceAccountRef | undefined;
      };
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      ignoreCache?: boolean | undefined;
    } | undefined;
    aws?: {
      additionalRoles?: readonly string[] | undefined;
      auth?: {
        jwt?: Jwt | undefined;
        secretRef?: SecretRef | undefined;
      } | undefined;
      customSessionTags?: { [key: string]: string } | undefined;
      externalID?: string | undefined;
      prefix?: string | undefined;
      region: string;
      role?: string | undefined;
      secretsManager?: {
        forceDeleteWithoutRecovery?: boolean | undefined;
        recoveryWindowInDays?: number | undefined;
      } | undefined;
      service: "SecretsManager" | "ParameterStore" | "CertificateManager";
      sessionTags?: readonly SessionTags[] | undefined;
      sessionTagsPolicy?: "None" | "Simple" | "Custom" | undefined;
      transitiveTagKeys?: readonly string[] | undefined;
    } | undefined;
    azurekv?: {
      authSecretRef?: {
        clientCertificate?: AuthRef | undefined;
        clientId?: AuthRef | undefined;
        clientSecret?: AuthRef | undefined;
        tenantId?: AuthRef | undefined;
      } | undefined;
      authType?: "ServicePrincipal" | "ManagedIdentity" | "WorkloadIdentity" | undefined;
      customCloudConfig?: {
        activeDirectoryEndpoint: string;
        keyVaultDNSSuffix?: string | undefined;
        keyVaultEndpoint?: string | undefined;
        resourceManagerEndpoint?: string | undefined;
      } | undefined;
      environmentType?: "PublicCloud" | "USGovernmentCloud" | "ChinaCloud" | "GermanCloud" | "AzureStackCloud" | undefined;
      identityId?: string | undefined;
      serviceAccountRef?: ServiceAccountRef | undefined;
      tenantId?: string | undefined;
      useAzureSDK?: boolean | undefined;
      vaultUrl: string;
    } | undefined;
    barbican?: {
      auth: {
        password: {
          secretRef: AuthRef;
        };
        username: ClientId;
      };
      authURL?: string | undefined;
      domainName?: string | undefined;
      region?: string | undefined;
      tenantName?: string | undefined;
    } | undefined;
    beyondtrust?: {
      auth: {
        apiKey?: ClientId | undefined;
        certificate?: ClientId | undefined;
        certificateKey?: ClientId | undefined;
        clientId?: ClientId | undefined;
        clientSecret?: ClientId | undefined;
      };
      server: {
        apiUrl: string;
        apiVersion?: string | undefined;
        clientTimeOutSeconds?: number | undefined;
        decrypt?: boolean | undefined;
        retrievalType?: string | undefined;
        separator?: string | undefined;
        verifyCA: boolean;
      };
    } | undefined;
    beyondtrustworkloadcredentials?: {
      auth: {
        apikey: {
          token: AuthRef;
        };
      };
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      folderPath?: string | undefined;
      server: {
        apiUrl: string;
        siteId: string;
      };
    } | undefined;
    bitwardensecretsmanager?: {
      apiURL?: string | undefined;
      auth: {
        secretRef: {
          credentials: AuthRef;
        };
      };
      bitwardenServerSDKURL?: string | undefined;
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      identityURL?: string | undefined;
      organizationID: string;
      projectID: string;
    } | undefined;
    chef?: {
      auth: {
        secretRef: {
          privateKeySecretRef: AuthRef;
        };
      };
      serverUrl: string;
      username: string;
    } | undefined;
    cloudrusm?: {
      auth: {
        secretRef?: {
          accessKeyIDSecretRef: AuthRef;
          accessKeySecretSecretRef: AuthRef;
        } | undefined;
      };
      projectID?: string | undefined;
    } | undefined;
    conjur?: {
      auth: {
        apikey?: {
          account: string;
          apiKeyRef: AuthRef;
          userRef: AuthRef;
        } | undefined;
        cert?: {
          account: string;
          clientCertRef: AuthRef;
          clientKeyRef: AuthRef;
          hostId?: string | undefined;
          serviceID: string;
        } | undefined;
        jwt?: {
          account: string;
          hostId?: string | undefined;
          secretRef?: AuthRef | undefined;
          serviceAccountRef?: ServiceAccountRef | undefined;
          serviceID: string;
        } | undefined;
      };
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      url: string;
    } | undefined;
    crd?: {
      auth?: Auth | undefined;
      authRef?: AuthRef | undefined;
      resource: {
        group: string;
        kind: string;
        version: string;
      };
      server?: Server | undefined;
      whitelist?: {
        rules?: readonly Rules[] | undefined;
      } | undefined;
    } | undefined;
    delinea?: {
      clientId: ClientId;
      clientSecret: ClientId;
      tenant: string;
      tld?: string | undefined;
      urlTemplate?: string | undefined;
    } | undefined;
    doppler?: {
      auth: {
        oidcConfig?: {
          expirationSeconds?: number | undefined;
          identity: string;
          serviceAccountRef: ServiceAccountRef;
        } | undefined;
        secretRef?: {
          dopplerToken: AuthRef;
        } | undefined;
      };
      config?: string | undefined;
      format?: "json" | "dotnet-json" | "env" | "yaml" | "docker" | undefined;
      nameTransformer?: "upper-camel" | "camel" | "lower-snake" | "tf-var" | "dotnet-env" | "lower-kebab" | undefined;
      project?: string | undefined;
    } | undefined;
    dvls?: {
      auth: {
        secretRef: {
          appId: AuthRef;
          appSecret: AuthRef;
        };
      };
      insecure?: boolean | undefined;
      serverUrl: string;
      vault?: string | undefined;
    } | undefined;
    fake?: {
      data: readonly FakeData[];
      validationResult?: number | undefined;
    } | undefined;
    fortanix?: {
      apiKey?: ApiKey | undefined;
      apiUrl?: string | undefined;
    } | undefined;
    gcpsm?: {
      auth?: {
        secretRef?: AuthSecretRef | undefined;
        workloadIdentity?: WorkloadIdentity | undefined;
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
      } | undefined;
      location?: string | undefined;
      projectID?: string | undefined;
      secretVersionSelectionPolicy?: string | undefined;
    } | undefined;
    github?: {
      appID: number;
      auth: {
        privateKey: AuthRef;
      };
      environment?: string | undefined;
      installationID: number;
      orgSecretVisibility?: "all" | "private" | undefined;
      organization: string;
      repository?: string | undefined;
      uploadURL?: string | undefined;
      url?: string | undefined;
    } | undefined;
    gitlab?: {
      auth: {
        SecretRef: {
          accessToken?: AuthRef | undefined;
        };
      };
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      environment?: string | undefined;
      groupIDs?: readonly string[] | undefined;
      inheritFromGroups?: boolean | undefined;
      projectID?: string | undefined;
      url?: string | undefined;
    } | undefined;
    ibm?: {
      auth: {
        containerAuth?: {
          iamEndpoint?: string | undefined;
          profile: string;
          tokenLocation?: string | undefined;
        } | undefined;
        secretRef?: {
          iamEndpoint?: string | undefined;
          secretApiKeySecretRef?: AuthRef | undefined;
        } | undefined;
      };
      serviceUrl?: string | undefined;
    } | undefined;
    infisical?: {
      auth: {
        awsAuthCredentials?: AwsAuthCredentials | undefined;
        azureAuthCredentials?: {
          identityId: AuthRef;
          resource?: AuthRef | undefined;
        } | undefined;
        gcpIamAuthCredentials?: {
          identityId: AuthRef;
          serviceAccountKeyFilePath: AuthRef;
        } | undefined;
        gcpIdTokenAuthCredentials?: AwsAuthCredentials | undefined;
        jwtAuthCredentials?: {
          identityId: AuthRef;
          jwt: AuthRef;
        } | undefined;
        kubernetesAuthCredentials?: {
          identityId: AuthRef;
          serviceAccountTokenPath?: AuthRef | undefined;
        } | undefined;
        ldapAuthCredentials?: {
          identityId: AuthRef;
          ldapPassword: AuthRef;
          ldapUsername: AuthRef;
        } | undefined;
        ociAuthCredentials?: {
          fingerprint: AuthRef;
          identityId: AuthRef;
          privateKey: AuthRef;
          privateKeyPassphrase?: AuthRef | undefined;
          region: AuthRef;
          tenancyId: AuthRef;
          userId: AuthRef;
        } | undefined;
        tokenAuthCredentials?: TokenAuthCredentials | undefined;
        universalAuthCredentials?: {
          clientId: AuthRef;
          clientSecret: AuthRef;
        } | undefined;
      };
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      hostAPI?: string | undefined;
      secretsScope: {
        environmentSlug: string;
        expandSecretReferences?: boolean | undefined;
        organizationSlug?: string | undefined;
        projectSlug: string;
        recursive?: boolean | undefined;
        secretsPath?: string | undefined;
      };
    } | undefined;
    keepersecurity?: {
      authRef: AuthRef;
      folderID: string;
      getByTitleFallback?: boolean | undefined;
    } | undefined;
    kubernetes?: {
      auth?: Auth | undefined;
      authRef?: AuthRef | undefined;
      remoteNamespace?: string | undefined;
      server?: Server | undefined;
    } | undefined;
    nebiusmysterybox?: {
      apiDomain: string;
      auth: {
        serviceAccountCredsSecretRef?: AuthRef | undefined;
        tokenSecretRef?: AuthRef | undefined;
      };
      caProvider?: NebiusmysteryboxCaProvider | undefined;
    } | undefined;
    ngrok?: {
      apiUrl?: string | undefined;
      auth: {
        apiKey?: ApiKey | undefined;
      };
      vault: {
        name: string;
      };
    } | undefined;
    onboardbase?: {
      apiHost?: string | undefined;
      auth: {
        apiKeyRef: AuthRef;
        passcodeRef: AuthRef;
      };
      environment?: string | undefined;
      project?: string | undefined;
    } | undefined;
    onepassword?: {
      auth: {
        secretRef: {
          connectTokenSecretRef: AuthRef;
        };
      };
      connectHost: string;
      vaults: { [key: string]: number };
    } | undefined;
    onepasswordSDK?: {
      auth: {
        serviceAccountSecretRef: AuthRef;
      };
      cache?: {
        maxSize?: number | undefined;
        ttl?: string | undefined;
      } | undefined;
      environment?: string | undefined;
      integrationInfo?: {
        name?: string | undefined;
        version?: string | undefined;
      } | undefined;
      vault?: string | undefined;
    } | undefined;
    openBao?: {
      auth?: {
        appRole?: AppRole | undefined;
        namespace?: string | undefined;
        tokenSecretRef?: AuthRef | undefined;
        userPass?: UserPass | undefined;
      } | undefined;
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      namespace?: string | undefined;
      path?: string | undefined;
      server: string;
      version?: "v1" | "v2" | undefined;
    } | undefined;
    oracle?: {
      auth?: {
        secretRef: {
          fingerprint: AuthRef;
          privatekey: AuthRef;
        };
        tenancy: string;
        user: string;
      } | undefined;
      compartment?: string | undefined;
      encryptionKey?: string | undefined;
      principalType?: "" | "UserPrincipal" | "InstancePrincipal" | "Workload" | undefined;
      region: string;
      serviceAccountRef?: ServiceAccountRef | undefined;
      vault: string;
    } | undefined;
    ovh?: {
      auth: {
        mtls?: {
          caBundle?: string | undefined;
          caProvider?: CaProvider | undefined;
          certSecretRef: AuthRef;
          keySecretRef: AuthRef;
        } | undefined;
        token?: {
          tokenSecretRef: AuthRef;
        } | undefined;
      };
      casRequired?: boolean | undefined;
      okmsTimeout?: number | undefined;
      okmsid: string;
      server: string;
    } | undefined;
    passbolt?: {
      auth: {
        passwordSecretRef: AuthRef;
        privateKeySecretRef: AuthRef;
      };
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      host: string;
    } | undefined;
    passworddepot?: {
      auth: {
        secretRef: {
          credentials?: AuthRef | undefined;
        };
      };
      database: string;
      host: string;
    } | undefined;
    previder?: {
      auth: {
        secretRef?: TokenAuthCredentials | undefined;
      };
      baseUri?: string | undefined;
    } | undefined;
    pulumi?: {
      accessToken?: ApiKey | undefined;
      apiUrl?: string | undefined;
      auth?: {
        accessToken?: ApiKey | undefined;
        oidcConfig?: {
          expirationSeconds?: number | undefined;
          organization: string;
          serviceAccountRef: ServiceAccountRef;
        } | undefined;
      } | undefined;
      environment: string;
      organization: string;
      project: string;
    } | undefined;
    scaleway?: {
      accessKey: ClientId;
      apiUrl?: string | undefined;
      projectId: string;
      region: string;
      secretKey: ClientId;
    } | undefined;
    secretserver?: {
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      domain?: string | undefined;
      password?: ClientId | undefined;
      serverURL: string;
      token?: ClientId | undefined;
      username?: ClientId | undefined;
    } | undefined;
    senhasegura?: {
      auth: {
        clientId: string;
        clientSecretSecretRef: AuthRef;
      };
      ignoreSslCertificate?: boolean | undefined;
      module: string;
      url: string;
    } | undefined;
    vault?: {
      auth?: {
        appRole?: AppRole | undefined;
        cert?: {
          clientCert?: AuthRef | undefined;
          path?: string | undefined;
          secretRef?: AuthRef | undefined;
          vaultRole?: string | undefined;
        } | undefined;
        gcp?: {
          location?: string | undefined;
          path?: string | undefined;
          projectID?: string | undefined;
          role: string;
          secretRef?: AuthSecretRef | undefined;
          serviceAccountRef?: ServiceAccountRef | undefined;
          workloadIdentity?: WorkloadIdentity | undefined;
        } | undefined;
        iam?: {
          externalID?: string | undefined;
          jwt?: Jwt | undefined;
          path?: string | undefined;
          region?: string | undefined;
          role?: string | undefined;
          secretRef?: SecretRef | undefined;
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
          secretRef?: AuthRef | undefined;
        } | undefined;
        kubernetes?: {
          mountPath?: string | undefined;
          role: string;
          secretRef?: AuthRef | undefined;
          serviceAccountRef?: ServiceAccountRef | undefined;
        } | undefined;
        ldap?: UserPass | undefined;
        namespace?: string | undefined;
        tokenSecretRef?: AuthRef | undefined;
        userPass?: UserPass | undefined;
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
        certSecretRef?: AuthRef | undefined;
        keySecretRef?: AuthRef | undefined;
      } | undefined;
      version?: "v1" | "v2" | undefined;
    } | undefined;
    volcengine?: {
      auth?: {
        secretRef?: {
          accessKeyID: AuthRef;
          secretAccessKey: AuthRef;
          token?: AuthRef | undefined;
        } | undefined;
      } | undefined;
      region: string;
    } | undefined;
    webhook?: {
      auth?: {
        ntlm?: {
          passwordSecret: AuthRef;
          usernameSecret: AuthRef;
        } | undefined;
      } | undefined;
      body?: string | undefined;
      caBundle?: string | undefined;
      caProvider?: CaProvider | undefined;
      headers?: { [key: string]: string } | undefined;
      method?: string | undefined;
      result?: {
        jsonPath?: string | undefined;
      } | undefined;
      secrets?: readonly Secrets[] | undefined;
      timeout?: string | undefined;
      url: string;
    } | undefined;
    yandexcertificatemanager?: Yandexcertificatemanager | undefined;
    yandexlockbox?: Yandexcertificatemanager | undefined;
  };
  refreshInterval?: number | string | undefined;
  retrySettings?: {
    maxRetries?: number | undefined;
    retryInterval?: string | undefined;
  } | undefined;
}
export interface NamespaceSelector {
  matchExpressions?: readonly MatchExpressions[] | undefined;
  matchLabels?: { [key: string]: string } | undefined;
}
export interface Data {
  remoteRef: RemoteRef;
  secretKey: string;
  sourceRef?: SourceRef | undefined;
}
export interface DataFrom {
  extract?: RemoteRef | undefined;
  find?: {
    conversionStrategy?: "Default" | "Unicode" | undefined;
    decodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None" | undefined;
    name?: {
      regexp?: string | undefined;
    } | undefined;
    nullBytePolicy?: "Ignore" | "Fail" | undefined;
    path?: string | undefined;
    tags?: { [key: string]: string } | undefined;
  } | undefined;
  rewrite?: readonly Rewrite[] | undefined;
  sourceRef?: SourceRef | undefined;
}
export interface SecretStoreRef {
  kind?: "SecretStore" | "ClusterSecretStore" | undefined;
  name?: string | undefined;
}
export interface Conditions {
  namespaceRegexes?: readonly string[] | undefined;
  namespaceSelector?: NamespaceSelector | undefined;
  namespaces?: readonly string[] | undefined;
}
export interface MatchExpressions {
  key: string;
  operator: string;
  values?: readonly string[] | undefined;
}
export interface RemoteRef {
  conversionStrategy?: "Default" | "Unicode" | undefined;
  decodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None" | undefined;
  key: string;
  metadataPolicy?: "None" | "Fetch" | undefined;
  nullBytePolicy?: "Ignore" | "Fail" | undefined;
  property?: string | undefined;
  version?: string | undefined;
}
export interface SourceRef {
  generatorRef?: {
    apiVersion?: string | undefined;
    kind: "ACRAccessToken" | "BeyondtrustWorkloadCredentialsDynamicSecret" | "ClusterGenerator" | "CloudsmithAccessToken" | "ECRAuthorizationToken" | "Fake" | "GCRAccessToken" | "GithubAccessToken" | "GitlabDeployToken" | "QuayAccessToken" | "Password" | "SSHKey" | "STSSessionToken" | "UUID" | "VaultDynamicSecret" | "Webhook" | "Grafana" | "MFA";
    name: string;
  } | undefined;
  storeRef?: SecretStoreRef | undefined;
}
export interface Rewrite {
  merge?: {
    conflictPolicy?: "Ignore" | "Error" | undefined;
    into?: string | undefined;
    priority?: readonly string[] | undefined;
    priorityPolicy?: "IgnoreNotFound" | "Strict" | undefined;
    strategy?: "Extract" | "JSON" | undefined;
  } | undefined;
  regexp?: {
    source: string;
    target: string;
  } | undefined;
  transform?: {
    template: string;
  } | undefined;
}
export interface Windows {
  duration: string;
  schedule: string;
}
export interface Yandexcertificatemanager {
  apiEndpoint?: string | undefined;
  auth: {
    authorizedKeySecretRef?: AuthRef | undefined;
  };
  caProvider?: NebiusmysteryboxCaProvider | undefined;
  fetching?: {
    byID?: { [key: string]: never } | undefined;
    byName?: {
      folderID: string;
    } | undefined;
  } | undefined;
}
export interface TemplateFrom {
  configMap?: ConfigMap | undefined;
  literal?: string | undefined;
  secret?: ConfigMap | undefined;
  target?: string | undefined;
  valuesDecodingStrategy?: "Auto" | "Base64" | "Base64URL" | "None" | undefined;
}
export interface CaProvider {
  key?: string | undefined;
  name: string;
  namespace?: string | undefined;
  type: "Secret" | "ConfigMap";
}
export interface SessionTags {
  key: string;
  value: string;
}
export interface ServiceAccountRef {
  audiences?: readonly string[] | undefined;
  name: string;
  namespace?: string | undefined;
}
export interface Auth {
  cert?: {
    clientCert: AuthRef;
    clientKey: AuthRef;
  } | undefined;
  serviceAccount?: ServiceAccountRef | undefined;
  token?: {
    bearerToken: AuthRef;
  } | undefined;
}
export interface AuthRef {
  key?: string | undefined;
  name?: string | undefined;
  namespace?: string | undefined;
}
export interface Server {
  caBundle?: string | undefined;
  caProvider?: CaProvider | undefined;
  url?: string | undefined;
}
export interface ClientId {
  secretRef?: AuthRef | undefined;
  value?: string | undefined;
}
export interface FakeData {
  key: string;
  value: string;
  version?: string | undefined;
}
export interface ApiKey {
  secretRef?: AuthRef | undefined;
}
export interface NebiusmysteryboxCaProvider {
  certSecretRef?: AuthRef | undefined;
}
export interface Secrets {
  name: string;
  secretRef: AuthRef;
}
export interface ConfigMap {
  items: readonly Items[];
  name: string;
}
export interface Jwt {
  serviceAccountRef?: ServiceAccountRef | undefined;
}
export interface SecretRef {
  accessKeyIDSecretRef?: AuthRef | undefined;
  secretAccessKeySecretRef?: AuthRef | undefined;
  sessionTokenSecretRef?: AuthRef | undefined;
}
export interface Rules {
  name?: string | undefined;
  namespace?: string | undefined;
  properties?: readonly string[] | undefined;
}
export interface AuthSecretRef {
  secretAccessKeySecretRef?: AuthRef | undefined;
}
export interface WorkloadIdentity {
  clusterLocation?: string | undefined;
  clusterName?: string | undefined;
  clusterProjectID?: string | undefined;
  serviceAccountRef: ServiceAccountRef;
}
export interface AwsAuthCredentials {
  identityId: AuthRef;
}
export interface TokenAuthCredentials {
  accessToken: AuthRef;
}
export interface AppRole {
  path?: string | undefined;
  roleId?: string | undefined;
  roleRef?: AuthRef | undefined;
  secretRef: AuthRef;
}
export interface UserPass {
  path?: string | undefined;
  secretRef?: AuthRef | undefined;
  username: string;
}
export interface Items {
  key: string;
  templateAs?: "Values" | "KeysAndValues" | undefined;
}
