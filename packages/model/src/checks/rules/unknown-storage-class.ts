import { meant } from '../../nearest';
import { clusterRule } from '../rule';

/** A purpose served by a class that the cluster does not have. */
export default clusterRule('unknown-storage-class', function* ({ storage }) {
  const known = Object.keys(storage.classes);
  for (const [purpose, name] of Object.entries(storage.purposes)) {
    if (known.includes(name)) continue;
    yield {
      at: `storage.purposes.${purpose}`,
      message: `there is no storage class '${name}'; there are: ${known.join(', ') || 'none'}`,
      remedy: meant(name, known, 'name one of them, or describe the class in storage.classes'),
    };
  }
});
