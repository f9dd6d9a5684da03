import { NetworkPolicy } from '@kube-world/crds/networking.k8s.io/v1';
import {
  type App,
  type Cluster,
  type ClusterFlow,
  declaredFlows,
  type Flow,
  flowIn,
  podsOf,
  type Port,
  resolversOf,
} from '@kube-world/model';
import type { Construct } from 'constructs';

import { policiesIn, type PolicyScope } from '../network-policy/policy-set';
import { type SharedNamespace, sharedNamespaces } from './merge-specs';
import { IsolatedNamespace } from './namespace-objects';

/** An app that has pods made in every namespace, which web traffic must reach: cert-manager's answers to HTTP-01 challenges. */
export interface MakesPodsEverywhere extends App {
  readonly podsEverywhere: { readonly name: string; readonly labels: Readonly<Record<string, string>>; readonly ports: readonly Port[] };
}

/**
 * The given apps, and beside them one app a namespace, `namespace-<name>`: the Namespace, its isolation, and the allow
 * rules of all traffic that the apps declare, on both sides. A namespace that exists already gets the rules of its apps
 * alone; `default` is always there, restricted, and empty.
 * @throws ModelError when apps disagree about a namespace, or one talks to an app that is not given
 */
export function withNamespaces(apps: readonly App[]): readonly App[] {
  const namespaces = sharedNamespaces(apps);
  const ours = namespaces.filter(({ spec }) => !spec.exists);
  const flows = [...declaredFlows(apps), ...apps.filter(makesPodsEverywhere).flatMap((app) => everywhere(app, ours))];
  const flowsIn = byNamespace(flows);
  const needed = namespaces.filter((namespace) => !namespace.spec.exists || talking(namespace).length > 0);
  return [...apps, ...needed.map((namespace) => namespaceApp(namespace, flowsIn))];
}

type FlowsIn = (cluster: Cluster) => ReadonlyMap<string, readonly ClusterFlow[]>;

/** A cluster's flows by the namespaces that they begin or end in, read once however many namespaces there are. */
function byNamespace(flows: readonly Flow[]): FlowsIn {
  const known = new WeakMap<Cluster, Map<string, ClusterFlow[]>>();
  return (cluster) => {
    const before = known.get(cluster);
    if (before) return before;
    const made = new Map<string, ClusterFlow[]>();
    for (const flow of flows.map((each) => flowIn(cluster, each))) {
      const ends = [flow.from, flow.to].flatMap((end) => (end.kind === 'pods' ? [end.pods.namespace] : []));
      for (const name of new Set(ends)) {
        const here = made.get(name);
        if (here) here.push(flow);
        else made.set(name, [flow]);
      }
    }
    known.set(cluster, made);
    return made;
  };
}

function namespaceApp(namespace: SharedNamespace, flowsIn: FlowsIn): App {
  const { spec, layer } = namespace;
  return {
    name: `namespace-${spec.name}`,
    namespace: spec,
    layer,
    build(scope, { cluster }) {
      if (!spec.exists) {
        const { kubernetes } = cluster.spec.platform;
        new IsolatedNamespace(scope, 'Isolation', {
          spec,
          kubernetes,
          resolvers: resolversOf(cluster),
          empty: namespace.apps.length === 0,
        });
      }
      addPolicies(scope, cluster, namespace, flowsIn(cluster).get(spec.name) ?? []);
    },
  };
}

function addPolicies(scope: Construct, cluster: Cluster, namespace: SharedNamespace, flows: readonly ClusterFlow[]): void {
  const { name, exists = false } = namespace.spec;
  const known = talking(namespace).map(podsOf);
  // other pods of a namespace that we did not make (DNS, the metrics server) stay as open as its owner left them
  const policyScope: PolicyScope = exists
    ? { namespace: name, known, selects: 'known', everyEgress: resolversOf(cluster) }
    : { namespace: name, known };
  for (const policy of policiesIn(policyScope, flows)) {
    new NetworkPolicy(scope, policy.name, { metadata: { name: policy.name, namespace: name }, spec: policy.spec });
  }
}

const talking = ({ apps }: SharedNamespace): readonly App[] => apps.filter((app) => app.traffic !== undefined);

function makesPodsEverywhere(app: App): app is MakesPodsEverywhere {
  return 'podsEverywhere' in app && app.podsEverywhere !== undefined;
}

function everywhere(
  { name: app, podsEverywhere: { name, labels, ports } }: MakesPodsEverywhere,
  namespaces: readonly SharedNamespace[],
): readonly Flow[] {
  return namespaces.map(({ spec }) => ({
    app,
    from: { kind: 'ingress' },
    to: { kind: 'pods', pods: { namespace: spec.name, labels }, policy: name },
    ports,
  }));
}
