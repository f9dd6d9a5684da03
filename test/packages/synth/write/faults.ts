import fs from 'node:fs';

const writing = [
  'mkdirSync',
  'mkdtempSync',
  'writeFileSync',
  'renameSync',
  'linkSync',
  'copyFileSync',
  'unlinkSync',
  'rmdirSync',
  'rmSync',
] as const;

/** What a call that fails does first. A text that is cut short is what a full disk and a killed process leave. */
function halfDone(name: (typeof writing)[number], args: readonly unknown[], original: (...args: never[]) => unknown): void {
  const [path, text] = args;
  if (name === 'writeFileSync' && typeof text === 'string') original(...([path, text.slice(0, text.length / 2)] as never[]));
}

function diskError(code: string, path: unknown, syscall: string): Error {
  return Object.assign(new Error(`${code}: planted, ${syscall} '${String(path)}'`), { code, syscall, path });
}

/** Thrown by every call of a process that is no more. It looks like the system's, so that a clean-up that ignores those ignores it. */
class Killed extends Error {
  public readonly syscall = 'killed';
}

export interface Fault {
  readonly code: string;
  /** The calls that are counted and fail. @default - all that write */
  readonly calls?: readonly (typeof writing)[number][];
  /** Every later one of them fails too. @default false */
  readonly forever?: boolean;
}

/**
 * Runs something, and makes its nth call that writes to the disk fail.
 * @param fault `killed`: that call and every later one throws, as if the process were gone
 * @returns how many such calls there were, and what was thrown
 */
export function runWithFault(
  nth: number,
  fault: 'killed' | Fault,
  action: () => void,
): { readonly calls: number; readonly thrown: unknown } {
  const { code, calls: names = writing, forever = false } = fault === 'killed' ? { code: 'KILLED', forever: true } : fault;
  let calls = 0;
  const spies = names.map((name) => {
    const original = fs[name] as (...args: never[]) => unknown;
    return jest.spyOn(fs, name).mockImplementation(((...args: never[]) => {
      calls += 1;
      if (calls === nth) halfDone(name, args, original);
      if (calls !== nth && !(forever && calls > nth)) return original(...args);
      if (fault === 'killed') throw new Killed();
      throw diskError(code, args[0], name.replace('Sync', ''));
    }) as never);
  });
  try {
    action();
    return { calls, thrown: undefined };
  } catch (thrown) {
    return { calls, thrown };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
