import { gzipSync } from 'node:zlib';

import type { Bundle } from './bundles';
import { bundleObject, bytes } from './bundle-object';
import type { BundleFile } from './files';

/** What etcd takes in one request unless it is told otherwise, in bytes: 1.5 MiB. */
export const etcdLimit = 1_572_864;
/** What the data of a Secret may hold, in bytes: 1 MiB; Helm keeps a release in one. */
export const secretLimit = 1_048_576;

export interface Sizes {
  /** The Bundle in the hub, in bytes of JSON. */
  readonly bundle: number;
  /** The release's Secret in the cluster, in bytes of its data; 0 for a chart, whose manifests are not known here. */
  readonly release: number;
}

/** @param chart files of the chart that the bundle names. @default - none: the figure is that of what we write */
export function sizesOf(bundle: Bundle, chart: readonly BundleFile[] = []): Sizes {
  return { bundle: bytes(bundleObject(bundle, chart)), release: bundle.style === 'raw' ? release(bundle) : 0 };
}

/** Helm keeps the files of the chart, in base64, and the manifests that came of them. */
function release({ name, files, deployed }: Bundle): number {
  const contents = files.taken.filter((file) => deployed.includes(file.name));
  const json = JSON.stringify({
    name,
    chart: { files: contents.map((file) => ({ name: `raw-yaml/${file.name}`, data: file.content.toString('base64') })) },
    manifest: contents.map(({ content }) => content.toString('utf8')).join('---\n'),
  });
  return Math.ceil(gzipSync(json, { level: 9 }).length / 3) * 4;
}
