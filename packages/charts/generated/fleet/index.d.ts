// Generated from the chart fleet by 'npx projen generate'; do not edit.
import type { Chart, Overrides } from '../../src/chart';

export declare const fleet: Chart<FleetValues>;
export type FleetValues = Overrides<Values>;
export {};

interface Values {
  additionalKnownHosts: unknown[]
  affinity: Record<string, unknown>
  agent: {
    leaderElection: LeaderElection
    reconciler: {
      workers: {
        bundledeployment: string | number
        drift: string | number
      }
    }
    replicas: number
  }
  agentCheckinInterval: string | 0
  agentImage: AgentImage
  agentTLSMode: string
  apiServerCA: string | number | boolean
  apiServerURL: string | number | boolean
  bootstrap: {
    agentNamespace: string | number | boolean
    branch: string
    clusterLabels: Record<string, unknown>
    enabled: boolean
    localAgentDisabled: boolean
    namespace: string
    paths: string | number | boolean
    repo: string | number | boolean
    secret: string | number | boolean
  }
  clusterEnqueueDelay: string | 0
  controller: {
    reconciler: {
      workers: {
        bundle: string | number
        bundledeployment: string | number
        cluster: string | number
        clustergroup: string | number
        content: string | number
        gitrepo: string | number
        imagescan: string | number
        schedule: string | number
      }
    }
    registrationTokenTTL: {
      required: boolean
    }
    replicas: number
  }
  debug: boolean
  debugLevel: number
  disableSecurityContext: boolean
  garbageCollectionInterval: string | 0
  gitClientTimeout: string | 0
  gitjob: {
    replicas: number
  }
  gitops: {
    enabled: boolean
    syncPeriod: string | 0
  }
  global: {
    cattle: {
      imagePullSecrets: unknown[]
      systemDefaultRegistry: string | number | boolean
    }
  }
  helmops: {
    enabled: boolean
    replicas: number
  }
  ignoreClusterRegistrationLabels: boolean
  image: AgentImage
  imagescan: {
    enabled: boolean
  }
  insecureSkipHostKeyChecks: boolean
  leaderElection: LeaderElection
  metrics: {
    enabled: boolean
  }
  migrations: {
    clusterRegistrationCleanup: boolean
    gitrepoHelmURLRegexMigration: boolean
    gitrepoJobsCleanup: boolean
  }
  noProxy: string
  nodeSelector: Record<string, unknown>
  priorityClassName: string | number | boolean
  propagateDebugSettingsToAgents: boolean
  resources: Record<string, unknown>
  tolerations: unknown[]
}
interface LeaderElection {
  leaseDuration: string | 0
  renewDeadline: string | 0
  retryPeriod: string | 0
}
interface AgentImage {
  imagePullPolicy: string
  repository: string
  tag: string
}
