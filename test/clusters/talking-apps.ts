import { withNamespaces } from '@kube-world/constructs';
import { type App, type Cluster, type Manifest, placeOn, type Traffic } from '@kube-world/model';
import { buildCluster } from '@kube-world/synth';
import { ApiObject } from 'cdk8s';

import { partsOf } from '../../packages/cli/src';
import { networkRules } from '../../packages/synth/src/checks/network/registry';
import { networkOf } from '../../packages/synth/src/network/network-of';
import type { Protocol } from '../../packages/synth/src/network/ports';
import { reference } from './all-specs';

const fleet = { ...reference, placements: [] };

function appOf(name: string, namespace: string, traffic: Traffic): App {
  const labels = { 'app.kubernetes.io/name': name };
  const containers = [{ name: 'main', image: 'main', ports: [{ name: 'http', containerPort: 8080 }] }];
  const spec = { replicas: 2, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers } } };
  return {
    name,
    namespace: { name: namespace, podSecurity: 'restricted' },
    layer: 'apps',
    traffic,
    build: (scope) => void new ApiObject(scope, 'pods', { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec }),
  };
}

/** What the cluster's network is like with `caller` in one namespace, who talks to `callee` in another, and `stranger` beside the callee. */
export interface TalkingApps {
  /** Names of the policies that become of it, as `namespace/name`. */
  readonly policies: readonly string[];
  /** `rule message` of all that the rules of the network find. */
  readonly findings: readonly string[];
  readonly mayTalk: (from: string, to: string, port?: number, protocol?: Protocol) => boolean;
}

/** @param without a policy that is left out, as `namespace/name`. @default - none */
export function talkingAppsOn(cluster: Cluster, without?: string): TalkingApps {
  const callee = appOf('callee', 'back', { serves: { http: { port: 8080 } } });
  const apps = [appOf('caller', 'front', { talksTo: [{ app: callee, port: 'http' }] }), callee, appOf('stranger', 'back', {})];
  const { units, gitops } = buildCluster(fleet, placeOn(cluster, withNamespaces(apps)), partsOf('2000-01-01'));
  const isLeft = (manifest: Manifest): boolean => manifest.kind !== 'NetworkPolicy' || nameOf(manifest) !== without;
  const kept = units.map((unit) => ({ ...unit, manifests: unit.manifests.filter(({ manifest }) => isLeft(manifest)) }));
  const context = { cluster, fleet, units: kept, gitops };
  const { graph } = networkOf(context);
  const podsOf = (name: string) => graph.classes.find(({ pods }) => pods.some((one) => one.name === `'${name}'`));
  const policies = kept
    .flatMap(({ manifests }) => manifests.map(({ manifest }) => manifest))
    .filter(({ kind }) => kind === 'NetworkPolicy');
  return {
    policies: policies.map(nameOf),
    findings: networkRules.flatMap((rule) => rule(context)).map(({ rule, message }) => `${rule} ${message}`),
    mayTalk: (from, to, port = 8080, protocol = 'TCP') => {
      const [one, other] = [podsOf(from), podsOf(to)];
      if (!one || !other) throw new Error(`no pods of ${from} or ${to}`);
      return graph.open(one, other)[protocol].some(([first, end]) => first <= port && port < end);
    },
  };
}

const nameOf = ({ metadata: { namespace = '', name } }: Manifest): string => `${namespace}/${name}`;
