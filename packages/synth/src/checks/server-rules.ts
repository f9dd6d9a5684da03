import type { Rule } from './context';
import { finalizerUnqualified } from './finalizer-unqualified';
import { initContainerProbed } from './init-container-probed';
import { nameInvalid } from './name-invalid';
import { portRangeReversed } from './port-range-reversed';
import { requestOverLimit } from './request-over-limit';
import { schema } from './schema';
import { selectorMissesLabels } from './selector-misses-labels';
import { servicePortsUnclear } from './service-ports-unclear';
import { volumeNotThere } from './volume-not-there';

/** What an API server would say of one object by itself; `test/e2e/differential` holds them against real ones. */
export const serverRules: readonly Rule[] = [
  schema,
  nameInvalid,
  selectorMissesLabels,
  volumeNotThere,
  requestOverLimit,
  initContainerProbed,
  servicePortsUnclear,
  portRangeReversed,
  finalizerUnqualified,
];
