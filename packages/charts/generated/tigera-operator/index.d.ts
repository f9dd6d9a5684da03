// Generated from the chart tigera-operator by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const tigeraOperator: Chart<TigeraOperatorValues>;
export type TigeraOperatorValues = Overrides<Values>;
export {};

interface Values {
  additionalLabels: Record<string, unknown>
  affinity: Record<string, unknown>
  apiServer: {
    enabled: boolean
    [k: string]: unknown
  }
  calicoctl: {
    image: string
    tag: string
  }
  certs: {
    node: {
      cert: unknown
      commonName: unknown
      key: unknown
    }
    typha: {
      caBundle: unknown
      cert: unknown
      commonName: unknown
      key: unknown
    }
  }
  defaultFelixConfiguration: {
    enabled: boolean
    [k: string]: unknown
  }
  dnsConfig: Record<string, unknown>
  goldmane: {
    enabled: boolean
    [k: string]: unknown
  }
  imagePullSecrets: Record<string, unknown>
  installation: {
    controlPlaneNodeSelector: Record<string, unknown>
    controlPlaneReplicas: number
    controlPlaneTolerations: unknown[]
    enabled: boolean
    imagePullSecrets: unknown[]
    kubeletVolumePluginPath: string
    kubernetesProvider: string | number | boolean
    nonPrivileged: string
    [k: string]: unknown
  }
  kubernetesServiceEndpoint: {
    host: string | number | boolean
    port: string | number
  }
  manageCRDs: boolean
  nodeSelector: {
    "kubernetes.io/os": string
    [k: string]: unknown
  }
  podAnnotations: Record<string, unknown>
  podLabels: Record<string, unknown>
  priorityClassName: string | number | boolean
  resources: Record<string, unknown>
  tigeraOperator: {
    image: string
    registry: string
    version: string
  }
  tolerations: Record<string, unknown>[]
  whisker: {
    enabled: boolean
    [k: string]: unknown
  }
}
