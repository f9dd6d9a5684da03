import type { RenderedRule } from '../rendered-release';
import { definitionMissing } from './definition-missing';
import { imageNotPinned } from './image-not-pinned';
import { namespace } from './namespace';

/** Every rule that rendered charts are held against, beside those for all objects. Policies join here: they are handed the same. */
export const renderedRules: readonly RenderedRule[] = [definitionMissing, imageNotPinned, namespace];
