import type { Release } from './unit';

/** A construct that carries this is a Helm chart; the pipeline finds it without knowing its class. */
export const releaseMarker: unique symbol = Symbol.for('kube-world.release');

/** A construct that stands for a Helm release. */
export interface HasRelease {
  readonly [releaseMarker]: Release;
}

/** Whether a construct stands for a Helm release, whoever wrote its class. */
export function hasRelease(value: object): value is HasRelease {
  return releaseMarker in value;
}
