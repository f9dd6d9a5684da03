import { addOnMismatch, type RangedAddOn } from '@kube-world/model';

import type { Rule } from './context';

/** The chart that installs an add-on, of the add-on's own version. */
const addOns: ReadonlyMap<string, RangedAddOn> = new Map([
  ['cilium', 'cilium'],
  ['tigera-operator', 'calico'],
  ['rook-ceph', 'rook'],
  ['rook-ceph-cluster', 'rook'],
  ['metallb', 'metallb'],
]);

/** What upstream says of an add-on beyond its chart's own `kubeVersion`: the versions of Kubernetes that it supports or tests. */
export const chartAddOn: Rule = ({ cluster, units }) =>
  units
    .flatMap(({ releases }) => releases)
    .flatMap(({ at, chart }) => {
      const addOn = addOns.get(chart.name);
      const mismatch = addOn && addOnMismatch(addOn, chart.version, cluster.spec.platform.kubernetes);
      return mismatch ? [{ rule: 'add-on-kubernetes-version', at, ...mismatch }] : [];
    });
