import { Quantity } from '@kube-world/model';

import { type Fields, fieldsAt, listAt } from '../fields';

/** Resource -> how much: `cpu`, `memory`, `nvidia.com/gpu`. */
export type Amounts = ReadonlyMap<string, Quantity>;

/**
 * What a pod asks of its node, as the scheduler reckons it: all containers together, or the hungriest moment of its start if
 * that is more. A limit without a request is a request, as the API server fills it in.
 *
 * @param defaults what a container asks for that says nothing of a resource
 */
export function requestsOf(spec: Fields, defaults: Amounts): Amounts {
  const asked = (container: Fields): Amounts => {
    const { limits, requests } = limitsAndRequests(container);
    return new Map([...defaults, ...limits, ...requests]);
  };
  let sidecars: Amounts = new Map();
  let start: Amounts = new Map();
  for (const container of listAt(spec, 'initContainers')) {
    const isSidecar = container['restartPolicy'] === 'Always';
    const together = plus(sidecars, asked(container));
    if (isSidecar) sidecars = together;
    start = most(start, together);
  }
  const running = listAt(spec, 'containers').map(asked).reduce(plus, sidecars);
  const whole = limitsAndRequests(spec);
  // what the pod asks for as a whole stands in place of what its containers ask for
  return plus(new Map([...whole.limits, ...most(running, start), ...whole.requests]), amountsOf(fieldsAt(spec, 'overhead')));
}

/** What a LimitRange has containers ask for that say nothing: the first of four figures that is there. */
export function defaultRequests(limitRange: Fields): Amounts {
  const items = listAt(fieldsAt(limitRange, 'spec'), 'limits').filter((item) => item['type'] === 'Container');
  const figures = ['min', 'max', 'default', 'defaultRequest'];
  return new Map(items.flatMap((item) => figures.flatMap((figure) => [...amountsOf(fieldsAt(item, figure))])));
}

export function plus(left: Amounts, right: Amounts): Amounts {
  const sum = new Map(left);
  for (const [name, amount] of right) sum.set(name, (sum.get(name) ?? Quantity.zero).plus(amount));
  return sum;
}

function most(left: Amounts, right: Amounts): Amounts {
  const peak = new Map(left);
  for (const [name, amount] of right) if ((peak.get(name) ?? Quantity.zero).compare(amount) < 0) peak.set(name, amount);
  return peak;
}

function limitsAndRequests(of: Fields): { readonly limits: Amounts; readonly requests: Amounts } {
  const resources = fieldsAt(of, 'resources');
  return { limits: amountsOf(fieldsAt(resources, 'limits')), requests: amountsOf(fieldsAt(resources, 'requests')) };
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
