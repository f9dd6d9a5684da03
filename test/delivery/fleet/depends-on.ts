import type { Bundle } from './bundles';
import { selects } from './targets';

const states = new Set(['ErrApplied', 'Modified', 'NotReady', 'OutOfSync', 'Pending', 'Ready', 'WaitApplied']);

/**
 * Names of the bundles that a bundle waits for.
 * @param others all bundles that are deployed to the same cluster
 * @throws Error for an entry that names none, as Fleet's agent would refuse the bundle for ever
 */
export function dependencies(bundle: Bundle, others: readonly Bundle[]): readonly string[] {
  const found = (bundle.options.dependsOn ?? []).flatMap(({ name, selector, acceptedStates = [] }) => {
    const at = `bundle '${bundle.name}'`;
    const unknown = acceptedStates.find((state) => !states.has(state));
    if (unknown !== undefined) throw new Error(`${at}: dependsOn accepts the state '${unknown}'; it takes ${[...states].join(', ')}`);
    if (name === undefined && selector === undefined) throw new Error(`${at}: dependsOn has an entry with neither name nor selector`);
    const all = {
      matchLabels: {
        ...selector?.matchLabels,
        ...(name === undefined ? {} : { 'fleet.cattle.io/bundle-name': name, 'fleet.cattle.io/bundle-namespace': bundle.namespace }),
      },
      matchExpressions: selector?.matchExpressions ?? [],
    };
    const matching = others.filter((other) => selects(all, deploymentLabels(other)));
    if (matching.length === 0)
      throw new Error(`${at}: dependsOn ${name === undefined ? JSON.stringify(selector) : `'${name}'`} is no bundle of the cluster`);
    return matching.map((other) => other.name);
  });
  return [...new Set(found)].toSorted();
}

/** Labels by which the agent finds what a bundle has become on a cluster. */
function deploymentLabels({ name, namespace, options, gitRepo }: Bundle): Readonly<Record<string, string>> {
  const own = Object.entries({ ...options.labels, 'fleet.cattle.io/repo-name': gitRepo.metadata.name });
  const copied = own.filter(([key]) => key.startsWith('fleet.cattle.io/') || !/^kubectl\.kubernetes\.io|cattle\.io/.test(key));
  return {
    ...Object.fromEntries(copied),
    'fleet.cattle.io/bundle-name': name,
    'fleet.cattle.io/bundle-namespace': namespace,
    'fleet.cattle.io/managed': 'true',
  };
}
