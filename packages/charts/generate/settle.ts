import { type MapShape, type Shape, anything, isAnything, union } from './shape';

/**
 * Keys whose maps are Kubernetes's own or a person's: what a chart shows below them is an example, not the whole.
 * Everywhere else a key that neither schema nor defaults show is a mistake.
 */
const openKeys = [
  /(labels?|annotations|selectors?)$/i,
  /(securityContext|seccompProfile|capabilities|affinity|resources|limits|requests|probe|strategy|lifecycle|dnsConfig|behavior)$/i,
  /^(httpGet|exec|rollingUpdate|emptyDir|minAllowed|maxAllowed|sessionAffinityConfig|spec)$/,
  /^(env|data|params|cm|configs|headers|featureGates|parameters|sysctls|nodePorts|containerPorts|ports|rules)$/i,
  /(config|configuration|\.ini)$/i,
];

/** Decides what `unsaid` left open: a map without keys takes any, a map with keys only these. */
export function settle(shape: Shape): Shape {
  return settled(shape, '', false);
}

function settled(shape: Shape, key: string, inside: boolean): Shape {
  if (isAnything(shape)) return shape;
  const open = inside || openKeys.some((pattern) => pattern.test(key));
  return {
    ...shape,
    ...(shape.list ? { list: settled(shape.list, '', open) } : {}),
    ...(shape.map ? { map: settledMap(shape.map, open) } : {}),
  };
}

function settledMap(map: MapShape, open: boolean): MapShape {
  const keys = new Map([...map.keys].map(([key, shape]) => [key, settled(shape, key, open)]));
  return { keys, rest: settledRest(map, keys, open) };
}

function settledRest({ rest }: MapShape, keys: MapShape['keys'], open: boolean): MapShape['rest'] {
  if (rest === 'closed') return rest;
  if (rest === 'unsaid') {
    // `main` alone is the first of a person's names.
    const names = keys.size === 0 || (keys.size === 1 && keys.has('main'));
    return open || names ? anything : 'closed';
  }
  // TypeScript wants the known keys to fit the index signature too.
  return keys.size === 0 ? settled(rest, '', open) : isAnything(rest) ? rest : [...keys.values()].reduce(union, settled(rest, '', open));
}
