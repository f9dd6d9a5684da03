import type { ChartCrd } from '../src/chart';

/** A chart that another one carries. */
export interface Dependency {
  readonly name: string;
  /** Key of the parent's values that holds this chart's. @default - its name */
  readonly alias?: string;
  /** Dot paths of the parent's values that switch it, with commas between. @default - always on */
  readonly condition?: string;
  /** Keys below `tags` of the parent's values that switch it. @default - none */
  readonly tags?: readonly string[];
}

/** What says which values a chart takes. */
export interface ValuesInput {
  /** `values.yaml` as data. */
  readonly defaults: unknown;
  /** `values.schema.json` as data. @default - the defaults alone tell */
  readonly schema?: unknown;
  readonly dependencies: readonly Dependency[];
  /** The charts that it carries, by name; a dependency that is not here takes any value. */
  readonly subcharts: ReadonlyMap<string, ValuesInput>;
}

/** An object that the chart renders from its defaults. */
export interface RenderedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
}

/** Facts of one chart: all that the generator reads. */
export interface ChartInput extends ValuesInput {
  readonly name: string;
  readonly version: string;
  readonly appVersion?: string;
  readonly kubeVersion?: string;
  readonly repository: string;
  /** @default false */
  readonly requiresValues?: boolean;
  /** Release name that the objects were rendered under; names that hold it change with the release. */
  readonly releaseName: string;
  readonly objects: readonly RenderedObject[];
  readonly crds: readonly ChartCrd[];
  readonly images: readonly string[];
}

/** A file of `packages/charts/generated/`. */
export interface GeneratedFile {
  /** Relative to `generated/`, with forward slashes: `traefik/index.d.ts`. */
  readonly path: string;
  readonly text: string;
}
