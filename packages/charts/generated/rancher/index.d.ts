// Generated from the chart rancher by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const rancher: Chart<RancherValues>;
export type RancherValues = Overrides<Values>;
export {};

interface Values {
  addLocal: string | boolean
  additionalTrustedCAs: boolean
  agentTLSMode: "strict" | "system-store" | ""
  antiAffinity: string
  auditLog: {
    destination: "sidecar" | "hostPath"
    enabled: boolean
    hostPath: string
    image: {
      pullPolicy: string
      repository: string
      tag: string
    }
    level: 0 | 1 | 2 | 3
    maxAge: number
    maxBackup: number
    maxSize: number
    resources: Record<string, unknown>
  }
  bootstrapPassword: string | number | boolean
  certmanager: {
    version: string | number | boolean
  }
  customLogos: {
    accessMode: string
    enabled: boolean
    size: string
    volumeKind: string
    volumeSubpaths: {
      emberUi: string
      vueUi: string
    }
  }
  debug: boolean
  extraNodeSelectorTerms: Record<string, unknown>
  extraObjects: unknown[]
  extraTolerations: Record<string, unknown>
  fleet: unknown
  gateway: {
    gatewayClass: {
      additionalListeners: {
        hostname: string
        name: string
        port: number
        protocol: "HTTP" | "HTTPS" | "TCP" | "UDP"
        tls: {
          certificateRefs: {
            kind: string
            name: string
          }[]
          mode: "Terminate" | "Passthrough"
        }
      }[]
      annotations: Record<string, unknown>
      name: string
      ports: {
        http: number
        https: number
        [k: string]: unknown
      }
      tls: {
        secretName: string
        source: "rancher" | "letsEncrypt" | "secret"
      }
    }
  }
  hostNetwork: boolean
  hostname: string
  image: {
    pullPolicy: string
    repository: string
    tag: string | number | boolean
  }
  imagePullSecrets: unknown[]
  ingress: {
    enabled: boolean
    extraAnnotations: Record<string, unknown>
    includeDefaultExtraAnnotations: boolean
    ingressClassName: string | number | boolean
    path: string
    pathType: string
    servicePort: 443 | 80
    tls: {
      secretName: string
      source: string
    }
  }
  letsEncrypt: {
    environment: string
    ingress: {
      class: string | number | boolean
    }
  }
  livenessProbe: LivenessProbe
  networkExposure: {
    type: "ingress" | "gateway" | "none"
  }
  noProxy: string
  postDelete: {
    enabled: boolean
    ignoreTimeoutError: boolean
    image: {
      repository: string
      tag: string
    }
    namespaceList: string[]
    timeout: number
  }
  preUpgrade: {
    image: {
      repository: string
      tag: string
    }
  }
  priorityClassName: string
  privateCA: boolean
  rancherNamespaces: {
    enabled: boolean
  }
  readinessProbe: LivenessProbe
  replicas: number
  resources: Record<string, unknown>
  service: {
    annotations: Record<string, unknown>
    disableHTTP: boolean
    type: "ClusterIP" | "LoadBalancer" | "NodePort" | ""
  }
  startupProbe: LivenessProbe
  systemDefaultRegistry: string | number | boolean
  systemRegistryInheritsPullSecrets: boolean
  tls: string
  topologyKey: string
  useBundledSystemChart: boolean
  webhook: unknown
}
interface LivenessProbe {
  failureThreshold: number
  periodSeconds: number
  timeoutSeconds: number
  [k: string]: unknown
}
