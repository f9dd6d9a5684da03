import { workersOf } from '../../derived-facts';
import { clusterRule } from '../rule';

/** A cluster that must bear the loss of a worker, and has no second one. */
export default clusterRule('bears-no-loss', function* (spec) {
  const workers = workersOf(spec);
  if (spec.bears === undefined || Object.keys(spec.nodes).length === 0 || workers.length > 1) return;
  yield {
    at: 'bears',
    message: `the loss of one worker must be borne, and the cluster has ${workers.length}`,
    remedy: 'add a worker, or drop the fact',
  };
});
