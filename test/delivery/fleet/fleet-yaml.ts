/** A choice of objects by their labels; an empty one takes all. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
}

/** Which clusters something is for; the criteria that are there must all hold. */
export interface ClusterMatch {
  readonly name?: string;
  readonly clusterName?: string;
  readonly clusterGroup?: string;
  readonly clusterGroupSelector?: LabelSelector;
  readonly clusterSelector?: LabelSelector;
}

export interface HelmOptions {
  readonly releaseName?: string;
  readonly repo?: string;
  readonly chart?: string;
  readonly version?: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly valuesFiles?: readonly string[];
  readonly takeOwnership?: boolean;
}

/** Options of a bundle that a target may say otherwise. */
export interface DeployOptions {
  readonly defaultNamespace?: string;
  readonly namespace?: string;
  readonly helm?: HelmOptions;
  readonly kustomize?: { readonly dir?: string };
  readonly yaml?: { readonly overlays?: readonly string[] };
  readonly keepResources?: boolean;
  readonly correctDrift?: { readonly enabled?: boolean; readonly force?: boolean; readonly keepFailHistory?: boolean };
}

/** The options file of a bundle's folder, in the part that decides what is deployed where and when. */
export interface FleetYaml extends DeployOptions {
  readonly name?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly dependsOn?: readonly {
    readonly name?: string;
    readonly selector?: LabelSelector;
    readonly acceptedStates?: readonly string[];
  }[];
  readonly ignore?: { readonly conditions?: readonly Readonly<Record<string, string>>[] };
  readonly targetCustomizationMode?: 'AllMatches' | 'FirstMatch';
  readonly targetCustomizations?: readonly (ClusterMatch & DeployOptions & { readonly doNotDeploy?: boolean })[];
  readonly overrideTargets?: readonly ClusterMatch[];
  readonly paused?: boolean;
}
