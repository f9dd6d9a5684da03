import { minorNumber } from './minor-number';

/** How many minor versions a node's kubelet may be older than the API server (Kubernetes's version skew policy, from 1.28 on). */
const kubeletSkew = 3;

/** The way from one version to another. */
export interface UpgradePath {
  readonly from: string;
  /** Minor versions, one after the other: a control plane skips none. */
  readonly steps: readonly string[];
  /** Before the step, every node has to run this minor version or a later one. @default - the nodes may wait to the end */
  readonly nodes?: readonly { readonly before: string; readonly atLeast: string }[];
}

/** @param from `1.33.4` @param to minor version, `1.36`; of a later one than `from` */
export function upgradePath(from: string, to: string): UpgradePath {
  const [first, last] = [minorNumber(from), minorNumber(to)];
  const steps = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index + 1);
  const nodes = steps
    .filter((step) => step - kubeletSkew > first)
    .map((step) => ({ before: `1.${step}`, atLeast: `1.${step - kubeletSkew}` }));
  return { from, steps: steps.map((step) => `1.${step}`), ...(nodes.length > 0 ? { nodes } : {}) };
}
