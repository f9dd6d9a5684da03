export { loadFleet } from './load-fleet';
export { partsOf } from './parts';
export { runtime } from './runtime';
export { type KubectlLayer, kubectlLayer } from './tools/kubectl-layer';
