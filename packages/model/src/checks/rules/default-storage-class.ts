import { clusterRule } from '../rule';

/** Of several default classes Kubernetes takes the newest one, whichever that is. */
export default clusterRule('default-storage-class', function* ({ storage }) {
  const defaults = Object.entries(storage.classes).flatMap(([name, { isDefault }]) => (isDefault === true ? [name] : []));
  if (defaults.length < 2) return;
  yield { at: 'storage.classes', message: `${defaults.join(' and ')} are all the default class`, remedy: 'leave isDefault to one of them' };
});
