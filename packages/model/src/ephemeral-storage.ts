import type { ClusterSpec } from './cluster';
import type { Disk, NodeSpec } from './node';
import type { PlatformKind } from './platform';
import { Quantity } from './values/quantity';

/** Percent of its disk below which kubelet evicts pods by itself: `nodefs.available` of its defaults. */
const evictionPercent = 10;

/** Platforms that start kubelet with another threshold: K3s's agent passes 5 %, KIND switches the threshold off. */
const platformPercent: Readonly<Partial<Record<PlatformKind, number>>> = { k3s: 5, kind: 0 };

/** Parts of a disk's budget that lie in kubelet's own file system, beside what pods write. */
const ofKubelet: ReadonlySet<string> = new Set(['images', 'runtime', 'kubernetes']);

/**
 * What pods may write to a node's own disk all together, as kubelet reckons it: the disk that holds its folder, less both reservations
 * and what it evicts pods for rather than touch.
 *
 * @returns `undefined` where the facts do not say which disk that is, or what of it is promised to something else
 * @throws ModelError when a quantity cannot be read
 */
export function ephemeralStorageOf({ platform }: ClusterSpec, { disks, systemReserved, kubeReserved }: NodeSpec): Quantity | undefined {
  const [disk, ...others] = disks.filter(({ use = 'system' }) => use === 'system');
  const capacity = disk && others.length === 0 ? capacityOf(disk) : undefined;
  if (!capacity) return undefined;
  const percent = platformPercent[platform.kind] ?? evictionPercent;
  const evicted = Quantity.of((capacity.toUnits() * BigInt(percent)) / 100n);
  const reserved = [systemReserved, kubeReserved].map((part) => Quantity.parse(part?.ephemeralStorage ?? '0'));
  return reserved.reduce((rest, part) => rest.minus(part), capacity.minus(evicted));
}

/** A budget without a part of kubelet's says how the rest of the disk is used, and not what is left to pods. */
function capacityOf({ size, budget }: Disk): Quantity | undefined {
  const whole = Quantity.parse(size);
  if (!budget) return whole;
  const parts = Object.entries(budget);
  if (!parts.some(([purpose]) => ofKubelet.has(purpose))) return undefined;
  return parts.reduce((rest, [purpose, part]) => (ofKubelet.has(purpose) ? rest : rest.minus(Quantity.parse(part))), whole);
}
