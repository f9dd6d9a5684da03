import { type EksDatabase, type EksNodeGroup, ModelError, Quantity } from '@kube-world/model';
import { InstanceType } from 'aws-cdk-lib/aws-ec2';

/** GiB of memory for each core -> the current family, as EC2's list of types has them. */
const nodeFamilies = {
  amd64: { 2: 'c7i', 4: 'm7i', 8: 'r7i' },
  arm64: { 2: 'c7g', 4: 'm7g', 8: 'r7g' },
} as const;

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

/** The instance type of exactly these cores and this memory. @throws ModelError, with those there are */
export function nodeInstanceType({ vcpus, memory, architecture }: EksNodeGroup): InstanceType {
  const ratio = gibibytes(memory) / vcpus;
  const families: Readonly<Record<number, string>> = nodeFamilies[architecture];
  const family = families[ratio];
  const size = sizes[vcpus];
  if (family === undefined || size === undefined)
    throw new ModelError(
      `no instance type has ${vcpus} vCPUs and ${memory}; write ${Object.keys(sizes).join(', ')} vCPUs, with 2, 4 or 8 GiB of memory each`,
      { at: 'platform.nodeGroup' },
    );
  return new InstanceType(`${family}.${size}`);
}

/** The instance type of a database. @throws ModelError, with those there are */
export function databaseInstanceType({ vcpus, memory }: EksDatabase): InstanceType {
  const size = databaseSizes[`${vcpus}/${gibibytes(memory)}`];
  if (size === undefined)
    throw new ModelError(
      `no instance type has ${vcpus} vCPUs and ${memory}; write vCPUs and GiB as one of ${Object.keys(databaseSizes).join(', ')}`,
      { at: 'platform.database' },
    );
  return new InstanceType(size);
}

const gibibytes = (text: string): number => Quantity.parse(text).toNumber() / 1024 ** 3;
