import { clusterRule } from '../rule';

/** In IPVS mode every node holds every service address and would answer for it; in the other modes only MetalLB answers. */
export default clusterRule('strict-arp', function* ({ network }) {
  const metallb =
    Object.keys(network.pools ?? {}).length > 0 || Object.values(network.vips ?? {}).some(({ announcedBy }) => announcedBy === 'metallb');
  if (!metallb || network.proxy.mode !== 'ipvs' || network.proxy.strictArp === true) return;
  yield {
    at: 'network.proxy.strictArp',
    message: 'kube-proxy in ipvs mode answers ARP for the addresses that MetalLB announces',
    remedy: 'set strictArp to true, or use the iptables mode',
  };
});
