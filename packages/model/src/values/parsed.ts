import { ModelError } from '../errors';

/** What reading a text gave: the value, or what is wrong with the text and what to write instead. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

export function parsed<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** @param must what the text has to be: `must be a CIDR`; what came in is appended */
export function refused(must: string, text: string, remedy: string): Parsed<never> {
  return { ok: false, message: `${must}, got '${text}'`, remedy };
}

/** @throws ModelError with what came in and what to do */
export function orThrow<T>(result: Parsed<T>): T {
  if (result.ok) return result.value;
  throw new ModelError(`${result.message}; ${result.remedy}`);
}
