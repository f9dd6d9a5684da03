// Generated from the chart tailscale-operator by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const tailscaleOperator: Chart<TailscaleOperatorValues>;
export type TailscaleOperatorValues = Overrides<Values>;
export {};

interface Values {
  apiServerProxyConfig: {
    allowImpersonation: string | boolean
    mode: string | boolean
    [k: string]: unknown
  }
  imagePullSecrets: unknown[]
  ingressClass: {
    enabled: boolean
    name: string
  }
  installCRDs: boolean
  loginServer: string | number | boolean
  oauth: {
    audience: string | number | boolean
    clientId: string | number | boolean
    clientSecret: string | number | boolean
  }
  oauthSecretVolume: Record<string, unknown>
  operatorConfig: {
    affinity: Record<string, unknown>
    annotations: Record<string, unknown>
    defaultTags: string[]
    extraEnv: unknown[]
    hostname: string
    image: {
      digest: string | number | boolean
      pullPolicy: string
      repository: string
      tag: string | number | boolean
      [k: string]: unknown
    }
    logging: string
    nodeSelector: {
      "kubernetes.io/os": string
      [k: string]: unknown
    }
    podAnnotations: Record<string, unknown>
    podLabels: Record<string, unknown>
    podSecurityContext: Record<string, unknown>
    priorityClassName: string | number | boolean
    resources: Record<string, unknown>
    securityContext: Record<string, unknown>
    serviceAccountAnnotations: Record<string, unknown>
    tolerations: unknown[]
    [k: string]: unknown
  }
  proxyConfig: {
    defaultProxyClass: string | number | boolean
    defaultTags: string
    firewallMode: string
    image: {
      digest: string | number | boolean
      repository: string
      tag: string | number | boolean
      [k: string]: unknown
    }
    [k: string]: unknown
  }
}
