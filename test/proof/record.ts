import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one suite saw of one cluster on one engine; `docs/proof.md` is made of these. */
export interface ProofEntry {
  /** What was tried: `apply`, `flux`, `fleet`, `scheduling`, `rbac`, `differential`, `charts`, `analysers`, `secrets`. */
  readonly section: string;
  /** The cluster's name, or `fleet` where all of them were looked at together. */
  readonly cluster: string;
  /** The program that said so, with its version: `kube-apiserver 1.36.3`. */
  readonly engine: string;
  /** Counts by name: `{ objects: 118, accepted: 118 }`. */
  readonly figures: Readonly<Record<string, number>>;
  /** How long it took; the one figure that no two runs share. */
  readonly seconds: number;
}

/** Where a run keeps what it saw. */
export const proofFolder = process.env['KUBE_WORLD_PROOF'] ?? join(__dirname, '..', '..', 'node_modules', '.cache', 'kube-world', 'proof');

/** Keeps one entry: a file of its own, so that suites of several workers never write into each other's. */
export function recordProof(entry: ProofEntry): void {
  mkdirSync(proofFolder, { recursive: true });
  const name = [entry.section, entry.cluster, entry.engine].join('.').replaceAll(/[^\w.-]+/g, '-');
  writeFileSync(join(proofFolder, `${name}.json`), `${JSON.stringify(entry, undefined, 2)}\n`);
}
