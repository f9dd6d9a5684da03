/** Works on items a few at a time; the answers stand in the order of the items. After the first that throws none begins, and those under way are waited for. */
export async function inParallel<T, R>(items: readonly T[], atOnce: number, work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers: R[] = [];
  const open = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = open.shift(); next !== undefined; next = open.shift()) {
      try {
        answers[next[0]] = await work(next[1]);
      } catch (error) {
        open.length = 0;
        throw error;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return answers;
}
