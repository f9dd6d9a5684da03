import { compareText, type Manifest, type OutputFile } from '@kube-world/model';

/** A file of a cluster, before it is counted. */
export interface ClusterFile extends OutputFile {
  /** The object in it. @default - it is no Kubernetes object */
  readonly manifest?: Manifest;
  /** The construct, engine or platform that it comes from. */
  readonly source: string;
}

interface Entry {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly namespace?: string;
  readonly name?: string;
  readonly source: string;
  readonly sha256: string;
}

/** `dist/<cluster>/inventory.json`: path -> what lies there, where it comes from, and the hash of its bytes. */
export function inventory(cluster: string, files: readonly ClusterFile[], sha256: (text: string) => string): OutputFile {
  const prefix = `${cluster}/`.length;
  const entries = files
    .map((file): [string, Entry] => [
      file.path.slice(prefix),
      { ...identity(file.manifest), source: file.source, sha256: sha256(file.text) },
    ])
    .toSorted(([left], [right]) => compareText(left, right));
  return { path: `${cluster}/inventory.json`, text: `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n` };
}

function identity(manifest: Manifest | undefined): Partial<Entry> {
  if (!manifest) return {};
  const { apiVersion, kind, metadata } = manifest;
  return { apiVersion, kind, ...(metadata.namespace === undefined ? {} : { namespace: metadata.namespace }), name: metadata.name };
}
