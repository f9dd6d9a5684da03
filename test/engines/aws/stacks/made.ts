import { type CloudStack, cloudApp, templatesOf } from '@kube-world/aws';
import { type ClusterSpec, defineCluster, type EksPlatform, type FleetFacts } from '@kube-world/model';
import { Template } from 'aws-cdk-lib/assertions';

import { cloud } from '../../../../clusters/cloud/spec';
import { fleetFacts } from '../../../../clusters/fleet-facts';
import { pi } from '../../../../clusters/pi/spec';

export interface Resource {
  readonly Type: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- templates are read by path, and a test says what stands there
  readonly Properties: any;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** The stacks of one fleet. */
export interface Made {
  readonly stacks: ReadonlyMap<string, CloudStack>;
  /** By part. */
  readonly template: (part: string) => Template;
  /** Resources of a type, of one stack, in the order of their ids. */
  readonly all: (part: string, type: string) => readonly Resource[];
  /** As they would lie in dist/: file -> text. */
  readonly files: ReadonlyMap<string, string>;
}

// the CDK's own validation takes longer than all tests; the engines' tier holds templates against what CloudFormation takes
process.env['CDK_VALIDATION'] = 'false';

const written = cloud.spec.platform as EksPlatform;

export interface Change {
  readonly platform?: Partial<EksPlatform>;
  readonly spec?: Partial<ClusterSpec>;
  readonly fleet?: Partial<FleetFacts>;
  /** Facts of the cluster that is linked. */
  readonly pi?: Partial<ClusterSpec>;
}

/** The facts as they are, with some changed. */
export function factsWith({ platform, spec, fleet, pi: linked }: Change = {}): FleetFacts {
  const changed = defineCluster({ ...cloud.spec, ...spec, platform: { ...written, ...platform } });
  return { ...fleetFacts, ...fleet, clusters: [changed, defineCluster({ ...pi.spec, ...linked })] };
}

/** Runs the CDK once. */
export function made(change: Change = {}): Made {
  const app = cloudApp(factsWith(change));
  const [files = []] = templatesOf(app).values();
  const stacks = new Map((app.node.children as CloudStack[]).map((stack) => [stack.part, stack]));
  const templates = new Map<string, Template>();
  const template = (part: string): Template => {
    const stack = stacks.get(part);
    if (!stack) throw new Error(`there is no stack ${part}`);
    const found = templates.get(part) ?? Template.fromStack(stack);
    templates.set(part, found);
    return found;
  };
  const all = (part: string, type: string) =>
    Object.entries(template(part).findResources(type) as Record<string, Resource>)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([, resource]) => resource);
  return { stacks, template, all, files: new Map(files.map(({ path, text }) => [path, text])) };
}

/** All facts that the stacks read, and that may differ, are others than those written. */
export const other: Change = {
  fleet: { name: 'far-away', owner: 'somebody' },
  spec: {
    name: 'remote',
    network: { ...cloud.spec.network, nodes: '10.8.0.0/16', pods: '10.8.0.0/16', services: '172.21.0.0/16' },
  },
  pi: { network: { ...pi.spec.network, nodes: '192.168.77.0/24' } },
  platform: {
    kubernetes: '1.35.4',
    region: 'eu-west-1',
    zones: ['eu-west-1b', 'eu-west-1c'],
    vpc: {
      subnets: {
        'eu-west-1b': { public: '10.8.0.0/24', private: '10.8.64.0/18', isolated: '10.8.2.0/24' },
        'eu-west-1c': { public: '10.8.1.0/24', private: '10.8.128.0/18', isolated: '10.8.3.0/24' },
      },
      nat: 'one-a-zone',
    },
    api: { reach: 'public', from: ['203.0.113.0/24', '198.51.100.7/32'] },
    access: { operators: 'view' },
    nodeGroup: {
      min: 4,
      max: 9,
      vcpus: 16,
      memory: '32Gi',
      disk: '200Gi',
      architecture: 'arm64',
      image: 'al2023',
      maxUnavailable: 2,
      labels: { team: 'night' },
      taints: [
        { key: 'dedicated', value: 'night', effect: 'NoSchedule' },
        { key: 'quiet', effect: 'NoExecute' },
      ],
    },
    addOns: {
      'vpc-cni': 'v1.21.0-eksbuild.1',
      coredns: 'v1.13.0-eksbuild.1',
      'kube-proxy': 'v1.35.0-eksbuild.1',
      'aws-ebs-csi-driver': 'v1.60.0-eksbuild.1',
      'eks-pod-identity-agent': 'v1.3.9-eksbuild.1',
      'metrics-server': 'v0.8.0-eksbuild.1',
    },
    identities: {
      storage: { namespace: 'kube-system', serviceAccount: 'ebs-csi-controller-sa', may: ['volumes'] },
      velero: { namespace: 'backups', serviceAccount: 'writer', may: ['backups'] },
    },
    zone: 'remote.example.org',
    database: {
      engine: 'postgresql',
      version: '17',
      vcpus: 4,
      memory: '16Gi',
      storage: '80Gi',
      backupDays: 14,
      encrypted: true,
      deletionProtection: true,
      multiZone: true,
    },
    router: { kind: 'tailscale', version: '1.90.1', tags: ['tag:edge', 'tag:router'] },
    backup: { bucket: 'other-backups', lockDays: 3, keepDays: 40, copyTo: 'eu-north-1' },
    watch: { budget: 1500, guardDuty: false },
    logDays: 90,
  },
};

/** Nothing that a cluster may do without. */
export const bare: Change = { platform: { database: undefined, router: undefined } as unknown as Partial<EksPlatform> };

/** The ids in a value that stands for a resource of another stack or of its own: `privateSubnet1`. */
export function namesIn(value: unknown, form: RegExp): readonly string[] {
  return [...JSON.stringify(value).matchAll(new RegExp(form.source, 'g'))].map(([name]) => name);
}
