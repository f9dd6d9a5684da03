// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface ScrapeConfigProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: ScrapeConfigSpec;
}
export interface ScrapeConfigSpec {
  authorization?: $types.Authorization | undefined;
  azureSDConfigs?: readonly ScrapeConfigSpecAzureSDConfigs[] | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  bodySizeLimit?: string | undefined;
  consulSDConfigs?: readonly ScrapeConfigSpecConsulSDConfigs[] | undefined;
  convertClassicHistogramsToNHCB?: boolean | undefined;
  digitalOceanSDConfigs?: readonly ScrapeConfigSpecDigitalOceanSDConfigs[] | undefined;
  dnsSDConfigs?: readonly ScrapeConfigSpecDnsSDConfigs[] | undefined;
  dockerSDConfigs?: readonly ScrapeConfigSpecDockerSDConfigs[] | undefined;
  dockerSwarmSDConfigs?: readonly ScrapeConfigSpecDockerSwarmSDConfigs[] | undefined;
  ec2SDConfigs?: readonly ScrapeConfigSpecEc2SDConfigs[] | undefined;
  enableCompression?: boolean | undefined;
  enableHTTP2?: boolean | undefined;
  eurekaSDConfigs?: readonly ScrapeConfigSpecEurekaSDConfigs[] | undefined;
  fallbackScrapeProtocol?: "PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0" | undefined;
  fileSDConfigs?: readonly ScrapeConfigSpecFileSDConfigs[] | undefined;
  gceSDConfigs?: readonly ScrapeConfigSpecGceSDConfigs[] | undefined;
  hetznerSDConfigs?: readonly ScrapeConfigSpecHetznerSDConfigs[] | undefined;
  honorLabels?: boolean | undefined;
  honorTimestamps?: boolean | undefined;
  httpSDConfigs?: readonly ScrapeConfigSpecHttpSDConfigs[] | undefined;
  ionosSDConfigs?: readonly ScrapeConfigSpecIonosSDConfigs[] | undefined;
  jobName?: string | undefined;
  keepDroppedTargets?: number | undefined;
  kubernetesSDConfigs?: readonly ScrapeConfigSpecKubernetesSDConfigs[] | undefined;
  kumaSDConfigs?: readonly ScrapeConfigSpecKumaSDConfigs[] | undefined;
  labelLimit?: number | undefined;
  labelNameLengthLimit?: number | undefined;
  labelValueLengthLimit?: number | undefined;
  lightSailSDConfigs?: readonly ScrapeConfigSpecLightSailSDConfigs[] | undefined;
  linodeSDConfigs?: readonly ScrapeConfigSpecLinodeSDConfigs[] | undefined;
  metricRelabelings?: readonly $types.MetricRelabelings[] | undefined;
  metricsPath?: string | undefined;
  nameEscapingScheme?: "AllowUTF8" | "Underscores" | "Dots" | "Values" | undefined;
  nameValidationScheme?: "UTF8" | "Legacy" | undefined;
  nativeHistogramBucketLimit?: number | undefined;
  nativeHistogramMinBucketFactor?: number | string | undefined;
  noProxy?: string | undefined;
  nomadSDConfigs?: readonly ScrapeConfigSpecNomadSDConfigs[] | undefined;
  oauth2?: $types.Oauth2 | undefined;
  openstackSDConfigs?: readonly ScrapeConfigSpecOpenstackSDConfigs[] | undefined;
  ovhcloudSDConfigs?: readonly ScrapeConfigSpecOvhcloudSDConfigs[] | undefined;
  params?: { [key: string]: readonly string[] } | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  puppetDBSDConfigs?: readonly ScrapeConfigSpecPuppetDBSDConfigs[] | undefined;
  relabelings?: readonly $types.MetricRelabelings[] | undefined;
  sampleLimit?: number | undefined;
  scalewaySDConfigs?: readonly ScrapeConfigSpecScalewaySDConfigs[] | undefined;
  scheme?: "http" | "https" | "HTTP" | "HTTPS" | undefined;
  scrapeClass?: string | undefined;
  scrapeClassicHistograms?: boolean | undefined;
  scrapeInterval?: string | undefined;
  scrapeNativeHistograms?: boolean | undefined;
  scrapeProtocols?: readonly ("PrometheusProto" | "OpenMetricsText0.0.1" | "OpenMetricsText1.0.0" | "PrometheusText0.0.4" | "PrometheusText1.0.0")[] | undefined;
  scrapeTimeout?: string | undefined;
  staticConfigs?: readonly ScrapeConfigSpecStaticConfigs[] | undefined;
  targetLimit?: number | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  trackTimestampsStaleness?: boolean | undefined;
}
export interface ScrapeConfigSpecAzureSDConfigs {
  authenticationMethod?: "OAuth" | "ManagedIdentity" | "SDK" | "WorkloadIdentity" | undefined;
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  clientID?: string | undefined;
  clientSecret?: $types.ProxyConnectHeader | undefined;
  enableHTTP2?: boolean | undefined;
  environment?: string | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  resourceGroup?: string | undefined;
  subscriptionID: string;
  tenantID?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecConsulSDConfigs {
  allowStale?: boolean | undefined;
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  datacenter?: string | undefined;
  enableHTTP2?: boolean | undefined;
  filter?: string | undefined;
  followRedirects?: boolean | undefined;
  healthFilter?: string | undefined;
  namespace?: string | undefined;
  noProxy?: string | undefined;
  nodeMeta?: { [key: string]: string } | undefined;
  oauth2?: $types.Oauth2 | undefined;
  partition?: string | undefined;
  pathPrefix?: string | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  scheme?: "http" | "https" | "HTTP" | "HTTPS" | undefined;
  server: string;
  services?: readonly string[] | undefined;
  tagSeparator?: string | undefined;
  tags?: readonly string[] | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  tokenRef?: $types.ProxyConnectHeader | undefined;
}
export interface ScrapeConfigSpecDigitalOceanSDConfigs {
  authorization?: $types.Authorization | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecDnsSDConfigs {
  names: readonly string[];
  port?: number | undefined;
  refreshInterval?: string | undefined;
  type?: "A" | "AAAA" | "MX" | "NS" | "SRV" | undefined;
}
export interface ScrapeConfigSpecDockerSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  filters?: readonly ScrapeConfigSpecDockerSDConfigsFilters[] | undefined;
  followRedirects?: boolean | undefined;
  host: string;
  hostNetworkingHost?: string | undefined;
  matchFirstNetwork?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecDockerSwarmSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  filters?: readonly ScrapeConfigSpecDockerSDConfigsFilters[] | undefined;
  followRedirects?: boolean | undefined;
  host: string;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  role: "Services" | "Tasks" | "Nodes";
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecEc2SDConfigs {
  accessKey?: $types.ProxyConnectHeader | undefined;
  enableHTTP2?: boolean | undefined;
  filters?: readonly ScrapeConfigSpecDockerSDConfigsFilters[] | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  region?: string | undefined;
  roleARN?: string | undefined;
  secretKey?: $types.ProxyConnectHeader | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecEurekaSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  server: string;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecFileSDConfigs {
  files: readonly string[];
  refreshInterval?: string | undefined;
}
export interface ScrapeConfigSpecGceSDConfigs {
  filter?: string | undefined;
  port?: number | undefined;
  project: string;
  refreshInterval?: string | undefined;
  tagSeparator?: string | undefined;
  zone: string;
}
export interface ScrapeConfigSpecHetznerSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  labelSelector?: string | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  role: "hcloud" | "Hcloud" | "robot" | "Robot";
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecHttpSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  url: string;
}
export interface ScrapeConfigSpecIonosSDConfigs {
  authorization: $types.Authorization;
  datacenterID: string;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecKubernetesSDConfigs {
  apiServer?: string | undefined;
  attachMetadata?: {
    node?: boolean | undefined;
  } | undefined;
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  namespaces?: {
    names?: readonly string[] | undefined;
    ownNamespace?: boolean | undefined;
  } | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  role: "Pod" | "Endpoints" | "Ingress" | "Service" | "Node" | "EndpointSlice";
  selectors?: readonly ScrapeConfigSpecKubernetesSDConfigsSelectors[] | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecKumaSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  clientID?: string | undefined;
  enableHTTP2?: boolean | undefined;
  fetchTimeout?: string | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  server: string;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecLightSailSDConfigs {
  accessKey?: $types.ProxyConnectHeader | undefined;
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  endpoint?: string | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  region?: string | undefined;
  roleARN?: string | undefined;
  secretKey?: $types.ProxyConnectHeader | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecLinodeSDConfigs {
  authorization?: $types.Authorization | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  region?: string | undefined;
  tagSeparator?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecNomadSDConfigs {
  allowStale?: boolean | undefined;
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  namespace?: string | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  region?: string | undefined;
  server: string;
  tagSeparator?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
}
export interface ScrapeConfigSpecOpenstackSDConfigs {
  allTenants?: boolean | undefined;
  applicationCredentialId?: string | undefined;
  applicationCredentialName?: string | undefined;
  applicationCredentialSecret?: $types.ProxyConnectHeader | undefined;
  availability?: "Public" | "public" | "Admin" | "admin" | "Internal" | "internal" | undefined;
  domainID?: string | undefined;
  domainName?: string | undefined;
  identityEndpoint?: string | undefined;
  password?: $types.ProxyConnectHeader | undefined;
  port?: number | undefined;
  projectID?: string | undefined;
  projectName?: string | undefined;
  refreshInterval?: string | undefined;
  region: string;
  role: "Instance" | "Hypervisor" | "LoadBalancer";
  tlsConfig?: $types.TlsConfig | undefined;
  userid?: string | undefined;
  username?: string | undefined;
}
export interface ScrapeConfigSpecOvhcloudSDConfigs {
  applicationKey: string;
  applicationSecret: $types.ProxyConnectHeader;
  consumerKey: $types.ProxyConnectHeader;
  endpoint?: string | undefined;
  refreshInterval?: string | undefined;
  service: "VPS" | "DedicatedServer";
}
export interface ScrapeConfigSpecPuppetDBSDConfigs {
  authorization?: $types.Authorization | undefined;
  basicAuth?: $types.BasicAuth | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  includeParameters?: boolean | undefined;
  noProxy?: string | undefined;
  oauth2?: $types.Oauth2 | undefined;
  port?: number | undefined;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  query: string;
  refreshInterval?: string | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  url: string;
}
export interface ScrapeConfigSpecScalewaySDConfigs {
  accessKey: string;
  apiURL?: string | undefined;
  enableHTTP2?: boolean | undefined;
  followRedirects?: boolean | undefined;
  nameFilter?: string | undefined;
  noProxy?: string | undefined;
  port?: number | undefined;
  projectID: string;
  proxyConnectHeader?: { [key: string]: readonly $types.ProxyConnectHeader[] } | undefined;
  proxyFromEnvironment?: boolean | undefined;
  proxyUrl?: string | undefined;
  refreshInterval?: string | undefined;
  role: "Instance" | "Baremetal";
  secretKey: $types.ProxyConnectHeader;
  tagsFilter?: readonly string[] | undefined;
  tlsConfig?: $types.TlsConfig | undefined;
  zone?: string | undefined;
}
export interface ScrapeConfigSpecStaticConfigs {
  labels?: { [key: string]: string } | undefined;
  targets: readonly string[];
}
export interface ScrapeConfigSpecDockerSDConfigsFilters {
  name: string;
  values: readonly string[];
}
export interface ScrapeConfigSpecKubernetesSDConfigsSelectors {
  field?: string | undefined;
  label?: string | undefined;
  role: "Pod" | "Endpoints" | "Ingress" | "Service" | "Node" | "EndpointSlice";
}
export declare class ScrapeConfig extends $KubeObject {
  static readonly apiVersion: 'monitoring.coreos.com/v1alpha1';
  static readonly kind: 'ScrapeConfig';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: ScrapeConfigProps);
}
