import { Cidr } from '../../values/cidr';
import { clusterRule } from '../rule';

const defaultPrefix = 24;
const defaultMaxPods = 110;

/** More nodes than the pod network has shares for, or more pods on a node than its share has addresses. */
export default clusterRule('pod-range', function* ({ network, nodes }) {
  // These CNIs give a node no share of its own.
  if (network.cni === 'vpc-cni' || network.cni === 'gke') return;
  const pods = Cidr.tryParse(network.pods);
  const prefix = network.podPrefix ?? defaultPrefix;
  const maxPods = network.maxPods ?? defaultMaxPods;
  // What is no number at all is another rule's.
  if (!pods.ok || !Number.isInteger(prefix) || prefix < 1 || !Number.isInteger(maxPods)) return;
  const shares = pods.value.countOf(prefix);
  const count = Object.keys(nodes).length;
  if (BigInt(count) > shares) {
    yield {
      at: 'network.pods',
      message: `${network.pods} has room for ${shares} nodes with a /${prefix} each, got ${count}`,
      remedy: 'choose a larger pod network, or a longer podPrefix',
    };
    return;
  }
  const addresses = Cidr.around(pods.value.first, prefix).size - 2n;
  if (BigInt(maxPods) > addresses) {
    yield {
      at: 'network.maxPods',
      message: `${maxPods} pods do not fit the ${addresses} addresses that a node has in its /${prefix}`,
      remedy: 'lower maxPods, or choose a shorter podPrefix',
    };
  }
});
