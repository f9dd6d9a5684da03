import {
  type App,
  type Cluster,
  compareText,
  DnsLabel,
  engineNamespaces,
  type Issue,
  kubernetesNamespaces,
  platformNamespaces,
  type PolicyEnforcement,
  type Release,
} from '@kube-world/model';
import { type Enforcer, enforcedPolicies, type Policy } from '@kube-world/policy';
import type { Enforce } from '@kube-world/synth';

/**
 * Policies as a unit of each cluster that asks for them: Kyverno's where a unit installs it, else the API server's own.
 * @param today ISO date, for waivers that end
 */
export function policyEnforcement(policies: readonly Policy[], today: string): Enforce {
  return ({ cluster, fleet, builds, draft }) => {
    const { name, spec } = cluster;
    if (!spec.policies) return { issues: [] };
    const { unitManifests, gitops } = draft();
    const releases = builds.flatMap((build) => build.releases);
    const { manifests, issues } = enforcedPolicies(policies, {
      by: enforcerAmong(releases),
      action: spec.policies.action,
      leaveOut: namespacesOfOthers(cluster, spec.policies, releases),
      partOf: name,
      where: { cluster: spec, fleet },
      written: { units: builds, engine: [...unitManifests.values(), gitops].flat(), today },
    });
    const found = [...notNamespaces(name, spec.policies), ...issues];
    if (manifests.length === 0) return { issues: found };
    const placed = manifests.map((manifest) => ({
      manifest,
      at: `${name}/${policiesApp.name}/${manifest.kind}/${manifest.metadata.name}`,
    }));
    return { unit: { app: policiesApp, manifests: placed }, issues: found };
  };
}

/** It builds nothing by itself: what it holds hangs on all other units of its cluster. */
const policiesApp: App = {
  name: 'policies',
  // delivered from where every cluster has one; all but exceptions is of the whole cluster
  namespace: { name: 'kube-system', podSecurity: 'privileged', exists: true },
  layer: 'policies',
  build: () => undefined,
};

function enforcerAmong(releases: readonly Release[]): Enforcer {
  const kyverno = releases.find(({ chart }) => chart.name === 'kyverno');
  return kyverno ? { kind: 'kyverno', namespace: kyverno.namespace } : { kind: 'api-server' };
}

/** Where pods start that we do not write: Kubernetes's, the platform's and the engine's namespaces, those of charts, and what the fact adds. */
function namespacesOfOthers({ spec }: Cluster, { leaveOut = [] }: PolicyEnforcement, releases: readonly Release[]): readonly string[] {
  const charts = releases.map(({ namespace }) => namespace);
  const all = [...kubernetesNamespaces, ...platformNamespaces(spec), ...engineNamespaces[spec.engine], ...charts, ...leaveOut];
  return [...new Set(all)].toSorted(compareText);
}

function notNamespaces(cluster: string, { leaveOut = [] }: PolicyEnforcement): readonly Issue[] {
  return leaveOut.flatMap((text, index): readonly Issue[] => {
    if (DnsLabel.tryParse(text).ok) return [];
    const message = `'${text}' is no name of a namespace`;
    const remedy = 'write one as in "cattle-system"; a pattern is not read';
    return [{ rule: 'policies-leave-out', severity: 'error', at: `${cluster} policies.leaveOut[${index}]`, message, remedy }];
  });
}
