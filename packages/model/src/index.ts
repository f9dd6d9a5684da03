export { type AddOnMismatch, addOnMismatch, addOnRanges, type AddOnRanges, type RangedAddOn } from './add-on-ranges';
export type {
  App,
  AppContext,
  Caller,
  ClaimSpec,
  FleetFacts,
  HandMadeSecret,
  NamespaceSpec,
  Outside,
  PodSecurity,
  PodSet,
  Port,
  Provided,
  Traffic,
} from './app';
export { checkFleet, lacksFacts } from './checks/check-fleet';
export { rules as modelRules } from './checks/registry';
export type { CheckOptions, Rule as ModelRule } from './checks/rule';
export type { Acknowledgement, Cluster, ClusterSpec, DeviceName, IngressSpec, Link, PlacedDevice, PolicyEnforcement } from './cluster';
export { addressesOf, meet, type PlacedAddress, type PlacedRange, rangesOf } from './checks/places';
export { defineApp } from './define-app';
export {
  type Allocatable,
  allocatableOf,
  apiServersOf,
  clusterDnsOf,
  eksPlatformOf,
  extendedResourcesOf,
  kubernetesServiceOf,
  nodeCountOf,
  nodeLabelsOf,
  podsPerNodeOf,
  workersOf,
} from './derived-facts';
export { defineCluster } from './define-cluster';
export { type Deliver, type Delivered, type DeliveryDocument, type DeliveryInput, fileName, unitFolder } from './delivery';
export { databaseInstanceType, nodeInstanceType } from './eks-instance-types';
export { type Engine, type Layer, layers } from './engine';
export { ModelError } from './errors';
export { defineFleet, type Fleet, type Placement, placeOn } from './fleet';
export { compareIssues, compareText, type Issue, type Severity } from './issue';
export { listOf } from './list-of';
export { type BuiltManifest, groupOf, type Json, type Manifest, type ObjectMetadata } from './manifest';
export type { AppNeeds, IngressNeeds } from './needs';
export type { AddressPool, Cni, NetworkSpec, Vip } from './network';
export {
  controlPlaneTaint,
  type Device,
  type Disk,
  type Labels,
  type NodeRole,
  type NodeSpec,
  type Reservation,
  serial,
  type Taint,
  type WellKnownLabels,
  type WorkloadType,
} from './node';
export type { OutputFile } from './output-file';
export type {
  GkePlatform,
  K3sPlatform,
  KindPlatform,
  KubeadmPlatform,
  KubesprayPlatform,
  Platform,
  PlatformKind,
  TalosPlatform,
} from './platform';
export {
  addOnIdentities,
  type AwsIdentity,
  type AwsPermission,
  type EksAddOn,
  type EksApiAccess,
  type EksBackup,
  type EksDatabase,
  type EksNodeGroup,
  type EksPlatform,
  type EksRouter,
  type EksVpc,
  type EksWatch,
  type ZoneSubnets,
} from './platform-eks';
export { meant, nearest, suggest } from './nearest';
export { type Profile, type ProfileName, profiles } from './profiles';
export { hasRelease, type HasRelease, releaseMarker } from './release-marker';
export type { BrokenRule, KindRules, KindSchema, RefusedRule, RefusedRules, RuleCheck, Schema, SchemaSource } from './schema-source';
export type { SecretsFacts, SharedHost } from './shared-facts';
export type { SizeBounds, StorageClassSpec, StorageSpec, VolumePurpose } from './storage';
export { type Allowed, type ClusterFlow, type End, flowIn } from './traffic/cluster-flow';
export { declaredFlows, podsOf } from './traffic/declared-flows';
export type { Flow, PodEndpoint } from './traffic/flow';
export { ingressNamespace, traefikLabels } from './traffic/ingress-pods';
export { resolversOf } from './traffic/resolvers';
export type { BuiltUnit, Release, Unit } from './unit';
export { engineNamespaces, kubernetesNamespaces, platformNamespaces } from './provided-namespaces';
export { providedGroups } from './provided-groups';
export { type PolicyWaiver, waive, waiverFault } from './policy-waiver';
export { AgeRecipient } from './values/age-recipient';
export { Cidr } from './values/cidr';
export { DnsLabel, DnsName } from './values/dns-name';
export { Duration } from './values/duration';
export { type DigestPin, type ImagePin, ImageRef, type TagPin } from './values/image-ref';
export { IpAddress, type IpFamily } from './values/ip-address';
export { IpRange } from './values/ip-range';
export { LabelKey, LabelValue } from './values/label';
export type { Parsed } from './values/parsed';
export { Quantity } from './values/quantity';
export { Version } from './values/version';
export { images, versions } from './versions';
export { type Analyser, type Waiver, waiverAnnotations } from './waiver';
export { kubernetesMinor } from './kubernetes-minor';
