import type { BuiltManifest, Manifest } from '@kube-world/model';

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
}

/** @param at the place that an issue names. @default - `<cluster>/gitops/<kind>/<name>` */
export function engineObject(cluster: string, object: EngineObject, at?: string): BuiltManifest {
  const { apiVersion, kind, namespace, name, labels, annotations, body } = object;
  const metadata = { name, namespace, ...(labels ? { labels } : {}), ...(annotations ? { annotations } : {}) };
  const manifest: Manifest = { apiVersion, kind, metadata, ...body };
  return { manifest, at: at ?? `${cluster}/gitops/${kind}/${name}` };
}
