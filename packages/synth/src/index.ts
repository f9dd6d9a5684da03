export type { SynthParts } from './pipeline/parts';
export { type ClusterResult, synth, type SynthOptions, type SynthResult } from './pipeline/synth';
export { type ClusterOutput, synthCluster } from './pipeline/synth-cluster';
export { toYaml } from './render/to-yaml';
export type { Runtime } from './write/runtime';
export { WriteError } from './write/write-error';
export { type WriteCounts, Writer, type WriteResult } from './write/writer';
