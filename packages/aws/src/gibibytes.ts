import { Quantity } from '@kube-world/model';

/** A Kubernetes quantity of bytes in GiB, rounded up: disks are made of whole ones. @throws ModelError for a text that is none */
export function gibibytesOf(quantity: string): number {
  return Math.ceil(Quantity.parse(quantity).toNumber() / 1024 ** 3);
}
