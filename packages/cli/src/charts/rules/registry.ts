import type { RenderedRule } from '../rendered-release';
import { definitionMissing } from './definition-missing';
import { imageNotPinned } from './image-not-pinned';
import { namespace } from './namespace';

/** Every rule for rendered charts alone. The rules for all objects, and the policies of namespaces' levels, are handed theirs as well. */
export const renderedRules: readonly RenderedRule[] = [definitionMissing, imageNotPinned, namespace];
