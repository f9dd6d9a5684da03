import { Quantity } from '@kube-world/model';

const mebibyte = 1024n * 1024n;
const mebibytesInGibibyte = 1024n;

/**
 * What Prometheus may fill of its claim: four fifths. The rest is room for the log of new samples and for merging blocks,
 * which the limit does not count.
 */
export function retentionSize(claim: string): string {
  const size = (Quantity.parse(claim).toUnits() * 4n) / 5n / mebibyte;
  return size > 0n && size % mebibytesInGibibyte === 0n ? `${size / mebibytesInGibibyte}GiB` : `${size}MiB`;
}
