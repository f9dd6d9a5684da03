import { Cidr } from '../values/cidr';
import { IpRange } from '../values/ip-range';

/** What Tailscale gives its devices addresses of, by its own page on reserved addresses: RFC 6598's range, and one of IPv6. */
const tailnets = ['100.64.0.0/10', 'fd7a:115c:a1e0::/48'].map((text) => ({ text, range: IpRange.fromCidr(Cidr.parse(text)) }));

/** The range of Tailscale's that another one touches, as text. */
export function tailnetAt(range: IpRange): string | undefined {
  return tailnets.find((tailnet) => tailnet.range.overlaps(range))?.text;
}

/** Whether all of a range is Tailscale's. */
export function isTailnet(range: IpRange): boolean {
  return tailnets.some((tailnet) => tailnet.range.contains(range));
}
