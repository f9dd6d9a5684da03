import { type MapShape, type Shape, anything, isAnything, union } from './shape';

/**
 * Keys whose maps are Kubernetes's own or a person's: what a chart shows below them is an example, not the whole.
 * Everywhere else a key that neither schema nor defaults show is a mistake.
 */
const openKeys = [
  /(labels?|annotations|selectors?)$/i,
  /(securityContext|seccompProfile|capabilities|affinity|resources|limits|requests|probe|strategy|lifecycle|dnsConfig|behavior)$/i,
  /^(httpGet|exec|rollingUpdate|emptyDir|minAllowed|maxAllowed|sessionAffinityConfig|spec|pdb|podDisruptionBudget)$/,
  /^(env|data|params|cm|headers|featureGates|parameters|sysctls|nodePorts|containerPorts|ports|rules)$/i,
  /(config|configuration|\.ini)$/i,
];

/**
 * Decides what `unsaid` left open: a map without keys takes any, a map with keys only these, unless the map is one of
 * the above or lies at one of the paths, such as `configs.rbac`.
 */
export function settle(shape: Shape, openPaths: readonly string[]): Shape {
  return settled(shape, [], false);

  function settled(shape: Shape, path: readonly string[], inside: boolean): Shape {
    const listed = openPaths.includes(path.join('.'));
    if (isAnything(shape) || (listed && shape.map === undefined)) return anything;
    const open = inside || listed || openKeys.some((pattern) => pattern.test(path.at(-1) ?? ''));
    return {
      ...shape,
      ...(shape.list ? { list: settled(shape.list, [...path, ''], open) } : {}),
      ...(shape.map ? { map: settledMap(shape.map, path, open) } : {}),
    };
  }

  function settledMap(map: MapShape, path: readonly string[], open: boolean): MapShape {
    const keys = new Map([...map.keys].map(([key, shape]) => [key, settled(shape, [...path, key], open)]));
    if (map.rest === 'closed') return { keys, rest: 'closed' };
    if (map.rest === 'unsaid') {
      // `main` alone is the first of a person's names.
      const takesNames = keys.size === 0 || (keys.size === 1 && keys.has('main'));
      return { keys, rest: open || takesNames ? anything : 'closed' };
    }
    const rest = settled(map.rest, [...path, ''], open);
    // TypeScript wants the known keys to fit the index signature too.
    return { keys, rest: isAnything(rest) ? rest : [...keys.values()].reduce(union, rest) };
  }
}
