import { NetworkPolicy } from '@kube-world/crds/networking.k8s.io/v1';
import { type App, type Cluster, declaredFlows, type Flow, flowIn, podsOf, type Port, resolversOf } from '@kube-world/model';
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
  const needed = namespaces.filter((namespace) => !namespace.spec.exists || talking(namespace).length > 0);
  return [...apps, ...needed.map((namespace) => namespaceApp(namespace, flows))];
}

function namespaceApp(namespace: SharedNamespace, flows: readonly Flow[]): App {
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
      addPolicies(scope, cluster, namespace, flows);
    },
  };
}

function addPolicies(scope: Construct, cluster: Cluster, namespace: SharedNamespace, flows: readonly Flow[]): void {
  const { name, exists = false } = namespace.spec;
  const known = talking(namespace).map(podsOf);
  // other pods of a namespace that we did not make (DNS, the metrics server) stay as open as its owner left them
  const policyScope: PolicyScope = exists
    ? { namespace: name, known, selects: 'known', everyEgress: resolversOf(cluster) }
    : { namespace: name, known };
  const clusterFlows = flows.map((flow) => flowIn(cluster, flow));
  for (const policy of policiesIn(policyScope, clusterFlows)) {
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
