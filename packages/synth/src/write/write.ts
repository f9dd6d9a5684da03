import { differenceOf } from './difference';
import { othersIn } from './others';
import { checkedFiles, type StagedFile } from './paths';
import type { Runtime } from './runtime';
import { inOurWords, WriteError } from './write-error';
import { countsOf, type WriteCounts, Writer, type WriteResult } from './writer';

export interface WriteOptions {
  readonly runtime: Runtime;
  /** `part`: clusters without a file here are left as they are. @default 'whole' */
  readonly scope?: 'whole' | 'part';
}

/** Makes the output folder hold exactly the files, and what synth did not write. @throws WriteError; the folder is then as it was */
export function write(outDir: string, files: Iterable<StagedFile>, { runtime, scope = 'whole' }: WriteOptions): WriteResult {
  const writer = Writer.begin(outDir, runtime);
  try {
    for (const [cluster, its] of byCluster(files)) writer.stage(cluster, its);
    return writer.commit(scope);
  } finally {
    writer.abort();
  }
}

/** What `write` would do; touches nothing. @throws WriteError for what `write` would refuse before it writes */
export function planWrite(outDir: string, files: Iterable<StagedFile>, scope: 'whole' | 'part' = 'whole'): WriteResult {
  return inOurWords(outDir, () => {
    const clusters = new Map<string, WriteCounts>();
    const foreign: string[] = [];
    const add = (cluster: string, its: ReadonlyMap<string, StagedFile>): void => {
      const difference = differenceOf(outDir, cluster, its);
      clusters.set(cluster, countsOf(difference));
      foreign.push(...difference.foreign);
    };
    const staged = byCluster(files);
    for (const [cluster, its] of staged) add(cluster, checkedFiles(cluster, its));
    if (scope === 'whole') {
      const others = othersIn(outDir, (name) => staged.has(name));
      for (const cluster of others.gone) add(cluster, new Map());
      foreign.push(...others.foreign);
    }
    return { clusters, foreign: foreign.toSorted() };
  });
}

function byCluster(files: Iterable<StagedFile>): ReadonlyMap<string, readonly StagedFile[]> {
  const clusters = new Map<string, StagedFile[]>();
  for (const file of files) {
    const slash = file.path.indexOf('/');
    if (slash <= 0) throw new WriteError(`'${file.path}' lies in no cluster's folder; its path starts with one`);
    const cluster = file.path.slice(0, slash);
    const its = clusters.get(cluster);
    if (its) its.push(file);
    else clusters.set(cluster, [file]);
  }
  return clusters;
}
