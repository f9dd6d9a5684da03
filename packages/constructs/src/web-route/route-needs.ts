import type { AppNeeds } from '@kube-world/model';

import type { RouteOptions } from '../workload/route-settings';

/**
 * What a route asks of its cluster, for the `needs` of the app that has it.
 * @param host without one there is no route, and nothing is asked
 */
export function routeNeeds(
  host: string | undefined,
  { issuer, middlewares = [], headers = {} }: RouteOptions = {},
): Pick<AppNeeds, 'ingress'> {
  if (host === undefined) return {};
  const isTraefiks = middlewares.length > 0 || Object.keys(headers).length > 0;
  return { ingress: { issuer: issuer === undefined, ...(isTraefiks ? { controller: 'traefik' } : {}) } };
}
