import type { Cni } from '../../network';
import type { PlatformKind } from '../../platform';
import { clusterRule } from '../rule';

const cnis: Readonly<Record<PlatformKind, readonly Cni[]>> = {
  kind: ['kindnet', 'calico', 'cilium', 'flannel'],
  k3s: ['flannel', 'calico', 'cilium'],
  talos: ['flannel', 'calico', 'cilium'],
  kubespray: ['calico', 'cilium', 'flannel'],
  kubeadm: ['calico', 'cilium', 'flannel'],
  eks: ['vpc-cni', 'calico', 'cilium'],
  gke: ['gke'],
};

/** A CNI that the platform cannot have, or a cluster in which nobody would serve Services. */
export default clusterRule('unsupported-network', function* ({ network, platform }) {
  const { cni, dataplane, proxy } = network;
  const known = Object.hasOwn(cnis, platform.kind) ? cnis[platform.kind] : [cni];
  if (!known.includes(cni)) {
    yield {
      at: 'network.cni',
      message: `${platform.kind} does not run with the CNI '${cni}'`,
      remedy: `choose one of ${known.join(', ')}`,
    };
  }
  if (dataplane === 'ebpf' && cni !== 'cilium' && cni !== 'calico') {
    yield { at: 'network.dataplane', message: `${cni} has no eBPF dataplane`, remedy: 'use cilium or calico, or leave dataplane out' };
  }
  const replaces = cni === 'cilium' || (cni === 'calico' && dataplane === 'ebpf') || cni === 'gke';
  if (proxy.mode === 'none' && !replaces) {
    yield {
      at: 'network.proxy.mode',
      message: `without kube-proxy somebody else must serve Services, and ${cni} does not`,
      remedy: 'use cilium, or calico with the eBPF dataplane, or give kube-proxy a mode',
    };
  }
  if (platform.kind === 'k3s' && platform.flannelInterface !== undefined && cni !== 'flannel') {
    yield {
      at: 'platform.flannelInterface',
      message: `the CNI is ${cni}, so no Flannel uses the interface`,
      remedy: 'leave flannelInterface out',
    };
  }
});
