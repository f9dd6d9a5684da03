import { asText } from '../as-text';
import { listOf } from '../list-of';
import type { EksPlatform } from '../platform-eks';

/** What a fact must be: synth runs without the compiler, which would refuse another. */
export type FactKind = 'text' | 'number' | 'yes or no' | 'list of texts' | 'record';

/** A fact of the platform: its path, and what it must be. */
export interface WantedFact {
  readonly path: readonly string[];
  readonly kind: FactKind;
  /** @default false */
  readonly optional?: boolean;
}

const always: Readonly<Record<string, FactKind>> = {
  region: 'text',
  zones: 'list of texts',
  zone: 'text',
  'vpc.subnets': 'record',
  'vpc.nat': 'text',
  'api.reach': 'text',
  access: 'record',
  'nodeGroup.min': 'number',
  'nodeGroup.max': 'number',
  'nodeGroup.vcpus': 'number',
  'nodeGroup.memory': 'text',
  'nodeGroup.disk': 'text',
  'nodeGroup.architecture': 'text',
  'nodeGroup.image': 'text',
  'nodeGroup.maxUnavailable': 'number',
  'addOns.vpc-cni': 'text',
  'addOns.coredns': 'text',
  'addOns.kube-proxy': 'text',
  'addOns.aws-ebs-csi-driver': 'text',
  'addOns.eks-pod-identity-agent': 'text',
  'addOns.metrics-server': 'text',
  identities: 'record',
  'backup.bucket': 'text',
  'backup.lockDays': 'number',
  'backup.keepDays': 'number',
  'watch.budget': 'number',
  'watch.guardDuty': 'yes or no',
  logDays: 'number',
};

const ofDatabase: Readonly<Record<string, FactKind>> = {
  'database.engine': 'text',
  'database.version': 'text',
  'database.vcpus': 'number',
  'database.memory': 'text',
  'database.storage': 'text',
  'database.backupDays': 'number',
  'database.encrypted': 'yes or no',
  'database.deletionProtection': 'yes or no',
  'database.multiZone': 'yes or no',
};

const ofRouter: Readonly<Record<string, FactKind>> = {
  'router.kind': 'text',
  'router.version': 'text',
  'router.tags': 'list of texts',
};

/** The facts that the platform must have: those of every zone and identity too, and of what it says that it has. */
export function eksFacts({ zones, api, access, identities, nodeGroup, database, router }: Partial<EksPlatform>): readonly WantedFact[] {
  const fixed: Readonly<Record<string, FactKind>> = {
    ...always,
    ...(api?.reach === 'public' ? { 'api.from': 'list of texts' } : {}),
    ...(database === undefined ? {} : ofDatabase),
    ...(router === undefined ? {} : ofRouter),
  };
  const texts = (...path: readonly string[]) => ({ path, kind: 'text' as const });
  return [
    ...Object.entries(fixed).map(([path, kind]) => ({ path: path.split('.'), kind })),
    ...listOf(zones).flatMap((zone) => ['public', 'private', 'isolated'].map((group) => texts('vpc', 'subnets', asText(zone), group))),
    ...Object.keys(access ?? {}).map((role) => texts('access', role)),
    ...Object.keys(identities ?? {}).flatMap((name) => [
      texts('identities', name, 'namespace'),
      texts('identities', name, 'serviceAccount'),
      { path: ['identities', name, 'may'], kind: 'list of texts' as const },
    ]),
    { path: ['nodeGroup', 'labels'], kind: 'record', optional: true },
    ...Object.keys(nodeGroup?.labels ?? {}).map((key) => texts('nodeGroup', 'labels', key)),
    { path: ['backup', 'copyTo'], kind: 'text', optional: true },
  ];
}

/** Whether a value is what a fact must be. */
export function isOfKind(kind: FactKind, value: unknown): boolean {
  return kinds[kind](value);
}

const kinds: Readonly<Record<FactKind, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  'yes or no': (value) => typeof value === 'boolean',
  'list of texts': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
  record: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
