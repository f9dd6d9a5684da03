import { TypeName } from './values';

const names = [
  'bool',
  'bytes',
  'double',
  'int',
  'list',
  'map',
  'null_type',
  'string',
  'type',
  'uint',
  'google.protobuf.Duration',
  'google.protobuf.Timestamp',
  'kubernetes.NamedFormat',
  'kubernetes.Quantity',
  'kubernetes.Semver',
  'kubernetes.URL',
  'net.CIDR',
  'net.IP',
  'optional_type',
] as const;

/** The words that stand for a type: `type(self.port) == int`. */
export const typeValues: ReadonlyMap<string, TypeName> = new Map(names.map((name) => [name, new TypeName(name)]));
