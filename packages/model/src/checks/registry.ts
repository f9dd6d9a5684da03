import type { Rule } from './rule';
import addOnKubernetesVersion from './rules/add-on-kubernetes-version';
import addressOutsideNetwork from './rules/address-outside-network';
import addressUsedTwice from './rules/address-used-twice';
import bearsNoLoss from './rules/bears-no-loss';
import brokenLink from './rules/broken-link';
import defaultStorageClass from './rules/default-storage-class';
import diskBudget from './rules/disk-budget';
import duplicateClusterName from './rules/duplicate-cluster-name';
import eksApiOpen from './rules/eks-api-open';
import eksInstanceType from './rules/eks-instance-type';
import eksLogDays from './rules/eks-log-days';
import eksRegion from './rules/eks-region';
import eksSubnets from './rules/eks-subnets';
import etcdQuota from './rules/etcd-quota';
import evenQuorum from './rules/even-quorum';
import fleetName from './rules/fleet-name';
import fleetRecipient from './rules/fleet-recipient';
import gpuWorker from './rules/gpu-worker';
import hostNameUsedTwice from './rules/host-name-used-twice';
import hostPortUsedTwice from './rules/host-port-used-twice';
import imageSource from './rules/image-source';
import kubernetesEndOfLife from './rules/kubernetes-end-of-life';
import missingFact from './rules/missing-fact';
import numberOutOfRange from './rules/number-out-of-range';
import oneHub from './rules/one-hub';
import oursPath from './rules/ours-path';
import overlappingNetworks from './rules/overlapping-networks';
import partialSupport from './rules/partial-support';
import podRange from './rules/pod-range';
import poolClaimsAddress from './rules/pool-claims-address';
import poolNotCarried from './rules/pool-not-carried';
import profileNodes from './rules/profile-nodes';
import profileSize from './rules/profile-size';
import recipientUsedTwice from './rules/recipient-used-twice';
import releaseMatchesKubernetes from './rules/release-matches-kubernetes';
import reservationTooLarge from './rules/reservation-too-large';
import rookRawDisk from './rules/rook-raw-disk';
import sharedHost from './rules/shared-host';
import strictArp from './rules/strict-arp';
import tailnetRange from './rules/tailnet-range';
import unknownStorageClass from './rules/unknown-storage-class';
import unreadableValue from './rules/unreadable-value';
import unsupportedNetwork from './rules/unsupported-network';
import vipOutsidePool from './rules/vip-outside-pool';
import workersShareHost from './rules/workers-share-host';

/** Every rule of the model; a rule that is not here does not run. */
export const rules: readonly Rule[] = [
  addOnKubernetesVersion,
  addressOutsideNetwork,
  addressUsedTwice,
  bearsNoLoss,
  brokenLink,
  defaultStorageClass,
  diskBudget,
  duplicateClusterName,
  eksApiOpen,
  eksInstanceType,
  eksLogDays,
  eksRegion,
  eksSubnets,
  etcdQuota,
  evenQuorum,
  fleetName,
  fleetRecipient,
  gpuWorker,
  hostNameUsedTwice,
  hostPortUsedTwice,
  imageSource,
  kubernetesEndOfLife,
  missingFact,
  numberOutOfRange,
  oneHub,
  oursPath,
  overlappingNetworks,
  partialSupport,
  podRange,
  poolClaimsAddress,
  poolNotCarried,
  profileNodes,
  profileSize,
  recipientUsedTwice,
  releaseMatchesKubernetes,
  reservationTooLarge,
  rookRawDisk,
  sharedHost,
  strictArp,
  tailnetRange,
  unknownStorageClass,
  unreadableValue,
  unsupportedNetwork,
  vipOutsidePool,
  workersShareHost,
];
