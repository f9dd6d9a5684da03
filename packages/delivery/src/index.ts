import type { Deliver, Engine } from '@kube-world/model';

import { deliverArgocd } from './argocd/argocd';
import { deliverFleet } from './fleet/fleet';
import { deliverFlux } from './flux/flux';

export { type FleetMode, fleetMode } from './fleet/hub';
export { clusterLabel } from './fleet/targets';
export { protect } from './protect';

/** How each engine's clusters are delivered. */
export const deliver: Readonly<Record<Engine, Deliver>> = { flux: deliverFlux, fleet: deliverFleet, argocd: deliverArgocd };
