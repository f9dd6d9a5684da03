export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** An address as Kubernetes takes it: no leading zeros, no zone, no IPv4 inside of IPv6. */
export function parseAddress(text: string): Address | undefined {
  if (!text.includes(':')) return parseV4(text);
  const value = parseV6(text);
  return value === undefined || value >> 32n === 0xffffn ? undefined : { bits: 128, value };
}

function parseV4(text: string): Address | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256)) return undefined;
  return { bits: 32, value: parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n) };
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])];
  return groups.reduce((value, group) => (value << 16n) | group, 0n);
}

/** Groups of four digits; the last one may be an IPv4 address. */
function groupsOf(text: string, index: number, halves: readonly string[]): readonly bigint[] | undefined {
  if (text === '') return halves.length === 2 ? [] : undefined;
  const groups: bigint[] = [];
  const parts = text.split(':');
  for (const [position, part] of parts.entries()) {
    const isLast = position === parts.length - 1 && index === halves.length - 1;
    const v4 = isLast && part.includes('.') ? parseV4(part) : undefined;
    if (v4) groups.push(v4.value >> 16n, v4.value & 0xffffn);
    else if (/^[0-9a-fA-F]{1,4}$/.test(part)) groups.push(BigInt(`0x${part}`));
    else return undefined;
  }
  return groups;
}

/** The one way to write an address: RFC 5952. */
export function shownAddress(bits: 32 | 128, value: bigint): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join('.');
  const groups = Array.from({ length: 8 }, (_unused, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const text = groups.join(':');
  const [longest] = [...text.matchAll(/(?<![0-9a-f])0(?::0(?![0-9a-f]))+/g)].toSorted((left, right) => right[0].length - left[0].length);
  if (!longest) return text;
  const before = text.slice(0, longest.index).replace(/:$/, '');
  const after = text.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${before}::${after}`;
}
