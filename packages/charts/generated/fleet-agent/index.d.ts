// Generated from the chart fleet-agent by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const fleetAgent: Chart<FleetAgentValues>;
export type FleetAgentValues = Overrides<Values>;
export {};

interface Values {
  agent: {
    reconciler: {
      workers: {
        bundledeployment: string | number
        drift: string | number
      }
    }
    replicas: number
  }
  agentTLSMode: string
  apiServerCA: string | number | boolean
  apiServerURL: string | number | boolean
  clientID: string | number | boolean
  clusterNamespace: string | number | boolean
  debug: boolean
  debugLevel: number
  disableSecurityContext: boolean
  fleetAgent: {
    hostNetwork: boolean
    nodeSelector: Record<string, unknown>
    tolerations: unknown[]
  }
  garbageCollectionInterval: string | 0
  global: {
    cattle: {
      systemDefaultRegistry: string | number | boolean
    }
  }
  image: {
    os: string
    repository: string
    tag: string
  }
  internal: {
    managedReleaseName: string
    systemNamespace: string
  }
  kubectl: {
    nodeSelector: Record<string, unknown>
    tolerations: Record<string, unknown>[]
  }
  leaderElection: {
    leaseDuration: string | 0
    renewDeadline: string | 0
    retryPeriod: string | 0
  }
  noProxy: string
  systemRegistrationNamespace: string
  token: string | number | boolean
  tokenName: string | number | boolean
}
