import type { BuiltManifest, Manifest, PolicyWaiver } from '@kube-world/model';

/** An object that an engine reads, in the order in which a person reads it. */
export interface EngineObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** `spec`, or what the kind has in its place. */
  readonly body: Readonly<Record<string, unknown>>;
  /** Policies that it may break, each with the reason. @default - none */
  readonly waivers?: readonly PolicyWaiver[];
}

/** @param at the place that an issue names. @default - `<cluster>/gitops/<kind>/<name>` */
export function engineObject(cluster: string, object: EngineObject, at?: string): BuiltManifest {
  const { apiVersion, kind, namespace, name, labels, annotations, body, waivers = [] } = object;
  const metadata = { name, namespace, ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
  const manifest: Manifest = { apiVersion, kind, metadata, ...body };
  return { manifest, at: at ?? `${cluster}/gitops/${kind}/${name}`, ...(waivers.length > 0 ? { waivers } : {}) };
}
