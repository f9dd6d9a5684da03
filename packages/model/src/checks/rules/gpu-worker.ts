import { clusterRule } from '../rule';

/** The role says that a node has graphics processors; so must its facts. */
export default clusterRule('gpu-worker', function* ({ nodes }) {
  for (const [name, { role, gpus }] of Object.entries(nodes)) {
    if (role !== 'gpu-worker' || gpus) continue;
    yield {
      at: `nodes.${name}.gpus`,
      message: 'a gpu-worker lists no graphics processor',
      remedy: "describe them in gpus, or make the node a 'worker'",
    };
  }
});
