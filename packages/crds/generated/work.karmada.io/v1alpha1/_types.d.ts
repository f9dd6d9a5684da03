// Written by `npx projen generate`.
export interface ResourceBindingSpec {
  clusters?: readonly Clusters[] | undefined;
  resource: {
    apiVersion: string;
    kind: string;
    name: string;
    namespace?: string | undefined;
    replicas?: number | undefined;
    resourcePerReplicas?: { [key: string]: number | string } | undefined;
    resourceVersion?: string | undefined;
  };
}
export interface Clusters {
  name: string;
  replicas?: number | undefined;
}
