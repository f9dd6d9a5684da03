import { readingsOf } from '../readings';
import { clusterRule } from '../rule';

/** A text that no value class can read; the other rules pass over it. */
export default clusterRule('unreadable-value', function* (spec) {
  for (const { at, text, as } of readingsOf(spec)) {
    const result = as.tryParse(text);
    if (!result.ok) yield { at, message: result.message, remedy: result.remedy };
  }
});
