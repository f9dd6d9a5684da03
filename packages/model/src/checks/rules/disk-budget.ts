import { Quantity } from '../../values/quantity';
import { sumOf } from '../places';
import { clusterRule } from '../rule';

/** A disk divided into more than it has. */
export default clusterRule('disk-budget', function* ({ nodes }) {
  for (const [name, { disks }] of Object.entries(nodes)) {
    for (const [place, { size, budget }] of disks.entries()) {
      const total = sumOf(Object.values(budget ?? {}));
      const has = Quantity.tryParse(size);
      if (!has.ok || total.compare(has.value) <= 0) continue;
      yield {
        at: `nodes.${name}.disks.${place}.budget`,
        message: `the parts add up to ${total.toString()}, but the disk has ${size}`,
        remedy: 'lower a part, or correct the size of the disk',
      };
    }
  }
});
