export { HelmUnit, type HelmUnitProps } from './helm-unit/helm-unit';
