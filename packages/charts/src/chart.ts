/** A kind of object that a chart renders. */
export interface ChartKind {
  readonly apiVersion: string;
  readonly kind: string;
  /** Names of such objects that stay the same under every release name. @default - all names hang on the release's */
  readonly names?: readonly string[];
}

/** A custom resource definition that a chart installs. */
export interface ChartCrd {
  readonly group: string;
  readonly kind: string;
  /** Served versions, as the definition lists them: `['v1', 'v1beta1']`. */
  readonly versions: readonly string[];
}

/** What is known of a packaged chart without its templates; all of it rendered from the chart's own defaults. */
export interface ChartFacts {
  readonly name: string;
  /** As the chart says it, with or without a leading `v`. */
  readonly version: string;
  /** @default - the chart names none */
  readonly appVersion?: string;
  /** Range of Kubernetes versions that the chart accepts, as Helm reads it: `>=1.25.0-0`. @default - any */
  readonly kubeVersion?: string;
  /** `https://` address of the repository's index, or `oci://` address of the chart itself, its name included. */
  readonly repository: string;
  /** `true` where the chart refuses to render without values of yours. @default false */
  readonly requiresValues?: true;
  /** Custom resource definitions that its defaults install; `installedCrds` says what given values install. */
  readonly crds: readonly ChartCrd[];
  readonly kinds: readonly ChartKind[];
  readonly images: readonly string[];
}

declare const values: unique symbol;

/**
 * A chart, and in its type the values that it takes.
 * A function of `{ chart: Chart<V>; values: V }` infers `V` from the chart alone and refuses other keys.
 */
export interface Chart<Values> extends ChartFacts {
  /** Never there at run time; it stands on both sides of the arrow so that no other values' type fits. */
  readonly [values]?: (values: Values) => Values;
}

/** The values that a chart takes: `ValuesOf<typeof traefik>`. */
export type ValuesOf<C> = C extends Chart<infer Values> ? Values : never;

/**
 * What a person may write over a chart's defaults: any part of it, and `null` where Helm is to drop the default.
 * Lists are replaced as a whole.
 */
export type Overrides<T> = T extends readonly (infer Item)[]
  ? readonly Overrides<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Overrides<T[K]> | null | undefined }
    : T;
