import type { BuiltManifest } from '@kube-world/model';

import { fieldsAt, listAt, numberAt, textAt, textFields } from '../fields';

/** A Service that waits for an address of the cluster's own load balancer. */
export interface LoadBalancer {
  readonly at: string;
  /** `namespace/name` */
  readonly called: string;
  readonly labels: Readonly<Record<string, string>>;
  /** `TCP/443` */
  readonly ports: readonly string[];
  /** The addresses that it names. */
  readonly addresses: readonly string[];
  /** The pool that it names. @default - any */
  readonly pool?: string;
  /** What it has in common with Services that it shares an address with. @default - it shares none */
  readonly share?: string;
}

/** Services of type LoadBalancer; one that names a class is some other controller's, as a tailnet's. */
export function loadBalancersOf(objects: readonly BuiltManifest[]): readonly LoadBalancer[] {
  return objects.flatMap(({ manifest, at }) => {
    const spec = fieldsAt(manifest, 'spec');
    if (manifest.kind !== 'Service' || spec['type'] !== 'LoadBalancer' || textAt(spec, 'loadBalancerClass') !== undefined) return [];
    const { name, namespace = '' } = manifest.metadata;
    const annotations = textFields(fieldsAt(fieldsAt(manifest, 'metadata'), 'annotations'));
    const read = (keys: readonly string[]): string | undefined => keys.map((key) => annotations[key]).find((text) => text !== undefined);
    const pool = read(metallb('address-pool'));
    const share = shareOf(read, namespace);
    return [
      {
        at,
        called: `${namespace}/${name}`,
        labels: textFields(fieldsAt(fieldsAt(manifest, 'metadata'), 'labels')),
        ports: listAt(spec, 'ports').flatMap((port) => {
          const number = numberAt(port, 'port');
          return number === undefined ? [] : [`${textAt(port, 'protocol') ?? 'TCP'}/${number}`];
        }),
        addresses: (read([...metallb('loadBalancerIPs'), ...cilium('ips')]) ?? textAt(spec, 'loadBalancerIP') ?? '')
          .split(',')
          .map((text) => text.trim())
          .filter((text) => text !== ''),
        ...(pool === undefined ? {} : { pool }),
        ...(share === undefined ? {} : { share }),
      },
    ];
  });
}

/** MetalLB's annotations, under its domain of today and the one before. */
const metallb = (name: string): readonly string[] => [`metallb.io/${name}`, `metallb.universe.tf/${name}`];
/** Those of Cilium's address management, likewise. */
const cilium = (name: string): readonly string[] => [`lbipam.cilium.io/${name}`, `io.cilium/lb-ipam-${name}`];

/** MetalLB's key is the whole cluster's; Cilium's is the namespace's, unless the Service says otherwise. */
function shareOf(read: (keys: readonly string[]) => string | undefined, namespace: string): string | undefined {
  const [ofMetallb, ofCilium] = [read(metallb('allow-shared-ip')), read(cilium('sharing-key'))];
  if (ofMetallb !== undefined) return `metallb ${ofMetallb}`;
  if (ofCilium === undefined) return undefined;
  return `cilium ${read(cilium('sharing-cross-namespace')) === undefined ? namespace : '*'} ${ofCilium}`;
}
