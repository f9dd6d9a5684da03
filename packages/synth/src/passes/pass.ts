import type { Manifest, SchemaSource } from '@kube-world/model';

/** What a pass may know of the object's surroundings. */
export interface PassContext {
  readonly cluster: string;
  readonly unit: string;
  /** Where namespaced objects go that name no namespace. */
  readonly namespace: string;
  /** `1.36` */
  readonly kubernetes: string;
  /** @default - nothing is known of kinds: namespaces are set by a list of cluster-scoped kinds, and no default is dropped */
  readonly schemas?: SchemaSource;
}

/** One small pure step from manifest to manifest. */
export type Pass = (manifest: Manifest, context: PassContext) => Manifest;
