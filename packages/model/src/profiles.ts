/** What a kind of cluster must at least be. Sizes are per node. */
export interface Profile {
  readonly minNodes: number;
  readonly maxNodes?: number;
  readonly controlPlanes: number;
  readonly cpus: number;
  readonly memory: string;
  readonly disk: string;
  /** Made for a run and destroyed after it. */
  readonly ephemeral?: boolean;
}

/**
 * Figures of the plans: kube-world's hardware table and my-kthw's environments (its sizes are ours: the smallest that
 * kubeadm takes), and the hub's, which is ours too: Rancher and the monitoring stack side by side.
 */
export const profiles = {
  'pi-5-minimum': { minNodes: 1, maxNodes: 1, controlPlanes: 1, cpus: 4, memory: '8Gi', disk: '64G' },
  'pi-5-recommended': { minNodes: 1, maxNodes: 3, controlPlanes: 1, cpus: 4, memory: '16Gi', disk: '256G' },
  'mac-development': { minNodes: 1, controlPlanes: 1, cpus: 4, memory: '8Gi', disk: '50G' },
  'cloud-production': { minNodes: 3, maxNodes: 5, controlPlanes: 0, cpus: 8, memory: '16Gi', disk: '100G' },
  'management-hub': { minNodes: 1, controlPlanes: 1, cpus: 4, memory: '8Gi', disk: '50G' },
  development: { minNodes: 1, controlPlanes: 1, cpus: 2, memory: '2Gi', disk: '20G' },
  staging: { minNodes: 2, controlPlanes: 1, cpus: 2, memory: '2Gi', disk: '20G' },
  production: { minNodes: 3, controlPlanes: 3, cpus: 2, memory: '2Gi', disk: '20G' },
  testing: { minNodes: 1, controlPlanes: 1, cpus: 2, memory: '2Gi', disk: '20G', ephemeral: true },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;
