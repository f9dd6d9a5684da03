/**
 * Where what the server holds is not what was written: another spelling, a field dropped. An engine that compares the two
 * would find drift for ever.
 * @returns paths with both values; empty when all that was written is held as it was
 */
export function notHeld(written: unknown, held: unknown, at = ''): readonly string[] {
  if (typeof written !== 'object' || written === null)
    return written === held ? [] : [`${at}: wrote ${JSON.stringify(written)}, holds ${JSON.stringify(held)}`];
  if (Array.isArray(written)) {
    if (!Array.isArray(held) || held.length !== written.length)
      return [`${at}: wrote ${written.length} items, holds ${JSON.stringify(held)}`];
    return written.flatMap((item, index) => notHeld(item, held[index], `${at}[${index}]`));
  }
  if (typeof held !== 'object' || held === null) return [`${at}: wrote an object, holds ${JSON.stringify(held)}`];
  return Object.entries(written).flatMap(([key, value]) =>
    notHeld(value, (held as Readonly<Record<string, unknown>>)[key], `${at}.${key}`),
  );
}
