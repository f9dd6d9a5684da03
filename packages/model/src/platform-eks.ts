import type { Labels, Taint } from './node';

/** Subnets of one zone, as CIDRs of the VPC. */
export interface ZoneSubnets {
  /** Load balancers and NAT gateways. */
  readonly public: string;
  /** Nodes and pods; the way out is a NAT gateway. */
  readonly private: string;
  /** What has no way out: databases. */
  readonly isolated: string;
}

/** The network that the cluster stands in; its CIDR is `network.nodes`. */
export interface EksVpc {
  /** Zone -> its subnets, one entry for each of `zones`. */
  readonly subnets: Readonly<Record<string, ZoneSubnets>>;
  /** `one`: all zones share a NAT gateway, and its zone's end; `one-a-zone`: each has its own, and pays for it. */
  readonly nat: 'one' | 'one-a-zone';
}

/** Who reaches the API server. Nodes always do, from inside the VPC. */
export type EksApiAccess = { readonly reach: 'private' } | { readonly reach: 'public'; readonly from: readonly string[] };

export interface EksNodeGroup {
  readonly min: number;
  readonly max: number;
  readonly vcpus: number;
  /** Kubernetes quantity. */
  readonly memory: string;
  /** Kubernetes quantity of each node's data volume. */
  readonly disk: string;
  readonly architecture: 'amd64' | 'arm64';
  readonly image: 'bottlerocket' | 'al2023';
  /** Nodes that an update may take away at a time. */
  readonly maxUnavailable: number;
  /** @default - none */
  readonly labels?: Labels;
  /** @default - none */
  readonly taints?: readonly Taint[];
}

/** Add-ons that EKS installs and that its own releases name. */
export type EksAddOn = 'vpc-cni' | 'coredns' | 'kube-proxy' | 'aws-ebs-csi-driver' | 'eks-pod-identity-agent' | 'metrics-server';

/**
 * What a program in the cluster may do in AWS, by purpose; the stacks say which actions on which resources that is.
 * `dns-records`: write the records of the cluster's zone. `dns-challenges`: write what proves to an issuer that the zone is ours.
 * `load-balancers`: make network load balancers for Services. `volumes`: make, attach and snapshot the cluster's EBS volumes.
 * `backups`: read and write the backup bucket.
 */
export type AwsPermission = 'dns-records' | 'dns-challenges' | 'load-balancers' | 'volumes' | 'backups';

/** A service account that acts in AWS under a role of its own. */
export interface AwsIdentity {
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly may: readonly AwsPermission[];
}

/** Add-ons of EKS whose own service accounts act in AWS, as the add-ons name them; no app of ours declares those. */
export const addOnIdentities: Readonly<Partial<Record<EksAddOn, AwsIdentity>>> = {
  'aws-ebs-csi-driver': { namespace: 'kube-system', serviceAccount: 'ebs-csi-controller-sa', may: ['volumes'] },
};

/** The managed PostgreSQL beside the cluster. */
export interface EksDatabase {
  readonly engine: 'postgresql';
  /** Major version: `18`. RDS keeps the minor one current. */
  readonly version: string;
  readonly vcpus: number;
  /** Kubernetes quantity. */
  readonly memory: string;
  /** Kubernetes quantity; it grows by itself to four times that. */
  readonly storage: string;
  /** Days that daily backups are kept. */
  readonly backupDays: number;
  readonly encrypted: boolean;
  readonly deletionProtection: boolean;
  /** A standby in a second zone, at the price of a second instance. */
  readonly multiZone: boolean;
}

/** A pair of routers that joins the VPC to the networks of the clusters that `links` name. */
export interface EksRouter {
  readonly kind: 'tailscale';
  /** Tailscale's release: `1.102.3`. */
  readonly version: string;
  /** Tags that its key may claim: `tag:router`. */
  readonly tags: readonly string[];
}

/** What is kept of the cluster and its database beside their own copies. */
export interface EksBackup {
  /** Name of the bucket: no other account in the world may have it. */
  readonly bucket: string;
  /** Days during which nobody can delete an object of the bucket. */
  readonly lockDays: number;
  /** Days after which backups go; longer than the lock. */
  readonly keepDays: number;
  /** A second region that gets copies. @default - copies stay in the cluster's region */
  readonly copyTo?: string;
}

/** What raises an alarm. Who hears it subscribes to the topic by hand. */
export interface EksWatch {
  /** US dollars a month; alarms at 80 % forecast and at 100 %. */
  readonly budget: number;
  /** GuardDuty's reading of the cluster's audit log and of its nodes. */
  readonly guardDuty: boolean;
}

/** EKS: a control plane that AWS runs, and what AWS holds beside it. */
export interface EksPlatform {
  readonly kind: 'eks';
  /** Kubernetes's own version; EKS takes its minor version and picks the patch. */
  readonly kubernetes: string;
  readonly region: string;
  readonly zones: readonly string[];
  readonly vpc: EksVpc;
  readonly api: EksApiAccess;
  /** Name of an IAM role of the account -> what it may do in the whole cluster. */
  readonly access: Readonly<Record<string, 'admin' | 'view'>>;
  readonly nodeGroup: EksNodeGroup;
  /** Add-on -> the version that EKS calls it by. */
  readonly addOns: Readonly<Record<EksAddOn, string>>;
  /** Name of a role -> who acts under it. */
  readonly identities: Readonly<Record<string, AwsIdentity>>;
  /** A DNS zone of its own, below the fleet's domain: `cloud.example.com`. */
  readonly zone: string;
  /** @default - none */
  readonly database?: EksDatabase;
  /** @default - none; the links are somebody else's to make */
  readonly router?: EksRouter;
  readonly backup: EksBackup;
  readonly watch: EksWatch;
  /** Days that the logs of the control plane and of network flows are kept: one of the periods of CloudWatch Logs. */
  readonly logDays: number;
}
