// Written by `npx projen generate`.
export interface Authorization {
  credentials?: ProxyConnectHeader | undefined;
  type?: string | undefined;
}
export interface BasicAuth {
  password?: ProxyConnectHeader | undefined;
  username?: ProxyConnectHeader | undefined;
}
export interface MetricRelabelings {
  action?: "replace" | "Replace" | "keep" | "Keep" | "drop" | "Drop" | "hashmod" | "HashMod" | "labelmap" | "LabelMap" | "labeldrop" | "LabelDrop" | "labelkeep" | "LabelKeep" | "lowercase" | "Lowercase" | "uppercase" | "Uppercase" | "keepequal" | "KeepEqual" | "dropequal" | "DropEqual" | undefined;
  modulus?: number | undefined;
  regex?: string | undefined;
  replacement?: string | undefined;
  separator?: string | undefined;
  sourceLabels?: readonly string[] | undefined;
  targetLabel?: string | undefined;
}
export interface Oauth2 {
  clientId: ClientId;
  clientSecret: ProxyConnectHeader;
  endpointParams?: { [key: string]: string } | undefined;
  noProxy?: string | undefined;
  proxyConnectHeader?: { [key: string]: readonly ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  scopes?: readonly string[] | undefined;
  tlsConfig?: TlsConfig | undefined;
  tokenUrl: string;
}
export interface ProxyConnectHeader {
  key: string;
  name?: string | undefined;
  optional?: boolean | undefined;
}
export interface TlsConfig {
  ca?: ClientId | undefined;
  cert?: ClientId | undefined;
  insecureSkipVerify?: boolean | undefined;
  keySecret?: ProxyConnectHeader | undefined;
  maxVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  minVersion?: "TLS10" | "TLS11" | "TLS12" | "TLS13" | undefined;
  serverName?: string | undefined;
}
export interface Sigv4 {
  accessKey?: ProxyConnectHeader | undefined;
  externalId?: string | undefined;
  profile?: string | undefined;
  region?: string | undefined;
  roleArn?: string | undefined;
  secretKey?: ProxyConnectHeader | undefined;
  useFIPSSTSEndpoint?: boolean | undefined;
}
export interface ClientId {
  configMap?: ProxyConnectHeader | undefined;
  secret?: ProxyConnectHeader | undefined;
}
