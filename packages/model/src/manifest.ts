import type { PolicyWaiver } from './policy-waiver';

/** What a YAML document can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface ObjectMetadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly [key: string]: unknown;
}

/** One Kubernetes object as plain data. */
export interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMetadata;
  readonly [key: string]: unknown;
}

/** A manifest and the construct that made it. */
export interface BuiltManifest {
  readonly manifest: Manifest;
  /** `<cluster>/<unit>/<construct ids>`: the place that an issue names. */
  readonly at: string;
  /** Policies that this object may break, said by the engine that made it; an app says so for all of its own. @default - none */
  readonly waivers?: readonly PolicyWaiver[];
}

/** `apps` of `apps/v1`; the core group is the empty string. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
