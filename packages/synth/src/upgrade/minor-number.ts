/** The second number of a version, by which Kubernetes's are ordered: 36 of `1.36` and of `1.36.2`; NaN of what is no version. */
export function minorNumber(kubernetes: string): number {
  return Number(/^v?1\.(\d+)(?:\.|$)/.exec(kubernetes)?.[1]);
}
