import { RenderError } from './render-error';

/**
 * A number as every reader understands it; `-0` is 0, as in JSON.
 * @throws RenderError for NaN, infinities, and integers past 2^53
 */
export function number(value: number): string {
  if (Number.isSafeInteger(value)) return value === 0 ? '0' : String(value);
  if (!Number.isFinite(value)) throw new RenderError(`${value} is no number that YAML and JSON share; give a finite one`);
  if (Number.isInteger(value))
    throw new RenderError(`${value} is an integer past 2^53, which readers round each in their own way; give it as text`);
  // YAML 1.1 takes an exponent for text unless a dot stands before it
  return String(value).replace(/^(-?\d)e/, '$1.0e');
}
