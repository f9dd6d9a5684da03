import { groupOf, IpRange, type Manifest } from '@kube-world/model';

import { type Fields, fieldsAt, fieldsOf, listAt, textAt, textsAt } from '../../fields';

/** Addresses that an object asks for, and in which of its fields. */
export interface AskedRange {
  readonly field: string;
  readonly range: IpRange;
}

/** The addresses by which a Service is to be reached from outside, or that a pool hands out. What cannot be read is the schema's finding. */
export function askedRangesOf(manifest: Manifest): readonly AskedRange[] {
  const read = readers.get(`${groupOf(manifest.apiVersion)}/${manifest.kind}`);
  const texts = read?.(manifest) ?? [];
  // an address that stands in a field and in an annotation is asked for once
  const different = texts.filter(([, text], place) => texts.findIndex(([, other]) => other === text) === place);
  return different.flatMap(([field, text]) => {
    const range = IpRange.tryParse(text.trim());
    return range.ok ? [{ field, range: range.value }] : [];
  });
}

type Text = readonly [field: string, text: string];

const readers: ReadonlyMap<string, (manifest: Manifest) => readonly Text[]> = new Map([
  ['/Service', service],
  ['metallb.io/IPAddressPool', (pool: Manifest) => each('spec.addresses', textsAt(fieldsAt(pool, 'spec'), 'addresses'))],
  [
    'cilium.io/CiliumLoadBalancerIPPool',
    (pool: Manifest) => each('spec.blocks', listAt(fieldsAt(pool, 'spec'), 'blocks').flatMap(blockOf)),
  ],
  ['gateway.networking.k8s.io/Gateway', gateway],
]);

/** Where MetalLB, Cilium and kube-vip look for addresses, by their own documentation; commas part several. */
const annotations = [
  'metallb.io/loadBalancerIPs',
  'metallb.universe.tf/loadBalancerIPs',
  'lbipam.cilium.io/ips',
  'io.cilium/lb-ipam-ips',
  'kube-vip.io/loadbalancerIPs',
];

function service(manifest: Manifest): readonly Text[] {
  const spec = fieldsAt(manifest, 'spec');
  const said = fieldsAt(fieldsOf(manifest.metadata), 'annotations');
  return [
    ...each('spec.loadBalancerIP', [textAt(spec, 'loadBalancerIP') ?? '']),
    ...each('spec.externalIPs', textsAt(spec, 'externalIPs')),
    ...annotations.flatMap((name) => each(`metadata.annotations['${name}']`, textAt(said, name)?.split(',') ?? [])),
  ];
}

function gateway(manifest: Manifest): readonly Text[] {
  const addresses = listAt(fieldsAt(manifest, 'spec'), 'addresses').filter(
    (address) => (textAt(address, 'type') ?? 'IPAddress') === 'IPAddress',
  );
  return each(
    'spec.addresses',
    addresses.map((address) => textAt(address, 'value') ?? ''),
  );
}

/** `{ cidr }`, `{ start, stop }` or `{ start }`. */
function blockOf(block: Fields): readonly string[] {
  const [cidr, start, stop] = ['cidr', 'start', 'stop'].map((name) => textAt(block, name));
  if (cidr !== undefined) return [cidr];
  return start === undefined ? [] : [stop === undefined ? start : `${start}-${stop}`];
}

function each(field: string, texts: readonly string[]): readonly Text[] {
  return texts.filter((text) => text !== '').map((text) => [field, text] as const);
}
