/** The name that was most likely meant; `undefined` when none is near enough to be more than a guess. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const folded = name.toLowerCase();
  let best: string | undefined;
  // a third of the letters may be wrong, and never more than three
  let least = Math.min(3, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === name || Math.abs(candidate.length - name.length) >= least) continue;
    const distance = candidate.toLowerCase() === folded ? 0.5 : editDistance(name, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Single-letter edits between two words, a swap of neighbours counting as one. Their lengths are bounded by the caller. */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, at(before, column - 2) + 1);
      current.push(cost);
    }
    [before, last] = [last, current];
  }
  return at(last, right.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** `did you mean 'replicas'`, or else what to do: for messages that list the names already. What is no text has no names near it. */
export function meant(name: string, candidates: Iterable<string>, otherwise: string): string {
  const isRead = typeof name === 'string' && name.length <= 100;
  const found = isRead
    ? nearest(
        name,
        [...candidates].filter((candidate) => typeof candidate === 'string'),
      )
    : undefined;
  return found === undefined ? otherwise : `did you mean '${found}'`;
}

/** `did you mean 'replicas'`, or else the names that there are, as long as they can be read at a glance. */
export function suggest(name: string, candidates: readonly string[], otherwise: string): string {
  const isReadable = candidates.length > 0 && candidates.length <= 12;
  return meant(name, candidates, isReadable ? `${otherwise}; there are: ${[...candidates].sort().join(', ')}` : otherwise);
}
