/** A text of facts, as far as there is one. Synth runs without the compiler, so there may be anything in its place. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
