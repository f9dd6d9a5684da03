import { Cidr, IpAddress, type IpFamily } from '@kube-world/model';

import { common, type Intervals, merged, without } from './intervals';

/** Addresses of each family, as numbers. */
export type AddressSet = Readonly<Record<IpFamily, Intervals<bigint>>>;

export const everyAddress: AddressSet = { 4: [[0n, 1n << 32n]], 6: [[0n, 1n << 128n]] };
const noAddress: AddressSet = { 4: [], 6: [] };

/** A network without some parts. What cannot be read holds no address: its form is the schema's and the API server's to judge. */
export function addressesIn(cidr: string, except: readonly string[] = []): AddressSet {
  return beyondAddresses(networkOf(cidr), unionOfAddresses(except.map(networkOf)));
}

export function unionOfAddresses(sets: readonly AddressSet[]): AddressSet {
  if (sets.includes(everyAddress)) return everyAddress;
  return { 4: merged(sets.flatMap((set) => set[4])), 6: merged(sets.flatMap((set) => set[6])) };
}

/** Those of the first that the second lacks. */
export function beyondAddresses(wanted: AddressSet, there: AddressSet): AddressSet {
  return { 4: without(wanted[4], there[4]), 6: without(wanted[6], there[6]) };
}

export function haveCommon(left: AddressSet, right: AddressSet): boolean {
  return common(left[4], right[4]).length > 0 || common(left[6], right[6]).length > 0;
}

export function holdsNone(set: AddressSet): boolean {
  return set[4].length === 0 && set[6].length === 0;
}

/** The API server takes networks whose address has bits beyond the prefix, too; they mean the network around it. */
function networkOf(text: string): AddressSet {
  const [, before = '', length = ''] = /^(.*)\/(\d{1,3})$/.exec(text) ?? [];
  const address = IpAddress.tryParse(before);
  if (!address.ok || Number(length) > (address.value.family === 4 ? 32 : 128)) return noAddress;
  const { first, last } = Cidr.around(address.value, Number(length));
  return { ...noAddress, [address.value.family]: [[first.value, last.value + 1n]] };
}
