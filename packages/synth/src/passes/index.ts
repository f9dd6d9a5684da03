import type { Manifest } from '@kube-world/model';

import { commonLabels } from './common-labels';
import { dropDefaults } from './drop-defaults';
import { dropEmpty } from './drop-empty';
import { orderKeys } from './order-keys';
import type { Pass, PassContext } from './pass';
import { setNamespace } from './set-namespace';

/** In this order: what an object says of itself, what it need not say, how it reads. */
export const passes: readonly Pass[] = [setNamespace, commonLabels, dropEmpty, dropDefaults, orderKeys];

export function runPasses(manifest: Manifest, context: PassContext): Manifest {
  return passes.reduce((current, pass) => pass(current, context), manifest);
}
