import { schedulableOf } from '../places';
import { clusterRule } from '../rule';

/** Rook stores on whole disks: each node that takes pods must list one. */
export default clusterRule('rook-raw-disk', function* (spec) {
  if (!Object.values(spec.storage.classes).some(({ backend }) => backend === 'rook')) return;
  for (const [name, { disks }] of schedulableOf(spec)) {
    if (disks.some(({ use }) => use === 'raw')) continue;
    yield {
      at: `nodes.${name}.disks`,
      message: 'Rook needs a raw disk on the node, and none is listed',
      remedy: "add a disk with use: 'raw', or take the classes of Rook out of storage.classes",
    };
  }
});
