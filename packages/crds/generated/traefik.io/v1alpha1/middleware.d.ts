// Written by `npx projen generate`.
import type { Construct as $Construct } from 'constructs';
import { KubeObject as $KubeObject } from '../../../src/kube-object';
import type * as $meta_v1 from '../../meta/v1/_types';
import type * as $types from './_types';
export interface MiddlewareProps {
  metadata?: $meta_v1.ObjectMeta | undefined;
  spec: MiddlewareSpec;
}
export interface MiddlewareSpec {
  addPrefix?: {
    prefix?: string | undefined;
  } | undefined;
  basicAuth?: MiddlewareSpecBasicAuth | undefined;
  buffering?: {
    maxRequestBodyBytes?: number | undefined;
    maxResponseBodyBytes?: number | undefined;
    memRequestBodyBytes?: number | undefined;
    memResponseBodyBytes?: number | undefined;
    retryExpression?: string | undefined;
  } | undefined;
  chain?: {
    middlewares?: readonly $types.ParentRefs[] | undefined;
  } | undefined;
  circuitBreaker?: {
    checkPeriod?: number | string | undefined;
    expression?: string | undefined;
    fallbackDuration?: number | string | undefined;
    recoveryDuration?: number | string | undefined;
    responseCode?: number | undefined;
  } | undefined;
  compress?: {
    defaultEncoding?: string | undefined;
    encodings?: readonly string[] | undefined;
    excludedContentTypes?: readonly string[] | undefined;
    includedContentTypes?: readonly string[] | undefined;
    minResponseBodyBytes?: number | undefined;
  } | undefined;
  contentType?: {
    autoDetect?: boolean | undefined;
  } | undefined;
  digestAuth?: MiddlewareSpecBasicAuth | undefined;
  encodedCharacters?: {
    allowEncodedBackSlash?: boolean | undefined;
    allowEncodedHash?: boolean | undefined;
    allowEncodedNullCharacter?: boolean | undefined;
    allowEncodedPercent?: boolean | undefined;
    allowEncodedQuestionMark?: boolean | undefined;
    allowEncodedSemicolon?: boolean | undefined;
    allowEncodedSlash?: boolean | undefined;
  } | undefined;
  errors?: {
    errorRequestHeaders?: readonly string[] | undefined;
    query?: string | undefined;
    service?: $types.Service | undefined;
    status?: readonly string[] | undefined;
    statusRewrites?: { [key: string]: number } | undefined;
  } | undefined;
  forwardAuth?: {
    addAuthCookiesToResponse?: readonly string[] | undefined;
    address?: string | undefined;
    authRequestHeaders?: readonly string[] | undefined;
    authResponseHeaders?: readonly string[] | undefined;
    authResponseHeadersRegex?: string | undefined;
    authSigninURL?: string | undefined;
    forwardBody?: boolean | undefined;
    headerField?: string | undefined;
    maxBodySize?: number | undefined;
    maxResponseBodySize?: number | undefined;
    preserveLocationHeader?: boolean | undefined;
    preserveRequestMethod?: boolean | undefined;
    tls?: {
      caOptional?: boolean | undefined;
      caSecret?: string | undefined;
      certSecret?: string | undefined;
      insecureSkipVerify?: boolean | undefined;
    } | undefined;
    trustForwardHeader?: boolean | undefined;
  } | undefined;
  grpcWeb?: {
    allowOrigins?: readonly string[] | undefined;
  } | undefined;
  headers?: {
    accessControlAllowCredentials?: boolean | undefined;
    accessControlAllowHeaders?: readonly string[] | undefined;
    accessControlAllowMethods?: readonly string[] | undefined;
    accessControlAllowOriginList?: readonly string[] | undefined;
    accessControlAllowOriginListRegex?: readonly string[] | undefined;
    accessControlExposeHeaders?: readonly string[] | undefined;
    accessControlMaxAge?: number | undefined;
    addVaryHeader?: boolean | undefined;
    allowedHosts?: readonly string[] | undefined;
    browserXssFilter?: boolean | undefined;
    contentSecurityPolicy?: string | undefined;
    contentSecurityPolicyReportOnly?: string | undefined;
    contentTypeNosniff?: boolean | undefined;
    customBrowserXSSValue?: string | undefined;
    customFrameOptionsValue?: string | undefined;
    customRequestHeaders?: { [key: string]: string } | undefined;
    customResponseHeaders?: { [key: string]: string } | undefined;
    featurePolicy?: string | undefined;
    forceSTSHeader?: boolean | undefined;
    frameDeny?: boolean | undefined;
    hostsProxyHeaders?: readonly string[] | undefined;
    isDevelopment?: boolean | undefined;
    permissionsPolicy?: string | undefined;
    publicKey?: string | undefined;
    referrerPolicy?: string | undefined;
    sslForceHost?: boolean | undefined;
    sslHost?: string | undefined;
    sslProxyHeaders?: { [key: string]: string } | undefined;
    sslRedirect?: boolean | undefined;
    sslTemporaryRedirect?: boolean | undefined;
    stsIncludeSubdomains?: boolean | undefined;
    stsPreload?: boolean | undefined;
    stsSeconds?: number | undefined;
  } | undefined;
  inFlightReq?: {
    amount?: number | undefined;
    sourceCriterion?: MiddlewareSpecInFlightReqSourceCriterion | undefined;
  } | undefined;
  ipAllowList?: {
    ipStrategy?: MiddlewareSpecIpAllowListIpStrategy | undefined;
    rejectStatusCode?: number | undefined;
    sourceRange?: readonly string[] | undefined;
  } | undefined;
  ipWhiteList?: {
    ipStrategy?: MiddlewareSpecIpAllowListIpStrategy | undefined;
    sourceRange?: readonly string[] | undefined;
  } | undefined;
  passTLSClientCert?: {
    info?: {
      issuer?: {
        commonName?: boolean | undefined;
        country?: boolean | undefined;
        domainComponent?: boolean | undefined;
        locality?: boolean | undefined;
        organization?: boolean | undefined;
        province?: boolean | undefined;
        serialNumber?: boolean | undefined;
      } | undefined;
      notAfter?: boolean | undefined;
      notBefore?: boolean | undefined;
      sans?: boolean | undefined;
      serialNumber?: boolean | undefined;
      subject?: {
        commonName?: boolean | undefined;
        country?: boolean | undefined;
        domainComponent?: boolean | undefined;
        locality?: boolean | undefined;
        organization?: boolean | undefined;
        organizationalUnit?: boolean | undefined;
        province?: boolean | undefined;
        serialNumber?: boolean | undefined;
      } | undefined;
    } | undefined;
    pem?: boolean | undefined;
  } | undefined;
  plugin?: { [key: string]: unknown } | undefined;
  rateLimit?: {
    average?: number | undefined;
    burst?: number | undefined;
    period?: number | string | undefined;
    redis?: {
      db?: number | undefined;
      dialTimeout?: number | string | undefined;
      endpoints?: readonly string[] | undefined;
      maxActiveConns?: number | undefined;
      minIdleConns?: number | undefined;
      poolSize?: number | undefined;
      readTimeout?: number | string | undefined;
      secret?: string | undefined;
      tls?: {
        caSecret?: string | undefined;
        certSecret?: string | undefined;
        insecureSkipVerify?: boolean | undefined;
      } | undefined;
      writeTimeout?: number | string | undefined;
    } | undefined;
    sourceCriterion?: MiddlewareSpecInFlightReqSourceCriterion | undefined;
  } | undefined;
  redirectRegex?: {
    permanent?: boolean | undefined;
    regex?: string | undefined;
    replacement?: string | undefined;
  } | undefined;
  redirectScheme?: {
    permanent?: boolean | undefined;
    port?: string | undefined;
    scheme?: string | undefined;
  } | undefined;
  replacePath?: {
    path?: string | undefined;
  } | undefined;
  replacePathRegex?: {
    regex?: string | undefined;
    replacement?: string | undefined;
  } | undefined;
  retry?: {
    attempts?: number | undefined;
    disableRetryOnNetworkError?: boolean | undefined;
    initialInterval?: number | string | undefined;
    maxRequestBodyBytes?: number | undefined;
    retryNonIdempotentMethod?: boolean | undefined;
    status?: readonly string[] | undefined;
    timeout?: number | string | undefined;
  } | undefined;
  stripPrefix?: {
    forceSlash?: boolean | undefined;
    prefixes?: readonly string[] | undefined;
  } | undefined;
  stripPrefixRegex?: {
    regex?: readonly string[] | undefined;
  } | undefined;
}
export interface MiddlewareSpecBasicAuth {
  headerField?: string | undefined;
  realm?: string | undefined;
  removeHeader?: boolean | undefined;
  secret?: string | undefined;
}
export interface MiddlewareSpecInFlightReqSourceCriterion {
  ipStrategy?: MiddlewareSpecIpAllowListIpStrategy | undefined;
  requestHeaderName?: string | undefined;
  requestHost?: boolean | undefined;
}
export interface MiddlewareSpecIpAllowListIpStrategy {
  depth?: number | undefined;
  excludedIPs?: readonly string[] | undefined;
  ipv6Subnet?: number | undefined;
}
export declare class Middleware extends $KubeObject {
  static readonly apiVersion: 'traefik.io/v1alpha1';
  static readonly kind: 'Middleware';
  static readonly namespaced: true;
  constructor(scope: $Construct, id: string, props: MiddlewareProps);
}
