import type { WebRouteProps } from '../web-route/props';

/** A web route but for what its workload knows: the service and the name. */
export type RouteSettings = Omit<WebRouteProps, 'service' | 'name'>;

/** What of a route an app lets its placer choose beside the host name. */
export type RouteOptions = Omit<RouteSettings, 'cluster' | 'host'>;
