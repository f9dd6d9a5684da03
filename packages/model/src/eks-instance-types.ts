import { own } from './own';
import type { EksDatabase, EksNodeGroup } from './platform-eks';
import { Quantity } from './values/quantity';

/** GiB of memory for each core -> the current family, as EC2's list of types has them. */
const nodeFamilies: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  amd64: { 2: 'c7i', 4: 'm7i', 8: 'r7i' },
  arm64: { 2: 'c7g', 4: 'm7g', 8: 'r7g' },
};

/** vCPUs -> size. */
const sizes: Readonly<Record<number, string>> = {
  2: 'large',
  4: 'xlarge',
  8: '2xlarge',
  16: '4xlarge',
  32: '8xlarge',
  48: '12xlarge',
  64: '16xlarge',
};

/** Sizes of the burstable family of databases: vCPUs and GiB of memory -> size. */
const databaseSizes: Readonly<Record<string, string>> = {
  '2/2': 't4g.small',
  '2/4': 't4g.medium',
  '2/8': 't4g.large',
  '4/16': 't4g.xlarge',
  '8/32': 't4g.2xlarge',
};

/** vCPUs that instance types of nodes have. */
export const nodeVcpus: readonly string[] = Object.keys(sizes);

/** vCPUs and GiB that instance types of databases have: `2/4`. */
export const databaseInstanceTypes: readonly string[] = Object.keys(databaseSizes);

/** The instance type of exactly these cores and this memory: `m7i.2xlarge`. @returns undefined when there is none */
export function nodeInstanceType({ vcpus, memory, architecture }: EksNodeGroup): string | undefined {
  const gib = gibibytes(memory);
  const family = gib === undefined ? undefined : own(own(nodeFamilies, architecture), String(gib / vcpus));
  const size = own(sizes, String(vcpus));
  return family === undefined || size === undefined ? undefined : `${family}.${size}`;
}

/** The instance type of a database: `t4g.medium`. @returns undefined when there is none */
export function databaseInstanceType({ vcpus, memory }: EksDatabase): string | undefined {
  return own(databaseSizes, `${vcpus}/${gibibytes(memory)}`);
}

function gibibytes(text: string): number | undefined {
  const read = Quantity.tryParse(text);
  return read.ok ? read.value.toNumber() / 1024 ** 3 : undefined;
}
