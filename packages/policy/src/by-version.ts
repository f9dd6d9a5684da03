/** A text that holds in every version of Kubernetes, or the texts that hold from a minor version on: `{ '1.0': ..., '1.35': ... }`. */
export type ByVersion = string | Readonly<Record<`1.${number}`, string>>;

/** @param kubernetes minor version, `1.36` @returns undefined for a version before the first */
export function inVersion(texts: ByVersion, kubernetes: string): string | undefined {
  if (typeof texts === 'string') return texts;
  const begun = Object.entries(texts).filter(([since]) => minorOf(since) <= minorOf(kubernetes));
  return begun.toSorted(([left], [right]) => minorOf(left) - minorOf(right)).at(-1)?.[1];
}

/** `36` of `1.36`. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1]);
}
