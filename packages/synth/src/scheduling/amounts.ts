import { Quantity } from '@kube-world/model';

import { type Fields, fieldsAt, listAt } from '../fields';

/** Resource -> how much: `cpu`, `memory`, `nvidia.com/gpu`. */
export type Amounts = ReadonlyMap<string, Quantity>;

/** What a container or a pod asks for, and the most that it may use. */
export interface Resources {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

export const noResources: Resources = { requests: new Map(), limits: new Map() };

/** A container's own, or what its namespace gives one that says nothing. A limit without a request is a request, as the API server fills it in. */
export function containerResources(container: Fields, defaults: Resources): Resources {
  const { limits, requests } = limitsAndRequests(container);
  return {
    requests: new Map([...defaults.requests, ...limits, ...requests]),
    limits: defaults.limits.size === 0 ? limits : new Map([...defaults.limits, ...limits]),
  };
}

/**
 * What a pod asks of its node, as the scheduler reckons it: all containers together, or the hungriest moment of its start if
 * that is more.
 *
 * @param defaults what its namespace gives a container that says nothing of a resource
 */
export function requestsOf(spec: Fields, defaults: Resources): Amounts {
  return plus(withoutOverhead(spec, defaults).requests, amountsOf(fieldsAt(spec, 'overhead')));
}

/** What a pod asks for and may use, as quotas count it: what its runtime takes beside its containers is added to limits that there are. */
export function podResources(spec: Fields, defaults: Resources): Resources {
  const { requests, limits } = withoutOverhead(spec, defaults);
  const overhead = amountsOf(fieldsAt(spec, 'overhead'));
  const limited = new Map([...overhead].filter(([name]) => (limits.get(name)?.compare(Quantity.zero) ?? 0) !== 0));
  return { requests: plus(requests, overhead), limits: plus(limits, limited) };
}

/** What a pod's containers ask for and may use together; what the pod says as a whole stands in place of it. */
export function withoutOverhead(spec: Fields, defaults: Resources): Resources {
  const whole = limitsAndRequests(spec);
  const { requests, limits } = together(spec, defaults);
  return {
    requests: new Map([...whole.limits, ...requests, ...whole.requests]),
    limits: new Map([...limits, ...whole.limits]),
  };
}

function together(spec: Fields, defaults: Resources): Resources {
  let sidecars = noResources;
  let start = noResources;
  for (const container of listAt(spec, 'initContainers')) {
    const sum = both(plus, sidecars, containerResources(container, defaults));
    if (container['restartPolicy'] === 'Always') sidecars = sum;
    start = both(most, start, sum);
  }
  const containers = listAt(spec, 'containers').map((container) => containerResources(container, defaults));
  const running = containers.reduce((sum, each) => both(plus, sum, each), sidecars);
  return both(most, running, start);
}

export function plus(left: Amounts, right: Amounts): Amounts {
  if (left.size === 0) return right;
  if (right.size === 0) return left;
  const sum = new Map(left);
  for (const [name, amount] of right) sum.set(name, (sum.get(name) ?? Quantity.zero).plus(amount));
  return sum;
}

function most(left: Amounts, right: Amounts): Amounts {
  if (right.size === 0) return left;
  const peak = new Map(left);
  for (const [name, amount] of right) {
    const known = peak.get(name);
    if (!known || known.compare(amount) < 0) peak.set(name, amount);
  }
  return peak;
}

function both(join: (left: Amounts, right: Amounts) => Amounts, left: Resources, right: Resources): Resources {
  return { requests: join(left.requests, right.requests), limits: join(left.limits, right.limits) };
}

/** Several rules ask about one container. */
const known = new WeakMap<Fields, Resources>();

function limitsAndRequests(of: Fields): Resources {
  const before = known.get(of);
  if (before) return before;
  const resources = fieldsAt(of, 'resources');
  const read = { limits: amountsOf(fieldsAt(resources, 'limits')), requests: amountsOf(fieldsAt(resources, 'requests')) };
  known.set(of, read);
  return read;
}

/** What cannot be read is the schema's finding. */
export function amountsOf(of: Fields): Amounts {
  const read = new Map<string, Quantity>();
  for (const [name, value] of Object.entries(of)) {
    const quantity = typeof value === 'string' || typeof value === 'number' ? Quantity.tryParse(String(value)) : undefined;
    if (quantity?.ok === true) read.set(name, quantity.value);
  }
  return read;
}
