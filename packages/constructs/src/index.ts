export { HelmUnit, type HelmUnitProps } from './helm-unit/helm-unit';
export type { MiddlewareRef, WebRouteProps } from './web-route/props';
export { WebRoute } from './web-route/web-route';
export { computeQuota, containerLimits } from './namespaces/figures';
export { type MakesPodsEverywhere, withNamespaces } from './namespaces/with-namespaces';
