/**
 * What a schema may be at most; several times what any known CRD is (depth 18, 9,759 nodes, 32 enum values, 181
 * properties, patterns of 1,199 characters), and little enough that no input takes long or fills the memory.
 */
export const limits = {
  /** Characters of one document. */
  documentLength: 32 * 1024 * 1024,
  /** Characters of one YAML document; upstream's largest is 1.4 MB. */
  yamlLength: 8 * 1024 * 1024,
  /** Of one YAML file; upstream's largest has 148,399. */
  yamlTokens: 500_000,
  /** Brackets in brackets: JSON, which is YAML too, takes two for each level of a schema. */
  yamlDepth: 200,
  depth: 48,
  /** Schema nodes and JSON values in one kind. */
  nodes: 30_000,
  enumValues: 1_000,
  properties: 2_000,
  nameLength: 256,
  textLength: 20_000,
} as const;

/** Counts what one kind costs. */
export interface Budget {
  nodes: number;
}

export function newBudget(): Budget {
  return { nodes: limits.nodes };
}
