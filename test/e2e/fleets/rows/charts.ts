import type { Chart } from '@kube-world/charts';
import { certManager } from '@kube-world/charts/cert-manager';
import { metallb } from '@kube-world/charts/metallb';
import { rookCeph } from '@kube-world/charts/rook-ceph';
import { HelmUnit } from '@kube-world/constructs';
import type { Construct } from 'constructs';

import { appOf } from '../base';
import type { Change } from '../change';
import { row } from '../row';

/** Letters that no compressor makes fewer of, the same each time. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_'.charAt(state % 64);
  }).join('');
}

/** An app that installs a chart in a namespace that is there. */
function installs<Values>(chart: Chart<Values>, values: object, more?: (scope: Construct) => void): Change {
  const build = (scope: Construct): void => {
    // wrong values are what some rows are of
    new HelmUnit(scope, chart.name, { chart, namespace: 'charts', values: values as Values });
    more?.(scope);
  };
  return { bare: [appOf('charts', [], { namespace: { exists: true }, build })] };
}

/** Charts, their values, and what Fleet and Helm can store. */
export const charts = [
  row('chart-value-unknown', 'a value with a typo', installs(certManager, { replicaCout: 2 }), {
    at: 'c/charts/cert-manager values.replicaCout',
    message: "takes no value 'replicaCout' here, and Helm says nothing of it",
    remedy: "did you mean 'replicaCount'",
  }),
  row('chart-value-type', 'a text in place of a number', installs(certManager, { replicaCount: 'two' }), {
    at: 'c/charts/cert-manager values.replicaCount',
    message: "has a number here, got the text 'two'",
    remedy: 'give a number, or leave it out',
  }),
  row('chart-kube-version', 'a chart for a later Kubernetes', installs({ ...certManager, kubeVersion: '>=1.40.0' }, {}), {
    at: 'c/charts/cert-manager',
    message: "asks for Kubernetes >=1.40.0, and cluster 'c' has 1.36.2",
    remedy: 'choose a version of the chart that takes this Kubernetes, or another Kubernetes',
  }),
  row('add-on-kubernetes-version', 'a chart of an add-on that is too old', installs({ ...rookCeph, version: 'v1.17.0', crds: [] }, {}), {
    at: 'c/charts/rook-ceph',
    message: 'Rook v1.17.0 takes Kubernetes 1.28 to 1.33, and not 1.36',
    remedy: 'or run a Kubernetes of that range',
  }),
  row(
    'unit-mixes-chart-and-objects',
    'two charts in one app',
    installs(certManager, {}, (scope) => new HelmUnit(scope, 'metallb', { chart: metallb, namespace: 'charts', values: {} })),
    { at: 'c/charts', message: 'holds 2 charts: cert-manager, metallb', remedy: 'make each of them an app of its own' },
  ),
  row('release-too-large', 'values that Helm cannot keep', installs(certManager, { podAnnotations: { note: noise(1_300_000) } }), {
    severity: 'warning',
    at: 'c/charts/cert-manager',
    message: 'the values alone take some 1305684 bytes of the Secret in which Helm keeps the release, and it holds 1048576',
    remedy: 'keep large texts out of it: in a ConfigMap of another unit, in a volume or in an image',
  }),
  row(
    'bundle-too-large',
    'a folder that Fleet cannot keep',
    { cluster: { engine: 'fleet' }, ...installs(certManager, { podAnnotations: { note: 'x'.repeat(1_600_000) } }) },
    {
      severity: 'warning',
      at: 'c/charts',
      message: 'Fleet keeps the unit as one object of some 1600076 bytes, packed, and etcd takes 1572864',
      remedy: 'make two apps of it, or keep what is large outside of the API',
    },
  ),
];
